export const id = 335;
export const ids = [335];
export const modules = {

/***/ 8188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isText),
/* harmony export */   s: () => (/* binding */ tallyChanges)
/* harmony export */ });
const unclear = ['malformed-changed', 'ambiguous-id-changed', 'schema-version-changed'];
const notKept = ['unknown-key-changed', 'export-number-changed', 'line-endings-changed'];
/** Counts the changes of a diff by what they mean to a reader. */
function tallyChanges({ changes, risk, unscored, renames }) {
    const countOf = (kind) => changes.filter((change) => change.kind === kind).length;
    const countIn = (kinds) => changes.filter(({ kind }) => kinds.includes(kind)).length;
    const renamed = itemCounts((item) => renames.filter((rename) => rename.item === item).length);
    const rules = countIn(['risk-rules-changed', 'risk-rules-rewritten']);
    const rescoredByRules = changes.filter((change) => change.kind === 'risk-rules-changed' && isIn(risk, change.question));
    const counted = {
        rescored: risk.length,
        unscored: unscored.length,
        removed: less(itemCounts((item) => countOf(`${item}-removed`)), renamed),
        renamed,
        repurposed: itemCounts((item) => countOf(`${item}-repurposed`)),
        moved: countOf('question-moved'),
        added: less(itemCounts((item) => countOf(`${item}-added`)), renamed),
        rewritten: rules - rescoredByRules.length,
        unclear: countIn(unclear),
        reordered: changes.filter(({ kind }) => kind.endsWith('-reordered')).length,
        notKept: countIn(notKept),
    };
    return { ...counted, texts: changes.filter(({ kind }) => isText(kind)).length };
}
/** Whether a change is one of words, addresses or resources. */
function isText(kind) {
    return /^(?:lens|pillar-name|question-title|question-description|choice-title|improvement-plan|resource)-/u.test(kind);
}
function isIn(risk, question) {
    return risk.some((impact) => impact.question === question);
}
function itemCounts(count) {
    return { pillars: count('pillar'), questions: count('question'), choices: count('choice') };
}
function less(left, right) {
    return {
        pillars: left.pillars - right.pillars,
        questions: left.questions - right.questions,
        choices: left.choices - right.choices,
    };
}


/***/ }),

/***/ 5335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadWordDiff: () => (/* binding */ loadWordDiff),
/* harmony export */   wordDiffFor: () => (/* binding */ wordDiffFor)
/* harmony export */ });
/* harmony import */ var _diff_tally_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8188);
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(269);


/** Unchanged words kept around an edit, in characters. */
const context = 40;
/** AWS takes texts of 2,048 characters. The effort grows with the square of the edits. */
const longestText = 8_000;
const mostEdits = 1_000;
/** Of what was taken out or put in as a whole. */
const longestPiece = 600;
/** Where less than this part of a text stays, a word diff is a riddle: the texts stand whole behind each other. */
const readable = 0.4;
/**
 * The word diff of a well-kept library. Loaded when somebody reads texts: most runs and JSON do without. Edits with
 * only spaces between them are one, and long unchanged stretches are shortened.
 */
async function loadWordDiff() {
    const { diffWordsWithSpace } = await __webpack_require__.e(/* import() */ 797).then(__webpack_require__.bind(__webpack_require__, 9797));
    return (before, after) => {
        const [old, fresh] = [(0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(before), (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(after)];
        if (old.length + fresh.length > longestText)
            return replaced(old, fresh);
        const found = diffWordsWithSpace(old, fresh, { maxEditLength: mostEdits }) ?? [];
        const joined = joinNeighbours(found.map(({ value, added, removed }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value })));
        const kept = joined.reduce((sum, { kind, text }) => (kind === 'same' ? sum + text.length : sum), 0);
        if (kept < readable * Math.max(old.length, fresh.length))
            return replaced(old, fresh);
        return joined.map((piece, index) => shorten(piece, index === 0, index === joined.length - 1));
    };
}
/** The same for a report, if any of its texts was edited. */
async function wordDiffFor({ lenses }) {
    const edits = lenses.some(({ diff }) => diff?.changes.some(({ kind }) => (0,_diff_tally_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .K)(kind) || kind.startsWith('risk-rules')));
    return edits ? loadWordDiff() : undefined;
}
function joinNeighbours(pieces) {
    const joined = [];
    let [removed, added] = ['', ''];
    const flush = () => {
        joined.push(...replaced(removed, added));
        [removed, added] = ['', ''];
    };
    pieces.forEach(({ kind, text }, index) => {
        const isGap = kind === 'same' && text.trim() === '' && index > 0 && index < pieces.length - 1;
        if (kind === 'same' && !isGap) {
            flush();
            joined.push({ kind, text });
            return;
        }
        if (kind !== 'added')
            removed += text;
        if (kind !== 'removed')
            added += text;
    });
    flush();
    return joined;
}
function replaced(before, after) {
    const pieces = [
        { kind: 'removed', text: (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .v)(before, longestPiece) },
        { kind: 'added', text: (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .v)(after, longestPiece) },
    ];
    return pieces.filter(({ text }) => text !== '');
}
function shorten({ kind, text }, isFirst, isLast) {
    const head = isFirst ? 0 : context;
    const tail = isLast ? 0 : context;
    if (kind !== 'same' || text.length <= head + tail + context)
        return { kind, text };
    return { kind, text: `${wordsUntil(text, head)} … ${wordsFrom(text, text.length - tail)}`.slice(isFirst ? 1 : 0) };
}
/** Whole words, so that no character is halved. */
function wordsUntil(text, end) {
    return text.slice(0, end === 0 ? 0 : Math.max(text.lastIndexOf(' ', end), 0));
}
function wordsFrom(text, start) {
    const space = text.indexOf(' ', start);
    return start >= text.length || space === -1 ? '' : text.slice(space + 1);
}


/***/ })

};

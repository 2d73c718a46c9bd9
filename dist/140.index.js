export const id = 140;
export const ids = [140];
export const modules = {

/***/ 9677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ diffBlocks)
});

// EXTERNAL MODULE: ./build/diff/change-rules.js
var change_rules = __webpack_require__(7094);
;// CONCATENATED MODULE: ./build/diff/group-changes.js
/** The changes of a diff by pillar and question. Where the most important change is comes first. */
function groupChanges({ changes, risk }) {
    const impacts = new Map(risk.map((impact) => [impact.question, impact]));
    const pillars = new Map();
    for (const change of changes) {
        const questions = getOr(pillars, change.pillar, () => new Map());
        getOr(questions, change.question, () => []).push(change);
    }
    return [...pillars].map(([pillar, questions]) => ({
        pillar,
        questions: [...questions].map(([question, own]) => ({
            question,
            changes: own,
            risk: question === null ? undefined : impacts.get(question),
        })),
    }));
}
function getOr(map, key, make) {
    const found = map.get(key);
    if (found !== undefined)
        return found;
    const made = make();
    map.set(key, made);
    return made;
}

// EXTERNAL MODULE: ./build/report/markdown/block.js
var block = __webpack_require__(1288);
// EXTERNAL MODULE: ./build/report/markdown/phrase.js
var phrase = __webpack_require__(984);
// EXTERNAL MODULE: ./build/report/page/question-name.js
var question_name = __webpack_require__(9559);
// EXTERNAL MODULE: ./build/report/page/rescored.js
var rescored = __webpack_require__(2348);
// EXTERNAL MODULE: ./build/report/diff/change-item.js + 2 modules
var change_item = __webpack_require__(3650);
// EXTERNAL MODULE: ./build/report/diff/diff-headline.js
var diff_headline = __webpack_require__(5433);
// EXTERNAL MODULE: ./build/report/diff/diff-view.js
var diff_view = __webpack_require__(992);
// EXTERNAL MODULE: ./build/report/diff/fold-texts.js
var fold_texts = __webpack_require__(7513);
;// CONCATENATED MODULE: ./build/report/diff/diff-blocks.js










/**
 * A diff from top to bottom: what it comes to in the first line, then re-scored questions with an example each, lost
 * ids, and every change by pillar and question, the most important first.
 */
function diffBlocks(diff, view) {
    const report = (0,diff_view/* reportOf */.E)(diff, view);
    const rewrite = (0,diff_headline/* rewriteLine */.d)(diff);
    const kept = diff.changes.filter((change) => change.level !== 'none' && !isOtherHalf(change, diff));
    const [levelWord = '', ...parts] = (0,diff_headline/* diffHeadline */.e)(diff).split(' · ');
    return [
        (0,block/* paragraph */.FY)((0,phrase/* strong */.ko)(levelWord), ...parts.map((part) => (0,phrase/* phrase */.MZ) ` · ${part}`)),
        ...(rewrite === '' ? [] : [(0,block/* paragraph */.FY)(rewrite)]),
        ...whole((0,rescored/* rescoredPart */.R)(report)),
        ...groupChanges({ ...diff, changes: (0,fold_texts/* foldTexts */.a)(kept) }).flatMap((group) => pillarBlocks(report, group, view.words)),
        ...notKept(diff),
    ];
}
/** The addition of a rename, since its removal says all. */
function isOtherHalf({ kind, pillar, question, choice }, { renames }) {
    const item = kind.endsWith('-added') ? kind.slice(0, -'-added'.length) : undefined;
    const id = choice ?? question ?? pillar;
    return renames.some((rename) => rename.item === item && rename.to === id && (rename.item !== 'choice' || rename.question === question));
}
function pillarBlocks(report, { pillar, questions }, words) {
    const title = pillar === null ? (0,phrase/* phrase */.MZ) `The lens itself` : (0,question_name/* pillarName */.IY)(report, pillar);
    const own = questions.filter(({ question }) => question === null).flatMap((group) => itemsOf(group, words));
    const others = questions.flatMap(({ question, ...group }) => question === null ? [] : [[(0,question_name/* questionName */.AC)(report, question), [(0,block/* list */.p_)(itemsOf(group, words))]]]);
    return [(0,block/* heading */.R_)(4, title), (0,block/* list */.p_)([...own, ...others])];
}
function itemsOf({ changes }, words) {
    return changes.map((change) => (0,change_item/* changeItem */.i)(change, words));
}
/** What AWS does not keep is only counted. */
function notKept({ changes }) {
    const counts = new Map();
    for (const { kind, level } of changes) {
        if (level === 'none')
            counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    if (counts.size === 0)
        return [];
    const items = [...counts].map(([kind, count]) => (0,phrase/* phrase */.MZ) `${titleOf(kind)}: ${count}`);
    return [(0,block/* heading */.R_)(4, (0,phrase/* phrase */.MZ) `Not kept by AWS`), (0,block/* list */.p_)(items)];
}
function titleOf(kind) {
    return (0,change_rules/* ruleOf */.Y)(kind).title;
}
function whole(part) {
    return part.size === 0 ? [] : part.render(part.size);
}


/***/ }),

/***/ 5140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diffMarkdown: () => (/* binding */ diffMarkdown)
/* harmony export */ });
/* harmony import */ var _markdown_to_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4500);
/* harmony import */ var _diff_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9677);


/** A diff as GitHub-flavoured Markdown, with a newline at its end. */
function diffMarkdown(diff, view = {}) {
    return `${(0,_markdown_to_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .toMarkdown */ .l)((0,_diff_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .diffBlocks */ .C)(diff, view))}\n`;
}


/***/ }),

/***/ 992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ reportOf)
/* harmony export */ });
/** A report that knows nothing but a diff, for the parts of a page. */
function reportOf(diff, { titles }) {
    const report = { id: '', file: '', state: 'changed', level: diff.level, diff };
    const empty = { findings: [], ignored: 0, failures: [], regions: [] };
    return { ...report, ...empty, ...(titles === undefined ? {} : { titles }) };
}


/***/ }),

/***/ 4500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ toMarkdown)
/* harmony export */ });
/* harmony import */ var mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1486);
/* harmony import */ var mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9059);


/**
 * Beyond what the library escapes for CommonMark: strike-through, and the dollar signs between which GitHub sets
 * formulas. `&`, `<` and `>` are always written as references, so that text is also safe inside HTML.
 */
const alwaysEncoded = ['&', '<', '>', '$', '~'];
const options = {
    bullet: '-',
    emphasis: '_',
    resourceLink: true,
    extensions: [(0,mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_0__/* .gfmTableToMarkdown */ .d)({ tablePipeAlign: false })],
    unsafe: alwaysEncoded.map((character) => ({ character, inConstruct: 'phrasing' })),
    handlers: {
        text: ((node, _parent, state, info) => state.safe(node.value, { ...info, encode: alwaysEncoded })),
        details: ((node, _parent, state, info) => {
            const body = state.containerFlow(node, info);
            return `<details>\n<summary>${toHtml(node.summary)}</summary>\n\n${body}\n\n</details>`;
        }),
    },
    join: [alertHead],
};
/** GitHub-flavoured Markdown of the blocks, without a newline at the end; empty for no blocks. */
function toMarkdown(blocks) {
    return (0,mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_1__/* .toMarkdown */ .l)({ type: 'root', children: [...blocks] }, options).replace(/\n+$/u, '');
}
// The label of an alert must be followed by its text without a blank line.
function alertHead(left, _, parent) {
    return parent.type === 'blockquote' && left.type === 'html' ? 0 : undefined;
}
/** Markdown is not parsed inside `<summary>`. */
function toHtml(content) {
    return content
        .map((node) => {
        switch (node.type) {
            case 'text':
                return escapeHtml(node.value);
            case 'inlineCode':
                return `<code>${escapeHtml(node.value)}</code>`;
            case 'strong':
                return `<b>${toHtml(node.children)}</b>`;
            case 'link':
                return toHtml(node.children);
            case 'html':
                return node.value;
            default:
                return '';
        }
    })
        .join('');
}
function escapeHtml(text) {
    return text.replace(/[&<>"$]/gu, (character) => `&#${character.charCodeAt(0)};`);
}


/***/ })

};

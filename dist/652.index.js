export const id = 652;
export const ids = [652];
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

/***/ 9271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diffNotes: () => (/* binding */ diffNotes)
/* harmony export */ });
/* harmony import */ var _markdown_to_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4500);
/* harmony import */ var _diff_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(992);
/* harmony import */ var _notes_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5209);



/** Release notes for people who use the lens, as Markdown with a newline at its end. */
function diffNotes(diff, view = {}) {
    return `${(0,_markdown_to_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .toMarkdown */ .l)((0,_notes_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .notesParts */ .Q)((0,_diff_view_js__WEBPACK_IMPORTED_MODULE_2__/* .reportOf */ .E)(diff, view)).flatMap((part) => part.render(part.size)))}\n`;
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

/***/ 5209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ notesParts)
/* harmony export */ });
/* harmony import */ var _diff_tally_changes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8188);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4036);
/* harmony import */ var _markdown_block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1288);
/* harmony import */ var _markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(984);
/* harmony import */ var _page_question_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9559);
/* harmony import */ var _page_rescored_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2348);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(549);







const messageLength = 400;
const sections = [
    {
        stage: 'major-changes',
        title: 'New to answer',
        noun: ['new item', 'new items'],
        includes: (kind) => kind.endsWith('-added') && !(0,_diff_tally_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .isText */ .K)(kind),
        item: (lens, change) => isRenamed(lens, change)
            ? (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${placed(lens, change)}, which had another id before: please answer again`
            : placed(lens, change),
    },
    {
        stage: 'major-changes',
        title: 'Gone, with what was answered there',
        noun: ['removed item', 'removed items'],
        includes: (kind) => kind.endsWith('-removed') && !(0,_diff_tally_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .isText */ .K)(kind),
        item: placed,
    },
    {
        stage: 'major-changes',
        title: 'Means something else now: please answer again',
        noun: ['repurposed item', 'repurposed items'],
        includes: (kind) => kind.endsWith('-repurposed'),
        item: message,
    },
    {
        stage: 'major-changes',
        title: 'Also changed',
        noun: ['further change', 'further changes'],
        includes: (kind) => ['question-moved', 'risk-not-comparable', 'schema-version-changed', 'malformed-changed'].includes(kind),
        item: message,
    },
];
/**
 * What a release means to people who use the lens: what is new to answer, what is scored differently, what is gone, and
 * what only reads better. Says nothing about how the file was changed.
 */
function notesParts(lens) {
    const [added, ...others] = sections.map((section) => sectionPart(lens, section));
    const parts = [...(added === undefined ? [] : [added]), scoredPart(lens), ...others, wordingPart(lens)];
    const filled = parts.filter(({ size }) => size > 0);
    return filled.length > 0 ? filled : [nothingPart()];
}
function sectionPart(lens, { stage, title, noun, includes, item }) {
    const changes = (lens.diff?.changes ?? []).filter((change) => includes(change.kind) && !(change.kind.endsWith('-removed') && isRenamed(lens, change)));
    return {
        stage,
        noun,
        size: changes.length,
        render: (kept) => {
            const more = changes.length - kept;
            const items = changes.slice(0, kept).map((change) => item(lens, change));
            return [(0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_0__/* .heading */ .R_)(4, (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${title}`), (0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(more === 0 ? items : [...items, (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `… and ${more} more`])];
        },
    };
}
function scoredPart(lens) {
    const part = (0,_page_rescored_js__WEBPACK_IMPORTED_MODULE_3__/* .rescoredPart */ .R)(lens);
    return { ...part, render: (kept) => [(0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_0__/* .heading */ .R_)(4, (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `Scored differently`), ...part.render(kept)] };
}
/** Texts by question: how many, since what they say is read in the tool itself. */
function wordingPart(lens) {
    const texts = (lens.diff?.changes ?? []).filter(({ kind }) => (0,_diff_tally_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .isText */ .K)(kind));
    const groups = [...(0,_group_by_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$)(texts, ({ question }) => question ?? '')];
    return {
        stage: 'minor-changes',
        noun: ['reworded question', 'reworded questions'],
        size: groups.length,
        render: (kept) => {
            const more = groups.length - kept;
            const items = groups.slice(0, kept).map(([question, changes]) => {
                const name = question === '' ? (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `The lens and its pillars` : (0,_page_question_name_js__WEBPACK_IMPORTED_MODULE_2__/* .questionName */ .AC)(lens, question);
                return (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${name}: ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .h)(changes.length, 'text')}`;
            });
            return [
                (0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_0__/* .heading */ .R_)(4, (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `Only reads differently`),
                (0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(more === 0 ? items : [...items, (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `… and ${more} more`]),
            ];
        },
    };
}
function nothingPart() {
    const text = (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `Nothing changes for people who use the lens.`;
    return { stage: 'lenses', noun: ['lens', 'lenses'], size: 1, render: () => [(0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)(text)] };
}
/** Whether what was removed or added is told as a rename: it is the same thing to a reader. */
function isRenamed({ diff }, { kind, pillar, question, choice }) {
    const id = choice ?? question ?? pillar;
    return (diff?.renames ?? []).some(({ item, from, to, question: parent }) => {
        const isItem = kind.startsWith(item) && (item !== 'choice' || parent === question);
        return isItem && (kind.endsWith('-removed') ? from : to) === id;
    });
}
function placed(lens, { pillar, question, choice }) {
    if (question === null)
        return (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${(0,_page_question_name_js__WEBPACK_IMPORTED_MODULE_2__/* .pillarName */ .IY)(lens, pillar ?? '')}`;
    if (choice === null)
        return (0,_page_question_name_js__WEBPACK_IMPORTED_MODULE_2__/* .questionName */ .AC)(lens, question);
    return (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${(0,_page_question_name_js__WEBPACK_IMPORTED_MODULE_2__/* .choiceName */ .h0)(lens, question, choice)} in ${(0,_page_question_name_js__WEBPACK_IMPORTED_MODULE_2__/* .questionName */ .AC)(lens, question)}`;
}
function message(_, change) {
    return (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .bp)(change.message, messageLength);
}


/***/ }),

/***/ 4036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Items by key; keys and items keep their order of first appearance. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 1288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EC: () => (/* binding */ preformatted),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   xE: () => (/* binding */ alert),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(269);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(984);


function paragraph(...parts) {
    return { type: 'paragraph', children: parts.flatMap(toPhrase) };
}
function heading(depth, ...parts) {
    return { type: 'heading', depth, children: parts.flatMap(toPhrase) };
}
/** An item is one phrase, or a phrase and blocks under it. */
function list(items) {
    return {
        type: 'list',
        ordered: false,
        spread: false,
        children: items.map((item) => {
            const [first, blocks] = isNested(item) ? item : [item, []];
            return {
                type: 'listItem',
                spread: false,
                children: [{ type: 'paragraph', children: [...first] }, ...blocks],
            };
        }),
    };
}
/** Rows longer than the header are cut, shorter ones filled, so that a table always has its shape. */
function table(headers, rows) {
    const row = (cells) => ({
        type: 'tableRow',
        children: headers.map((_, index) => ({ type: 'tableCell', children: toPhrase(cells[index] ?? []) })),
    });
    return { type: 'table', align: headers.map(() => null), children: [row(headers), ...rows.map(row)] };
}
/** Folded until the reader opens it. */
function details(summary, blocks) {
    return { type: 'details', summary: [...summary], children: [...blocks] };
}
/** Lines that are to be copied as they are: none is wrapped. Indentation stays, what is invisible is shown. */
function preformatted(lines) {
    const shown = lines.map((line) => `${/^ */.exec(line)?.[0] ?? ''}${(0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(line)}`);
    return { type: 'code', value: shown.join('\n') };
}
/** A coloured box. GitHub draws it only at the top level: never put it into a list, table or folded part. */
function alert(kind, blocks) {
    // As raw Markdown, since the escaper would rightly protect the bracket of a text.
    return { type: 'blockquote', children: [{ type: 'html', value: `[!${kind}]` }, ...blocks] };
}
function isNested(item) {
    return Array.isArray(item[0]);
}
function toPhrase(part) {
    if (typeof part === 'number')
        return [{ type: 'text', value: String(part) }];
    return typeof part === 'string' ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .bp)(part) : [...part];
}


/***/ }),

/***/ 6267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ neutralise),
/* harmony export */   c: () => (/* binding */ neutraliseCode)
/* harmony export */ });
const gap = '\u200B';
/**
 * What GitHub turns into something live after Markdown is parsed, so that no Markdown escape stops it: mentions,
 * e-mail addresses, issue references, commit hashes, URLs and emoji codes. Each row keeps its match but for a zero
 * width space that breaks it.
 */
const live = [
    [/@/gu, `@${gap}`],
    [/#(?=\d)/gu, `#${gap}`],
    [/\bGH(SA)?(?=-)/giu, `$&${gap}`],
    // Not account numbers, which people copy: twelve digits are too few to be a commit by accident.
    [/\b(?!\d{12}\b)[0-9a-f]{7,}\b/giu, (hash) => hash.replace(/.{6}(?=.)/gu, `$&${gap}`)],
    [/(\w):(?=\/\/)/gu, `$1:${gap}`],
    [/\b(www)(?=\.)/giu, `$1${gap}`],
    [/\b(mailto|xmpp):/giu, `$1:${gap}`],
    // Also at the end, where a colon of ours may follow.
    [/:(?=[\w+-]+(?::|$))/gu, `:${gap}`],
];
/** What every match of a row has; most texts have none of it. */
const suspicious = /[@#:]|GH|www|[0-9a-f]{7}/iu;
/** Breaks everything in prose that GitHub would make live. Takes text that went through `visibleText`. */
function neutralise(text) {
    if (!suspicious.test(text))
        return text;
    let result = text;
    for (const [pattern, broken] of live) {
        result = typeof broken === 'string' ? result.replace(pattern, broken) : result.replace(pattern, broken);
    }
    return result;
}
/**
 * The same for code spans. GitHub leaves them alone, but answers by e-mail are parsed anew from plain text
 * (https://github.com/github/markup/issues/1168), so mentions and references stay broken; all else can be copied.
 */
function neutraliseCode(text) {
    return text.replace(/@/gu, `@${gap}`).replace(/#(?=\d)/gu, `#${gap}`);
}


/***/ }),

/***/ 984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ small),
/* harmony export */   MZ: () => (/* binding */ phrase),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   bp: () => (/* binding */ untrusted),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   qL: () => (/* binding */ lineBreak)
/* harmony export */ });
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(269);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6267);


const proseLength = 300;
const codeLength = 120;
/** Foreign text as prose: at most `length` code points, one line, nothing in it is live or formatted. */
function untrusted(text, length = proseLength) {
    const value = (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralise */ .$)((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .v)((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(text), length));
    return value === '' ? [] : [{ type: 'text', value }];
}
/** Foreign text as code: ids, paths, rules. Empty text gives no span, since Markdown has no empty code. */
function code(text, length = codeLength) {
    const shown = (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .v)((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(text), length);
    if (shown === '')
        return [];
    // In a table a backslash before a pipe cannot be told from an escaped pipe, so a pipe never stands in a span. Text
    // between tags is prose to GitHub's link finder.
    if (!shown.includes('|'))
        return [{ type: 'inlineCode', value: (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .neutraliseCode */ .c)(shown) }];
    return [
        { type: 'html', value: '<code>' },
        { type: 'text', value: (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralise */ .$)(shown) },
        { type: 'html', value: '</code>' },
    ];
}
/** The literal parts are trusted plain text; every string put in is untrusted, phrases are taken as they are. */
function phrase(literals, ...parts) {
    return literals.flatMap((literal, index) => {
        const before = literal === '' ? [] : [{ type: 'text', value: literal }];
        const part = parts[index];
        return part === undefined ? before : [...before, ...asPhrase(part)];
    });
}
/** Bold. */
function strong(...parts) {
    const children = parts.flatMap(asPhrase);
    return children.length === 0 ? [] : [{ type: 'strong', children }];
}
/** Small print. */
function small(...parts) {
    return [{ type: 'html', value: '<sub>' }, ...parts.flatMap(asPhrase), { type: 'html', value: '</sub>' }];
}
/** A new line inside a cell or a list item. */
function lineBreak() {
    return [{ type: 'html', value: '<br>' }];
}
/**
 * A link to an address made by this program, never by lens text. Without an address, or with one that is not
 * `http(s)`, only the text.
 */
function link(url, ...parts) {
    const children = parts.flatMap(asPhrase);
    if (url === undefined || !/^https?:\/\/[^\s<>"\\`|@]+$/u.test(url))
        return children;
    return [{ type: 'link', url, children }];
}
/** Phrases with something between them; empty ones are left out. */
function joined(phrases, separator) {
    return phrases
        .filter((item) => item.length > 0)
        .flatMap((item, index) => (index === 0 ? item : [{ type: 'text', value: separator }, ...item]));
}
function asPhrase(part) {
    if (typeof part === 'number')
        return [{ type: 'text', value: String(part) }];
    return typeof part === 'string' ? untrusted(part) : [...part];
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


/***/ }),

/***/ 9559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ questionName),
/* harmony export */   IY: () => (/* binding */ pillarName),
/* harmony export */   h0: () => (/* binding */ choiceName)
/* harmony export */ });
/* harmony import */ var _markdown_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(984);

const titleLength = 140;
const choiceLength = 90;
/** The title in bold and the id as code; only the id where the title is not known. */
function questionName(lens, question) {
    const title = titleOf(lens.titles?.questions, question);
    return title === undefined
        ? (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)((0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(question))
        : (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ) `${(0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)((0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .untrusted */ .bp)(title, titleLength))} ${(0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(question)}`;
}
function pillarName(lens, pillar) {
    const title = titleOf(lens.titles?.pillars, pillar);
    return title === undefined ? (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(pillar) : (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .untrusted */ .bp)(title, titleLength);
}
/** In quotation marks, so that a reader sees where a title ends. */
function choiceName(lens, question, choice) {
    const title = titleOf(lens.titles?.choices, `${question}/${choice}`);
    return title === undefined ? (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(choice) : (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ) `“${(0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .untrusted */ .bp)(title, choiceLength)}”`;
}
function titleOf(titles, id) {
    return titles !== undefined && Object.hasOwn(titles, id) ? titles[id] : undefined;
}


/***/ }),

/***/ 2348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ rescoredPart)
/* harmony export */ });
/* harmony import */ var _lens_grouped_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(807);
/* harmony import */ var _markdown_block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1288);
/* harmony import */ var _markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(984);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(549);
/* harmony import */ var _risk_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4512);
/* harmony import */ var _question_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9559);






/** So many fit on two screens of a phone; the others are folded. */
const openItems = 8;
/** More choices than this are counted, not named. */
const namedChoices = 4;
/** Every question whose risk changes for some answer: how many answers, in which direction, and one example. */
function rescoredPart(lens) {
    const questions = [...(lens.diff?.risk ?? [])].sort((a, b) => weight(b) - weight(a));
    const items = questions.map((change) => questionItem(lens, change));
    return {
        stage: 'rescored-questions',
        noun: ['re-scored question', 're-scored questions'],
        size: items.length,
        render: (kept) => {
            const more = items.length - kept;
            const folded = items.slice(openItems, kept);
            const last = more === 0 ? [] : [(0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `… and ${(0,_lens_grouped_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .z)(more)} more`];
            const title = (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(`${(0,_plural_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .h)(items.length, 'question')} re-scored`);
            return [
                (0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)(title, (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) ` (marks of “does not apply” are not counted)`),
                (0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)([...items.slice(0, Math.min(openItems, kept)), ...(folded.length === 0 ? last : [])]),
                ...(folded.length === 0
                    ? []
                    : [(0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)((0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .h)(folded.length, 'more question')}`, [(0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)([...folded, ...last])])]),
            ];
        },
    };
}
/** What gets worse matters most, then how much changes. */
function weight({ raised, changed, answers, unanswered, undefined: uncovered }) {
    return (raised + unanswered + uncovered > 0 ? 1 : 0) + changed / (answers + 1);
}
function questionItem(lens, change) {
    const { answers, changed, witness, question } = change;
    const who = witness.selected.length === 1
        ? (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `only ${selection(lens, change)}`
        : (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `exactly ${selection(lens, change)}`;
    return (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${(0,_question_name_js__WEBPACK_IMPORTED_MODULE_3__/* .questionName */ .AC)(lens, question)}${(0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .lineBreak */ .qL)()}${(0,_lens_grouped_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .z)(changed)} of ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .h)(answers, 'possible answer')} ${changed === 1 ? 'changes' : 'change'}: ${directions(change)}. For example, whoever ticked ${who} goes from ${(0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)((0,_risk_words_js__WEBPACK_IMPORTED_MODULE_2__/* .riskInWords */ .O)(witness.before))} to ${(0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)((0,_risk_words_js__WEBPACK_IMPORTED_MODULE_2__/* .riskInWords */ .O)(witness.after))}.`;
}
function directions({ raised, lowered, unanswered, undefined: uncovered }) {
    const one = (count, singular, plural) => count === 0 ? [] : (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${(0,_lens_grouped_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .z)(count)} ${count === 1 ? singular : plural}`;
    return (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)([
        one(raised, 'gets worse', 'get worse'),
        one(lowered, 'gets better', 'get better'),
        one(unanswered, 'becomes unanswered', 'become unanswered'),
        one(uncovered, 'is not covered by a rule before or after', 'are not covered by a rule before or after'),
    ], ', ');
}
function selection(lens, { question, witness }) {
    const names = witness.selected.slice(0, namedChoices).map((choice) => (0,_question_name_js__WEBPACK_IMPORTED_MODULE_3__/* .choiceName */ .h0)(lens, question, choice));
    const more = witness.selected.length - names.length;
    const all = more === 0 ? names : [...names, (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .h)(more, 'more choice')}`];
    const last = all.slice(-1);
    return (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)([(0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(all.slice(0, -1), ', '), ...last], ' and ');
}


/***/ }),

/***/ 549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ questions),
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/* harmony import */ var _lens_grouped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);

/** `1 change`, `2 changes`; the plural is the singular and an s, unless it is given. */
function counted(count, singular, plural = `${singular}s`) {
    return `${(0,_lens_grouped_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(count)} ${count === 1 ? singular : plural}`;
}
/** `no question`, `1 question`, `2 questions`. */
function questions(count) {
    return count === 0 ? 'no question' : counted(count, 'question');
}


/***/ }),

/***/ 4512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ riskInWords)
/* harmony export */ });
const words = {
    NO_RISK: 'no risk',
    MEDIUM_RISK: 'medium risk',
    HIGH_RISK: 'high risk',
    UNDEFINED: 'undefined risk (no rule holds)',
    UNANSWERED: 'unanswered',
};
/** A risk as people say it. */
function riskInWords(risk) {
    return words[risk];
}


/***/ })

};

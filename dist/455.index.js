export const id = 455;
export const ids = [455];
export const modules = {

/***/ 3836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explanationBlocks: () => (/* binding */ explanationBlocks)
/* harmony export */ });
/* harmony import */ var _lens_grouped_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(807);
/* harmony import */ var _markdown_block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1288);
/* harmony import */ var _markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(984);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(549);
/* harmony import */ var _risk_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4512);





/** The risk rules of a question as a page for a terminal or for Markdown. */
function explanationBlocks(question) {
    const { id, title, rules, levels, choices, answers } = question;
    return [
        (0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_0__/* .heading */ .R_)(2, (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${(0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(id)} ${(0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .bp)(title)}`),
        (0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(choices.length, 'choice')} make ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(answers, 'answer')}. The first rule that holds decides; a question with nothing selected is unanswered.`),
        (0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_0__/* .heading */ .R_)(3, 'Rules'),
        (0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['#', 'Condition', 'Risk', 'Answers it decides'], rules.map((rule, index) => [
            String(index + 1),
            (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(rule.condition),
            (0,_risk_words_js__WEBPACK_IMPORTED_MODULE_2__/* .riskInWords */ .O)(rule.risk),
            (0,_lens_grouped_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .z)(rule.decides),
        ])),
        (0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_0__/* .heading */ .R_)(3, 'Which answers give which risk'),
        (0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Risk', 'Answers', 'Selected', 'Not selected'], levels.flatMap(rowsOf)),
        (0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)('Choices that a row does not name may be selected or not.'),
        (0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_0__/* .heading */ .R_)(3, 'What each choice does'),
        (0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Choice', 'Title', 'Selecting it', 'If it does not apply'], choices.map(describeChoice)),
        (0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)([
            (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `A choice that does not apply counts as met inside ${(0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('&&')} and as unmet inside ${(0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('||')}. This was observed, AWS does not document it.`,
            (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `A question all of whose choices do not apply has no risk.`,
        ]),
    ];
}
function rowsOf({ risk, answers, patterns, smallest }) {
    const name = (0,_risk_words_js__WEBPACK_IMPORTED_MODULE_2__/* .riskInWords */ .O)(risk);
    if (patterns === undefined) {
        const example = (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `no short description; for example ${ids(smallest)}`;
        return [[(0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(name), (0,_lens_grouped_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .z)(answers), example, '']];
    }
    return patterns.map((pattern, index) => {
        const head = index === 0 ? [(0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(name), (0,_lens_grouped_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .z)(answers)] : ['', ''];
        return [...head, ...cellsOf(pattern)];
    });
}
function cellsOf({ selected, absent }) {
    if (selected.length + absent.length === 0)
        return ['anything', ''];
    return [ids(selected), ids(absent)];
}
function ids(names) {
    return (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(names.map((name) => (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name)), ', ');
}
function describeChoice({ id, title, none, lowers, raises, notApplicable }) {
    const effects = [
        lowers > 0 ? `lowers the risk of ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(lowers, 'answer')}` : '',
        raises > 0 ? `raises the risk of ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(raises, 'answer')}` : '',
    ].filter((effect) => effect !== '');
    const effect = effects.length === 0 ? 'changes no risk' : effects.join(', ');
    const inRules = (word, rules) => rules.length === 0
        ? ''
        : `${word} in ${rules.length === 1 ? 'rule' : 'rules'} ${rules.map((rule) => rule + 1).join(', ')}`;
    const { met, unmet, unknown } = notApplicable;
    const marks = [inRules('met', met), inRules('unmet', unmet), inRules('not known', unknown)];
    return [
        none ? (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${(0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(id)} (none of these)` : (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(id),
        (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .bp)(title, 120),
        effect,
        marks.filter((mark) => mark !== '').join('; ') || 'in no rule',
    ];
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

export const id = 975;
export const ids = [975];
export const modules = {

/***/ 975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnosisBlocks: () => (/* binding */ diagnosisBlocks),
/* harmony export */   diagnosisVerdict: () => (/* binding */ diagnosisVerdict)
/* harmony export */ });
/* harmony import */ var _markdown_block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1288);
/* harmony import */ var _markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(984);


const accessWords = {
    works: 'works',
    denied: 'denied',
    unknown: 'unknown',
    failed: 'no answer',
};
/** What `doctor` found, for people. */
function diagnosisBlocks(diagnosis) {
    const { repository, workflows, account, regions, roles, policy } = diagnosis;
    return [
        ...section('Repository', repository),
        ...section('Workflows', workflows),
        ...section('Credentials', account),
        ...(regions.length === 0 ? [] : [(0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_0__/* .heading */ .R_)(3, 'Permissions'), permissionTable(regions), ...refusals(regions)]),
        ...(roles.length === 0 ? [] : [(0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_0__/* .heading */ .R_)(3, 'What these credentials could do'), roleTable(roles, regions.length)]),
        ...regions.flatMap(({ region, items }) => section(region, items)),
        ...(policy === undefined
            ? []
            : [(0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_0__/* .heading */ .R_)(3, 'The smallest policy for that'), (0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_0__/* .preformatted */ .EC)(JSON.stringify(policy, null, 2).split('\n'))]),
    ];
}
function section(title, items) {
    if (items.length === 0)
        return [];
    return [
        (0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_0__/* .heading */ .R_)(3, title),
        (0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(items.map(({ state, text, hint }) => (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)([label(state), (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${sentence(text)}`, (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${hint ?? ''}`], ' '))),
    ];
}
/** What a service said often ends without a period. */
function sentence(text) {
    return /[.!?:]$/.test(text) ? text : `${text}.`;
}
function label(state) {
    const word = (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${state}:`;
    return state === 'problem' || state === 'failed' ? (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(word) : word;
}
function permissionTable(regions) {
    const operations = regions[0]?.permissions.map(({ operation }) => operation) ?? [];
    return (0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Operation', ...regions.map(({ region }) => region)], operations.map((operation) => [
        (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(operation),
        ...regions.map(({ permissions }) => {
            const found = permissions.find((permission) => permission.operation === operation);
            return found === undefined ? '' : accessWords[found.access];
        }),
    ]));
}
/** What the service said, each text once; why something is unknown is said once too. */
function refusals(regions) {
    const texts = regions.flatMap(({ permissions }) => permissions.flatMap(({ access, operation, why }) => {
        if (why === undefined)
            return [];
        return access === 'unknown' ? [`unknown: ${why}.`] : [`${operation}: ${why}`];
    }));
    const distinct = [...new Set(texts)];
    return distinct.length === 0 ? [] : [(0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(distinct.map((text) => (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${text}`))];
}
function roleTable(roles, regionCount) {
    const told = {
        works: 'works',
        denied: 'denied:',
        unknown: 'reads; unknown until something is written:',
        failed: 'no answer:',
    };
    return (0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Role', 'Verdict'], roles.map(({ role, access, open }) => [
        (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(role),
        (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)([(0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${told[access]}`, (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${open.map((each) => openText(each, regionCount)).join(', ')}`], ' '),
    ]));
}
/** The Regions are only named where it is not all of them. */
function openText({ operation, regions }, regionCount) {
    return regions.length === regionCount ? operation : `${operation} in ${regions.join(' and ')}`;
}
/** The one sentence that tells what to make of it. */
function diagnosisVerdict(exitCode) {
    switch (exitCode) {
        case 0:
            return (0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('Nothing was found that would not work.'));
        case 1:
            return (0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('Something will not work: see what is marked "problem" or "denied".'));
        case 3:
            return (0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('A service did not answer, so not everything could be looked at.'));
    }
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


/***/ })

};

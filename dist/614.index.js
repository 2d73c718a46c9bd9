export const id = 614;
export const ids = [614];
export const modules = {

/***/ 7614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findingsMarkdown: () => (/* binding */ findingsMarkdown)
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4036);
/* harmony import */ var _markdown_block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1288);
/* harmony import */ var _markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(984);
/* harmony import */ var _markdown_to_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4500);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(549);





const messageLength = 400;
/** Findings as GitHub-flavoured Markdown: a table for each file, and how many there are. Ends with a newline. */
function findingsMarkdown(findings, ignored) {
    const files = [...(0,_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(findings, ({ file }) => file)];
    const tables = files.flatMap(([file, found]) => [
        (0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_0__/* .heading */ .R_)(3, (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(file)),
        (0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Line', 'Severity', 'What and what to do', 'Check'], found.map(rowOf)),
    ]);
    return `${(0,_markdown_to_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .toMarkdown */ .l)([(0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(summaryOf(findings, ignored))), ...tables])}\n`;
}
function rowOf({ line, column, severity, message, hint, check }) {
    const text = (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${(0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .bp)(message, messageLength)}${(0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .lineBreak */ .qL)()}${(0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .bp)(hint, messageLength)}`;
    return [`${line}:${column}`, severity, text, (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(check)];
}
function summaryOf(findings, ignored) {
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
    const counts = ['error', 'warning', 'notice'].map((severity) => (0,_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(count(severity), severity));
    return `${counts.join(', ')}${ignored === 0 ? '' : `, ${ignored} accepted by the manifest`}`;
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


/***/ })

};

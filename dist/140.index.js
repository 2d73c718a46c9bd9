export const id = 140;
export const ids = [140];
export const modules = {

/***/ 5140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diffMarkdown: () => (/* binding */ diffMarkdown)
/* harmony export */ });
/* harmony import */ var _markdown_to_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4500);
/* harmony import */ var _diff_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4098);


/** A diff as GitHub-flavoured Markdown, with a newline at its end. */
function diffMarkdown(diff, view = {}) {
    return `${(0,_markdown_to_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .toMarkdown */ .l)((0,_diff_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .diffBlocks */ .C)(diff, view))}\n`;
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

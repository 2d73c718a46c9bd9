export const id = 867;
export const ids = [867];
export const modules = {

/***/ 7867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lensTitles: () => (/* binding */ lensTitles)
/* harmony export */ });
/* harmony import */ var _lens_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4167);

/**
 * The titles in lens documents, by id; where two documents name the same id the later one counts. A document may be of
 * any shape: what is no title is left out.
 */
function lensTitles(...documents) {
    const [pillars, questions, choices] = [
        new Map(),
        new Map(),
        new Map(),
    ];
    for (const pillar of documents.flatMap((document) => items(document, 'pillars'))) {
        note(pillars, pillar, 'name');
        for (const question of items(pillar, 'questions')) {
            const id = note(questions, question, 'title');
            for (const choice of items(question, 'choices'))
                note(choices, choice, 'title', `${id}/`);
        }
    }
    return {
        pillars: Object.fromEntries(pillars),
        questions: Object.fromEntries(questions),
        choices: Object.fromEntries(choices),
    };
}
function items(value, key) {
    const list = (0,_lens_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(value, key);
    return (0,_lens_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(list) ? list : [];
}
/** Returns the id, or an empty text for an item without one. */
function note(titles, item, key, prefix = '') {
    const [id, title] = [(0,_lens_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(item, 'id'), (0,_lens_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(item, key)];
    if (typeof id !== 'string')
        return '';
    if (typeof title === 'string' && title.trim() !== '')
        titles.set(prefix + id, title);
    return id;
}


/***/ })

};

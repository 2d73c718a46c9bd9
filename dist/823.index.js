export const id = 823;
export const ids = [823];
export const modules = {

/***/ 1823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnosisJson: () => (/* binding */ diagnosisJson)
/* harmony export */ });
/** The diagnosis as one JSON object; what there is nothing to say about is null. */
function diagnosisJson({ policy, ...diagnosis }) {
    return JSON.stringify({ schema: 1, ...diagnosis, policy: policy ?? null });
}


/***/ })

};

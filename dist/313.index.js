export const id = 313;
export const ids = [313];
export const modules = {

/***/ 313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findingsJson: () => (/* binding */ findingsJson)
/* harmony export */ });
/** The output of `check --format json`: one object, indented. */
function findingsJson(findings, ignored) {
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
    const json = { schema: 1, errors: count('error'), warnings: count('warning'), ignored, findings };
    return JSON.stringify(json, null, 2);
}


/***/ })

};

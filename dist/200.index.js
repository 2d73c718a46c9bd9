export const id = 200;
export const ids = [200];
export const modules = {

/***/ 1200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeOctokit: () => (/* binding */ makeOctokit)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1758);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6856);



/** GitHub itself gives up after 10 s. */
const attemptTimeout = 20_000;
const attemptsAfterRateLimit = 2;
/** Retries what may pass (5xx, rate limits), never longer than allowed; nothing that creates is sent twice after a 5xx. */
function makeOctokit(options) {
    const waitFor = (seconds, _request, _octokit, retries) => retries < attemptsAfterRateLimit && seconds <= options.longestWait;
    return (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(options.token, {
        baseUrl: options.apiUrl,
        userAgent: options.userAgent,
        retry: { retries: 2 },
        throttle: { onRateLimit: waitFor, onSecondaryRateLimit: waitFor, fallbackSecondaryRateRetryAfter: 60 },
        log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    }, boundAttempts(options.signal), _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_2__/* .throttling */ .A);
}
/** Registered before the retry plugin, so that it sees every attempt and not the whole series. */
function boundAttempts(signal) {
    return (octokit) => {
        octokit.hook.wrap('request', (request, parameters) => request({
            ...parameters,
            request: { ...parameters.request, signal: AbortSignal.any([signal, AbortSignal.timeout(attemptTimeout)]) },
        }));
        return {};
    };
}
function ignore() {
    // What went wrong reaches the report as an error; Octokit's own lines would only repeat it.
}


/***/ })

};

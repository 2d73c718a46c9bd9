export const id = 846;
export const ids = [846];
export const modules = {

/***/ 1846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findingsSarif: () => (/* binding */ findingsSarif)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _lens_check_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1965);
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(269);



const documentation = 'docs/checks.md';
const levels = { error: 'error', warning: 'warning', notice: 'note' };
/**
 * SARIF 2.1.0 as GitHub code scanning takes it
 * (https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning):
 * one run, every check as a rule, places in UTF-16 columns, and fingerprints that survive moved lines.
 */
function findingsSarif(findings, version) {
    const rules = _lens_check_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .checkGroups */ .P.flatMap((group) => group.rules.map((rule) => describeRule(rule, group.title)));
    const indices = new Map(rules.map((rule, index) => [rule.id, index]));
    const occurrences = new Map();
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'Lens Release', semanticVersion: version, rules } },
                columnKind: 'utf16CodeUnits',
                results: findings.map((finding) => describeFinding(finding, indices.get(finding.check), occurrences)),
            },
        ],
    };
    return JSON.stringify(log, null, 2);
}
function describeRule({ id, severity, basis, title, why, source }, group) {
    return {
        id,
        shortDescription: { text: title },
        fullDescription: { text: why },
        help: {
            text: `${why}\n\n${source}`,
            markdown: `${why}\n\n[Source](${source}), [all checks](${documentation}#${id})`,
        },
        ...(source.startsWith('https://') ? { helpUri: source } : {}),
        defaultConfiguration: { level: levels[severity] },
        properties: { tags: [group, basis], 'problem.severity': severity === 'notice' ? 'recommendation' : severity },
    };
}
function describeFinding(finding, ruleIndex, occurrences) {
    const { check, severity, file, line, column, message, hint } = finding;
    const identity = identityOf(finding);
    const occurrence = (occurrences.get(identity) ?? 0) + 1;
    occurrences.set(identity, occurrence);
    const location = {
        physicalLocation: {
            artifactLocation: { uri: uriOf(file), ...(isRelative(file) ? { uriBaseId: '%SRCROOT%' } : {}) },
            region: { startLine: line, startColumn: column },
        },
    };
    return {
        ruleId: check,
        ...(ruleIndex === undefined ? {} : { ruleIndex }),
        level: levels[severity],
        message: { text: (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleText */ .Q)(`${message} ${hint}`) },
        locations: [location],
        partialFingerprints: { primaryLocationLineHash: `${identity}:${occurrence}` },
    };
}
/** What makes it the same finding after the lines around it have changed. */
function identityOf({ check, file, pillar, question, choice, message }) {
    const identity = JSON.stringify([check, file, pillar, question, choice, message]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(identity, 'utf8').digest('hex').slice(0, 16);
}
function isRelative(file) {
    return !/^(?:[\\/]|[A-Za-z]:[\\/])/u.test(file);
}
function uriOf(file) {
    const path = file.replaceAll('\\', '/').replace(/\p{Surrogate}/gu, '\uFFFD');
    const encoded = path.split('/').map(encodeURIComponent).join('/');
    if (isRelative(file))
        return encoded;
    return path.startsWith('/') ? `file://${encoded}` : `file:///${encoded.replace('%3A', ':')}`;
}


/***/ })

};

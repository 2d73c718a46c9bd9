export const id = 663;
export const ids = [663];
export const modules = {

/***/ 7630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ quotaRemedy),
/* harmony export */   Cc: () => (/* binding */ versionsRemedy),
/* harmony export */   L5: () => (/* binding */ sharesRemedy),
/* harmony export */   WM: () => (/* binding */ versionsToWarnAt),
/* harmony export */   am: () => (/* binding */ quotas),
/* harmony export */   p6: () => (/* binding */ lensesRemedy)
/* harmony export */ });
/** https://docs.aws.amazon.com/general/latest/gr/wellarchitected.html; none of them is adjustable. */
const quotas = {
    /** Custom lenses that an account owns in one Region, drafts included. */
    lenses: 15,
    /** Versions of a lens. None can be deleted, so that each name is used up for good. */
    versions: 100,
    /** Shares of a lens; an organization or unit counts as one. */
    shares: 300,
};
/** From here on a release says how many versions are left. */
const versionsToWarnAt = 90;
/** What to do where the service itself says that a quota is used up. */
function quotaRemedy(operation) {
    switch (operation) {
        case 'ImportLens':
            return lensesRemedy;
        case 'CreateLensVersion':
            return versionsRemedy;
        case 'CreateLensShare':
            return sharesRemedy;
        default:
            return 'This quota of the service cannot be raised: delete something that is no longer needed, then run again.';
    }
}
const lensesRemedy = 'AWS does not raise this quota. Delete a lens that nobody uses any more (workloads that have it keep it), or keep this one in another account or Region.';
const versionsRemedy = 'AWS does not raise this quota and versions cannot be deleted. Continue as a new lens: a new id, a new name, version 1.0.0; workloads of the old one have to change over.';
const sharesRemedy = 'Declare an organization or an organizational unit instead of its single accounts under "shares:", or remove shares that nobody needs.';


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

/***/ 2663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   setupBlocks: () => (/* binding */ setupBlocks)
/* harmony export */ });
/* harmony import */ var _plan_quota_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7630);
/* harmony import */ var _markdown_block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1288);
/* harmony import */ var _markdown_phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(984);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(549);




const longestList = 50;
/** What `init` found, did and recommends, for people. */
function setupBlocks(report) {
    const { plan, steps, dryRun } = report;
    return [
        ...foundBlocks(report),
        ...missingBlocks(plan),
        ...(plan.files.length === 0
            ? [(0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)('There is nothing to write: everything is there.')]
            : [
                (0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(3, dryRun ? 'Would be written' : 'Written'),
                (0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['File', 'What it does'], plan.files.map(({ path, purpose }) => [(0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(path), purpose])),
            ]),
        ...(plan.kept.length === 0
            ? []
            : [(0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(3, 'Left as it is'), (0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(plan.kept.map(({ path, why }) => (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .MZ) `${(0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(path)}: ${why}`))]),
        (0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(3, 'What to do next'),
        (0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(steps.map(drawStep)),
    ];
}
function foundBlocks({ plan, looked, complete, regions, regionGuessed }) {
    const rows = plan.lenses
        .slice(0, longestList)
        .map(({ id, file, name, errors, warnings }) => [
        (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)(id),
        (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(file),
        name ?? 'no name',
        errors + warnings === 0 ? 'fine' : [(0,_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(errors, 'error'), (0,_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(warnings, 'warning')].join(', '),
    ]);
    const more = plan.lenses.length - rows.length;
    const where = regionGuessed
        ? (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .MZ) `Region: ${regions.join(', ')}, because none was named; --regions names others.`
        : (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .MZ) `Regions: ${regions.join(', ')}.`;
    return [
        (0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .MZ) `Found ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(plan.lenses.length, 'lens', 'lenses')} in ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(looked, 'JSON file')}.`),
        (0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Id', 'File', 'Name', 'Checks'], rows),
        ...(more > 0 ? [(0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .MZ) `And ${more} more.`)] : []),
        ...(complete ? [] : [(0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)('The repository is too large to look at all of it: name lens files after init.')]),
        ...(plan.lenses.length > _plan_quota_js__WEBPACK_IMPORTED_MODULE_0__/* .quotas */ .am.lenses
            ? [
                (0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .MZ) `An account can have ${_plan_quota_js__WEBPACK_IMPORTED_MODULE_0__/* .quotas */ .am.lenses} custom lenses in a Region: give lenses Regions of their own.`),
            ]
            : []),
        ...(plan.leftOut.length === 0
            ? []
            : [
                (0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(3, 'Left out'),
                (0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(plan.leftOut.slice(0, longestList).map(({ file, why }) => (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .MZ) `${(0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(file)}: ${why}`)),
            ]),
        (0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(where),
    ];
}
function missingBlocks({ missingLines }) {
    if (missingLines === '')
        return [];
    return [(0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(3, 'Not in the manifest'), (0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_1__/* .preformatted */ .EC)(['lenses:', ...missingLines.trimEnd().split('\n')])];
}
function drawStep({ text, commands }) {
    return [(0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .MZ) `${text}`, commands.length === 0 ? [] : [(0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_1__/* .preformatted */ .EC)(commands)]];
}


/***/ })

};

export const id = 108;
export const ids = [108];
export const modules = {

/***/ 7985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readBytes),
/* harmony export */   q: () => (/* binding */ diskSnapshot)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _ports_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36);



/** The files of a folder as they lie there. A link that leaves the folder is refused. */
function diskSnapshot(folder) {
    return { commit: 'working tree', read: (path) => readInside(folder, path) };
}
async function readInside(folder, path) {
    const [root, file] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder), existing((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path))]);
    if (file === undefined)
        return undefined;
    if (file !== root && !file.startsWith(root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep)) {
        throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('manifest-invalid', `"${path}" leads out of the repository, to ${file}.`, 'Keep lens files inside the repository.');
    }
    return readBytes(file, path);
}
/** Reads any file that the user named; undefined where there is none. */
async function readBytes(file, name = file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file);
    }
    catch (error) {
        if (isMissing(error))
            return undefined;
        throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('usage', `${name} cannot be read: ${error instanceof Error ? error.message : String(error)}`, 'Name a readable file.');
    }
}
async function existing(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    }
    catch (error) {
        if (isMissing(error))
            return undefined;
        throw error;
    }
}
function isMissing(error) {
    return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}


/***/ }),

/***/ 7094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   Y: () => (/* binding */ ruleOf),
/* harmony export */   gB: () => (/* binding */ changeRules)
/* harmony export */ });
const rescored = 'an existing answer changes its risk';
const byId = 'AWS knows it by its id only';
/**
 * The change rule book, most important first: reports list changes in this order. What AWS does with answers when a
 * lens changes was observed in
 * https://github.com/awslabs/operational-readiness-review-custom-war-lens/blob/main/docs/gates.md; what minor and major
 * mean is in https://docs.aws.amazon.com/wellarchitected/latest/userguide/lenses-publish-update.html.
 */
const changeRules = [
    {
        kind: 'risk-rules-changed',
        level: 'minor',
        majorIf: rescored,
        title: 'Risk rules changed',
        why: 'Answers given long ago get another risk without anybody touching them. Counted over all answers.',
    },
    {
        kind: 'risk-not-comparable',
        level: 'major',
        title: 'Risk cannot be compared',
        why: 'The choices or risk rules differ, and those of one side cannot be evaluated: nobody can promise that answers keep their risk.',
    },
    {
        kind: 'pillar-removed',
        level: 'major',
        title: 'Pillar removed',
        why: 'Its questions, with their answers and notes, disappear from every review unless they move elsewhere.',
    },
    {
        kind: 'question-removed',
        level: 'major',
        title: 'Question removed',
        why: `Selections, notes and "does not apply" marks of the question disappear from every review; ${byId}.`,
    },
    {
        kind: 'choice-removed',
        level: 'major',
        title: 'Choice removed',
        why: `Whoever selected it loses the selection; ${byId}. A question left with no selection becomes Unanswered.`,
    },
    {
        kind: 'question-repurposed',
        level: 'major',
        title: 'Question repurposed',
        why: 'The id is kept but the title asks something else, and the old answers carry over to it silently.',
    },
    {
        kind: 'choice-repurposed',
        level: 'major',
        title: 'Choice repurposed',
        why: 'The id is kept but the title says something else, and old selections now claim it silently.',
    },
    {
        kind: 'pillar-repurposed',
        level: 'major',
        title: 'Pillar repurposed',
        why: 'The id is kept but the name is about something else, and the notes on the old pillar now stand under it.',
    },
    {
        kind: 'question-moved',
        level: 'major',
        title: 'Question moved to another pillar',
        why: 'Its risk counts for another pillar, and whether AWS keeps the answer on such a move is not documented.',
    },
    {
        kind: 'ambiguous-id-changed',
        level: 'major',
        title: 'Something without an id of its own changed',
        why: 'Where an id is missing or used twice, nobody can tell whose answers are affected.',
    },
    {
        kind: 'malformed-changed',
        level: 'major',
        title: 'Something that is not as documented changed',
        why: 'One side has not the documented type or shape there, so what AWS makes of it is unknown.',
    },
    {
        kind: 'schema-version-changed',
        level: 'major',
        title: 'Schema version changed',
        why: 'The schema version decides how AWS reads all the rest.',
    },
    {
        kind: 'pillar-added',
        level: 'major',
        title: 'Pillar added',
        why: 'Reviews that were complete have something new to answer.',
    },
    {
        kind: 'question-added',
        level: 'major',
        title: 'Question added',
        why: 'Reviews that were complete have a new question to answer.',
    },
    {
        kind: 'choice-added',
        level: 'minor',
        majorIf: rescored,
        title: 'Choice added',
        why: 'It is unselected in every existing answer. That matters where the rules now ask for it.',
    },
    {
        kind: 'risk-rules-rewritten',
        level: 'minor',
        title: 'Risk rules rewritten, with the same result',
        why: 'Every answer has the risk it had, which is proved by evaluating all of them. Marks of "does not apply" are not counted.',
    },
    {
        kind: 'lens-name-changed',
        level: 'minor',
        title: 'Lens name changed',
        why: 'Only wording for a lens that was never published; once it is, AWS refuses another name, and so does the release.',
    },
    {
        kind: 'lens-description-changed',
        level: 'minor',
        title: 'Lens description changed',
        why: 'Only wording: nothing that was answered is touched.',
    },
    {
        kind: 'pillar-name-changed',
        level: 'minor',
        title: 'Pillar name changed',
        why: 'Only wording: the id stays, and with it every answer.',
    },
    {
        kind: 'question-title-changed',
        level: 'minor',
        title: 'Question title changed',
        why: 'Only wording: the id stays, and with it the answer.',
    },
    {
        kind: 'question-description-changed',
        level: 'minor',
        title: 'Question description changed',
        why: 'Only wording: nothing that was answered is touched.',
    },
    {
        kind: 'choice-title-changed',
        level: 'minor',
        title: 'Choice title changed',
        why: 'Only wording: the id stays, and with it every selection.',
    },
    {
        kind: 'improvement-plan-added',
        level: 'minor',
        title: 'Improvement plan added',
        why: 'It is shown as advice and decides nothing.',
    },
    {
        kind: 'improvement-plan-removed',
        level: 'minor',
        title: 'Improvement plan removed',
        why: 'It was shown as advice and decided nothing.',
    },
    {
        kind: 'improvement-plan-changed',
        level: 'minor',
        title: 'Improvement plan changed',
        why: 'It is shown as advice and decides nothing.',
    },
    { kind: 'resource-added', level: 'minor', title: 'Resource added', why: 'It is shown as help and decides nothing.' },
    {
        kind: 'resource-removed',
        level: 'minor',
        title: 'Resource removed',
        why: 'It was shown as help and decided nothing.',
    },
    {
        kind: 'resource-changed',
        level: 'minor',
        title: 'Resource changed',
        why: 'It is shown as help and decides nothing.',
    },
    {
        kind: 'pillars-reordered',
        level: 'minor',
        title: 'Pillars reordered',
        why: 'Answers belong to ids, not to places.',
    },
    {
        kind: 'questions-reordered',
        level: 'minor',
        title: 'Questions reordered',
        why: 'Answers belong to ids, not to places.',
    },
    {
        kind: 'choices-reordered',
        level: 'minor',
        title: 'Choices reordered',
        why: 'Selections belong to ids, not to places.',
    },
    {
        kind: 'resources-reordered',
        level: 'minor',
        title: 'Resources reordered',
        why: 'They are shown in another order and decide nothing.',
    },
    {
        kind: 'line-endings-changed',
        level: 'none',
        title: 'Line endings changed',
        why: 'The same text with other line ends: Git and editors change them on the way.',
    },
    {
        kind: 'export-number-changed',
        level: 'none',
        title: 'Number of an export changed',
        why: 'ExportLens adds `number` to questions and choices; it is dropped before an import.',
    },
    {
        kind: 'unknown-key-changed',
        level: 'none',
        title: 'Unknown key changed',
        why: 'AWS ignores keys it does not know.',
    },
];
const byKind = new Map(changeRules.map((rule) => [rule.kind, rule]));
const ranks = new Map(changeRules.map((rule, index) => [rule.kind, index]));
/** The rule of a kind. */
function ruleOf(kind) {
    return byKind.get(kind) ?? changeRules[0];
}
/** The place of a kind in the rule book; the most important has 0. */
function rankOf(kind) {
    return ranks.get(kind) ?? 0;
}


/***/ }),

/***/ 9791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diff: () => (/* binding */ diff)
});

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./build/adapters/local/git.js
var git = __webpack_require__(5313);
// EXTERNAL MODULE: ./build/diff/diff-lenses.js + 23 modules
var diff_lenses = __webpack_require__(5858);
// EXTERNAL MODULE: ./build/lens/read-lens.js + 10 modules
var read_lens = __webpack_require__(3762);
// EXTERNAL MODULE: ./build/ports/errors.js
var errors = __webpack_require__(36);
;// CONCATENATED MODULE: ./build/report/diff/diff-json.js
/** The output of `diff --format json`: one object, indented. */
function diffJson({ level, changes, risk, unscored }) {
    const json = { schema: 1, level, changes, risk, unscored };
    return JSON.stringify(json, null, 2);
}

// EXTERNAL MODULE: ./build/entry/local-manifest.js
var local_manifest = __webpack_require__(3236);
// EXTERNAL MODULE: ./build/entry/read-input.js
var read_input = __webpack_require__(2062);
;// CONCATENATED MODULE: ./build/entry/commands/diff.js








/** Compares two lenses, each a file or `REV:PATH` of the local repository. Exit code 0 if both could be read. */
async function diff(options, terminal) {
    const render = rendererOf(options.format);
    if (options.before === read_input/* standardInput */.i && options.after === read_input/* standardInput */.i)
        throw new errors/* UserError */.yo('usage', 'Standard input can be one side only.', 'Name a file for the other side.');
    const manifest = await (0,local_manifest/* findLocalManifest */.y)(external_node_process_.cwd(), options.manifest);
    const [before, after] = await Promise.all([readSide(options.before), readSide(options.after)]);
    const found = (0,diff_lenses/* diffLenses */.E)(before, after, { rules: manifest?.manifest.rules ?? {} });
    terminal.out(await render(found, [before, after], terminal));
    return 0;
}
/** Each format loads only what it needs. Throws `UserError` for one that there is not. */
function rendererOf(format) {
    switch (format) {
        case 'json':
            return (found) => Promise.resolve(`${diffJson(found)}\n`);
        case 'text':
            return async (found, sides, { color, width }) => (await Promise.all(/* import() */[__webpack_require__.e(673), __webpack_require__.e(770)]).then(__webpack_require__.bind(__webpack_require__, 8770))).diffText(found, { ...(await viewOf(sides)), color, width });
        case 'markdown':
            return async (found, sides) => (await Promise.all(/* import() */[__webpack_require__.e(896), __webpack_require__.e(673), __webpack_require__.e(140)]).then(__webpack_require__.bind(__webpack_require__, 5140))).diffMarkdown(found, await viewOf(sides));
        case 'notes':
            return async (found, sides) => (await Promise.all(/* import() */[__webpack_require__.e(896), __webpack_require__.e(652)]).then(__webpack_require__.bind(__webpack_require__, 9271))).diffNotes(found, await viewOf(sides));
        default:
            throw new errors/* UserError */.yo('usage', `"${format}" is no format of this command.`, 'Use text, json, markdown or notes.');
    }
}
async function viewOf(sides) {
    const [{ lensTitles }, { loadWordDiff }] = await Promise.all([
        __webpack_require__.e(/* import() */ 867).then(__webpack_require__.bind(__webpack_require__, 7867)),
        __webpack_require__.e(/* import() */ 335).then(__webpack_require__.bind(__webpack_require__, 5335)),
    ]);
    return { titles: lensTitles(...sides), words: await loadWordDiff() };
}
async function readSide(side) {
    const bytes = (await (0,read_input/* readInput */.R)(side)) ?? (await readRevision(side));
    if (bytes === undefined) {
        throw new errors/* UserError */.yo('usage', `"${side}" is neither a file nor REV:PATH of this repository.`, 'Write for example main:lenses/platform.json.');
    }
    const value = (0,read_lens/* readLens */.T)(bytes, '').value;
    if (value === undefined)
        throw new errors/* UserError */.yo('usage', `${side} holds no JSON object.`, `Run "lens-release check ${side}" to see why.`);
    return value;
}
async function readRevision(side) {
    return side.includes(':') ? (0,git/* gitIn */.u)(external_node_process_.cwd())('cat-file', 'blob', '--end-of-options', side) : undefined;
}


/***/ }),

/***/ 3236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ findLocalManifest)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _adapters_local_disk_snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7985);
/* harmony import */ var _ports_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36);




const usualPlaces = ['lenses.yml', 'lenses.yaml', '.github/lenses.yml', '.github/lenses.yaml'];
/**
 * Finds the manifest: the one named, else the first of the usual places in the folder or one above it. Undefined where
 * there is none. The modules that read YAML are only loaded if there is one. Throws `UserError` where it is broken.
 */
async function findLocalManifest(folder, named) {
    const place = named === undefined ? await search(folder) : { folder, file: named };
    if (place === undefined)
        return undefined;
    const files = (0,_adapters_local_disk_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .diskSnapshot */ .q)(place.folder);
    const { readProject } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(934), __webpack_require__.e(104)]).then(__webpack_require__.bind(__webpack_require__, 104));
    const reading = await readProject(files, place.file);
    if (reading.kind === 'project')
        return { ...place, manifest: reading.project.manifest, files };
    const problems = reading.notices.map(({ file, line, column, text }) => `${[file, line, column].join(':')}: ${text}`);
    throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('manifest-invalid', problems.join('\n'));
}
async function search(start) {
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(start);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        for (const file of usualPlaces)
            if (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file)))
                return { folder, file };
        const isTop = folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) || (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')));
        if (isTop)
            return undefined;
    }
}
async function exists(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 2062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readInput),
/* harmony export */   i: () => (/* binding */ standardInput)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
/* harmony import */ var _adapters_local_disk_snapshot_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7985);
/* harmony import */ var _ports_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36);





/** Stands for standard input where a file is named. */
const standardInput = '-';
/** In bytes; far beyond any lens. */
const mostInput = 64 * 1024 * 1024;
/** Reads a file that the user named, or standard input for `-`. Undefined where there is no file; throws `UserError` else. */
async function readInput(name) {
    if (name === standardInput)
        return readStandardInput();
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(name);
    if (await isFolder(path)) {
        const sample = `${name.replace(/[\\/]+$/, '')}/*.json`;
        throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('usage', `${name} is a folder.`, `Name the lens files in it, for example ${sample}.`);
    }
    return (0,_adapters_local_disk_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .readBytes */ .i)(path, name);
}
async function isFolder(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory();
    }
    catch {
        return false;
    }
}
async function readStandardInput() {
    const chunks = [];
    let length = 0;
    for await (const chunk of node_process__WEBPACK_IMPORTED_MODULE_2__.stdin) {
        length += chunk.length;
        if (length > mostInput)
            throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('usage', 'Standard input is far longer than any lens.');
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 1129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ answersByRisk),
/* harmony export */   m: () => (/* binding */ riskMap)
/* harmony export */ });
/* harmony import */ var _truth_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5493);
/* harmony import */ var _risk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(310);


/** The risk of every set of the choices: the first rule that holds, in order, decides. At most 15 choices. */
function riskMap(rules, choiceIds) {
    return decideSets(rules, choiceIds).map;
}
function answersByRisk(rules, choiceIds) {
    const { map, idle } = decideSets(rules, choiceIds);
    const nothing = _risk_js__WEBPACK_IMPORTED_MODULE_0__/* .answerRisks */ .vP.find((risk) => (0,_truth_table_js__WEBPACK_IMPORTED_MODULE_1__/* .hasSet */ .f9)(map[risk], 0)) ?? 'UNDEFINED';
    map[nothing][0] = (map[nothing][0] ?? 0) & ~1;
    return { map, nothing, idle };
}
function decideSets(rules, choiceIds) {
    const count = choiceIds.length;
    const map = { NO_RISK: (0,_truth_table_js__WEBPACK_IMPORTED_MODULE_1__/* .noSet */ .G9)(count), MEDIUM_RISK: (0,_truth_table_js__WEBPACK_IMPORTED_MODULE_1__/* .noSet */ .G9)(count), HIGH_RISK: (0,_truth_table_js__WEBPACK_IMPORTED_MODULE_1__/* .noSet */ .G9)(count), UNDEFINED: (0,_truth_table_js__WEBPACK_IMPORTED_MODULE_1__/* .everySet */ .YZ)(count) };
    const idle = [];
    for (const [index, { condition, risk }] of rules.entries()) {
        const holds = (0,_truth_table_js__WEBPACK_IMPORTED_MODULE_1__/* .truthTable */ .kA)(condition, choiceIds);
        if (!moveSets(holds, map.UNDEFINED, map[risk]))
            idle.push(index);
    }
    return { map, idle };
}
/** Moves the sets for which a rule holds from one table to another; whether there was one that is not empty. */
function moveSets(holds, from, to) {
    let moved = false;
    for (let start = 0; start < from.length; start += _truth_table_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsPerCall */ .XP) {
        if (moveWords(holds, from, to, start))
            moved = true;
    }
    return moved;
}
function moveWords(holds, from, to, start) {
    const end = Math.min(start + _truth_table_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsPerCall */ .XP, from.length);
    let moved = 0;
    for (let word = start; word < end; word += 1) {
        const here = (holds[word] ?? 0) & (from[word] ?? 0);
        to[word] = (to[word] ?? 0) | here;
        from[word] = (from[word] ?? 0) & ~here;
        moved |= here & (word === 0 ? ~1 : ~0);
    }
    return moved !== 0;
}


/***/ })

};

export const id = 791;
export const ids = [791];
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

/***/ 9791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diff: () => (/* binding */ diff)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./build/adapters/local/disk-snapshot.js
var disk_snapshot = __webpack_require__(7985);
// EXTERNAL MODULE: ./build/adapters/local/git.js
var git = __webpack_require__(5313);
// EXTERNAL MODULE: ./build/diff/diff-lenses.js + 24 modules
var diff_lenses = __webpack_require__(3343);
// EXTERNAL MODULE: ./build/lens/read-lens-value.js
var read_lens_value = __webpack_require__(2718);
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
;// CONCATENATED MODULE: ./build/entry/commands/diff.js









/** Compares two lenses, each a file or `REV:PATH` of the local repository. Exit code 0 if both could be read. */
async function diff(options, terminal) {
    const render = rendererOf(options.format);
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
            return async (found, sides, { color, width }) => (await Promise.all(/* import() */[__webpack_require__.e(98), __webpack_require__.e(770)]).then(__webpack_require__.bind(__webpack_require__, 8770))).diffText(found, { ...(await viewOf(sides)), color, width });
        case 'markdown':
            return async (found, sides) => (await Promise.all(/* import() */[__webpack_require__.e(896), __webpack_require__.e(98), __webpack_require__.e(140)]).then(__webpack_require__.bind(__webpack_require__, 5140))).diffMarkdown(found, await viewOf(sides));
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
    const bytes = (await (0,disk_snapshot/* readBytes */.i)((0,external_node_path_.resolve)(side), side)) ?? (await readRevision(side));
    if (bytes === undefined) {
        throw new errors/* UserError */.yo('usage', `"${side}" is neither a file nor REV:PATH of this repository.`, 'Write for example main:lenses/platform.json.');
    }
    const value = (0,read_lens_value/* readLensValue */.u)(bytes);
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
    const { readProject } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(934), __webpack_require__.e(104), __webpack_require__.e(94)]).then(__webpack_require__.bind(__webpack_require__, 104));
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


/***/ })

};

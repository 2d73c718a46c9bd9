export const id = 672;
export const ids = [672];
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

/***/ 4291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./build/adapters/local/disk-snapshot.js
var disk_snapshot = __webpack_require__(7985);
// EXTERNAL MODULE: ./build/lens/apply-exceptions.js
var apply_exceptions = __webpack_require__(1760);
// EXTERNAL MODULE: ./build/lens/check-lens.js + 16 modules
var check_lens = __webpack_require__(5325);
// EXTERNAL MODULE: ./build/lens/read-lens.js + 5 modules
var read_lens = __webpack_require__(4247);
// EXTERNAL MODULE: ./build/ports/errors.js
var errors = __webpack_require__(36);
;// CONCATENATED MODULE: ./build/report/findings/findings-json.js
/** The output of `check --format json`: schema 1, one object. Fields may be added, never renamed. */
function findingsJson(findings, ignored) {
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
    return JSON.stringify({ schema: 1, errors: count('error'), warnings: count('warning'), ignored, findings }, null, 2);
}

// EXTERNAL MODULE: ./build/report/plural.js
var plural = __webpack_require__(549);
// EXTERNAL MODULE: ./build/report/visible-text.js
var visible_text = __webpack_require__(269);
;// CONCATENATED MODULE: ./build/report/findings/findings-text.js


/** Findings for a terminal, one line each and what to do below it, and a last line that counts them. */
function findingsText(findings, ignored) {
    const lines = findings.flatMap(({ file, line, column, severity, check, message, hint }) => [
        `${(0,visible_text/* visibleText */.Q)(file)}:${line}:${column}: ${severity}: ${(0,visible_text/* visibleText */.Q)(message)} [${check}]`,
        `    ${(0,visible_text/* visibleText */.Q)(hint)}`,
    ]);
    return [...lines, summaryOf(findings, ignored), ''].join('\n');
}
function summaryOf(findings, ignored) {
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
    const accepted = ignored === 0 ? '' : `, ${ignored} accepted by the manifest`;
    return `${(0,plural/* counted */.h)(count('error'), 'error')}, ${(0,plural/* counted */.h)(count('warning'), 'warning')}, ${(0,plural/* counted */.h)(count('notice'), 'notice')}${accepted}`;
}

// EXTERNAL MODULE: ./build/entry/local-manifest.js
var local_manifest = __webpack_require__(3236);
;// CONCATENATED MODULE: ./build/entry/commands/check.js










/** Checks the files named, or all of the manifest. Exit code 1 if there is an error among the findings. */
async function check(options, terminal) {
    const render = rendererOf(options.format);
    const manifest = await (0,local_manifest/* findLocalManifest */.y)(external_node_process_.cwd(), options.manifest);
    const checked = options.files.length > 0 ? await checkFiles(options.files, manifest) : await checkManifest(manifest);
    const findings = checked.flatMap((file) => file.findings);
    const ignored = checked.reduce((sum, file) => sum + file.ignored, 0);
    terminal.out(render(findings, ignored));
    return checked.some(({ findings }) => findings.some(({ severity }) => severity === 'error')) ? 1 : 0;
}
function rendererOf(format) {
    switch (format) {
        case 'text':
            return findingsText;
        case 'json':
            return (findings, ignored) => `${findingsJson(findings, ignored)}\n`;
        default:
            throw new errors/* UserError */.yo('usage', `"${format}" is no format of this command.`, 'Use text or json.');
    }
}
function checkFiles(files, manifest) {
    return Promise.all(files.map(async (file) => {
        const bytes = await (0,disk_snapshot/* readBytes */.i)((0,external_node_path_.resolve)(file), file);
        if (bytes === undefined)
            throw new errors/* UserError */.yo('usage', `There is no file ${file}.`, 'Name a lens file.');
        const entry = manifest?.manifest.lenses.find((lens) => (0,external_node_path_.resolve)(manifest.folder, lens.file) === (0,external_node_path_.resolve)(file));
        return judge(bytes, file, manifest, entry);
    }));
}
async function checkManifest(manifest) {
    if (manifest === undefined) {
        throw new errors/* UserError */.yo('usage', 'There is no manifest here, and no file was named.', 'Name lens files, or add a lenses.yml.');
    }
    return Promise.all(manifest.manifest.lenses.map(async (entry) => {
        const bytes = await manifest.files.read(entry.file);
        if (bytes !== undefined)
            return judge(bytes, displayName(manifest, entry), manifest, entry);
        const place = `${manifest.file}:${entry.line}:${entry.column}`;
        throw new errors/* UserError */.yo('manifest-invalid', `${place}: there is no file "${entry.file}".`, 'Add the file, or correct "file:".');
    }));
}
function displayName(manifest, entry) {
    return (0,external_node_path_.relative)(external_node_process_.cwd(), (0,external_node_path_.resolve)(manifest.folder, entry.file)).replaceAll('\\', '/');
}
function judge(bytes, file, manifest, entry) {
    const found = (0,check_lens/* checkLens */.t)((0,read_lens/* readLens */.T)(bytes, file));
    if (manifest === undefined)
        return { findings: found, ignored: 0 };
    const { checks, ignore } = manifest.manifest;
    return (0,apply_exceptions/* applyExceptions */.F)(found, {
        checks,
        ignore: entry === undefined ? [] : ignore,
        lens: entry?.id ?? '',
        today: new Date(),
        manifestFile: manifest.file,
    });
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
    const { readProject } = await Promise.all(/* import() */[__webpack_require__.e(456), __webpack_require__.e(588)]).then(__webpack_require__.bind(__webpack_require__, 588));
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

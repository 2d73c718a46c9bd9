export const id = 498;
export const ids = [498];
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

/***/ 9498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./build/adapters/local/disk-snapshot.js
var disk_snapshot = __webpack_require__(7985);
// EXTERNAL MODULE: ./build/lens/apply-exceptions.js
var apply_exceptions = __webpack_require__(1760);
// EXTERNAL MODULE: ./build/lens/check-lens.js + 11 modules
var check_lens = __webpack_require__(9402);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
// EXTERNAL MODULE: ./build/lens/check-wording.js
var check_wording = __webpack_require__(5524);
// EXTERNAL MODULE: ./build/lens/json-tree.js
var json_tree = __webpack_require__(8400);
// EXTERNAL MODULE: ./build/lens/known-entries.js
var known_entries = __webpack_require__(1063);
// EXTERNAL MODULE: ./build/lens/lens-format.js
var lens_format = __webpack_require__(3909);
// EXTERNAL MODULE: ./build/lens/lens-outline.js
var lens_outline = __webpack_require__(9350);
// EXTERNAL MODULE: ./build/lens/offset-in-text.js
var offset_in_text = __webpack_require__(3218);
;// CONCATENATED MODULE: ./build/lens/fix-lens.js







/**
 * Repairs what needs no judgement: white space at the edges of texts, keys that differ from a known one only in case,
 * `number` of an export, a byte order mark, a missing newline at the end. All else, the formatting and the order of keys
 * included, stays as it is. A file that is not JSON is left alone.
 */
function fixLens(file) {
    const lens = (0,lens_outline/* lensEntry */.PK)(file.root);
    const unsafe = file.findings.some(({ check }) => check === 'json-syntax' || check === 'encoding');
    if (lens === undefined || unsafe)
        return { text: file.text, changes: [] };
    const entries = (0,known_entries/* entriesIn */.s)({ ...lens, format: lens_format/* lensFormat */.O });
    const changes = [
        ...byteOrderMark(file),
        ...entries.flatMap((entry) => [...trims(file.text, entry), ...renames(entry), ...removals(entry)]),
        ...finalNewline(file.text),
    ].sort((left, right) => left.offset - right.offset);
    const edits = changes.flatMap((change) => change.edits);
    return {
        text: (0,main.applyEdits)(file.text, edits),
        changes: changes.map(({ offset, message }) => ({ ...file.locateOffset(offset), message })),
    };
}
function byteOrderMark({ findings }) {
    const found = findings.some(({ check }) => check === 'byte-order-mark');
    return found ? [{ offset: 0, message: 'Removed the byte order mark', edits: [] }] : [];
}
function trims(fileText, entry) {
    return (0,known_entries/* textsOf */.C)(entry)
        .filter((text) => text.key === 'url' || (0,check_wording/* isRead */.H)(text))
        .flatMap((text) => trim(fileText, text));
}
function trim(fileText, { node, value, key, format }) {
    const trimmed = value.trim();
    if (trimmed === value || trimmed === '')
        return [];
    const first = (0,offset_in_text/* offsetInText */.I)(fileText, node, value.length - value.trimStart().length);
    const behind = (0,offset_in_text/* offsetInText */.I)(fileText, node, value.trimEnd().length);
    const edits = [
        { offset: node.start + 1, length: first - node.start - 1, content: '' },
        { offset: behind, length: node.end - 1 - behind, content: '' },
    ].filter(({ length }) => length > 0);
    return [{ offset: node.start, message: `Removed white space at the edge of the ${format.noun} ${key}`, edits }];
}
function renames({ node, format }) {
    const known = new Map(Object.keys(format.keys).map((key) => [key.toLowerCase(), key]));
    const counts = new Map();
    for (const { key } of node.members) {
        const lower = key.toLowerCase();
        if (known.has(lower))
            counts.set(lower, (counts.get(lower) ?? 0) + 1);
    }
    return node.members.flatMap(({ key, start, end }) => {
        const meant = known.get(key.toLowerCase());
        // Of two such keys nobody can say which one counts.
        if (meant === undefined || meant === key || counts.get(key.toLowerCase()) !== 1)
            return [];
        const edits = [{ offset: start, length: end - start, content: JSON.stringify(meant) }];
        return [{ offset: start, message: `Renamed the key "${key}" to "${meant}"`, edits }];
    });
}
function removals({ node, format }) {
    const numbered = format.noun === 'question' || format.noun === 'choice';
    if (!numbered || (0,json_tree/* memberOf */.C)(node, 'number') === undefined)
        return [];
    const { members } = node;
    const lastKept = members.findLastIndex(({ key }) => key !== 'number');
    const edits = members.flatMap((member, index) => {
        const next = members[index + 1];
        if (member.key !== 'number' || index > lastKept || next === undefined)
            return [];
        return [{ offset: member.start, length: next.start - member.start, content: '' }];
    });
    const kept = members[lastKept];
    const from = kept === undefined ? node.start + 1 : endOf(kept);
    const last = members.at(-1);
    const to = kept === undefined || last === undefined ? node.end - 1 : endOf(last);
    const tail = to > from ? [{ offset: from, length: to - from, content: '' }] : [];
    const [first] = members.filter(({ key }) => key === 'number');
    const message = `Removed the number of a ${format.noun}`;
    return [{ offset: first?.start ?? node.start, message, edits: [...edits, ...tail] }];
}
function endOf({ value, end }) {
    return value?.end ?? end;
}
function finalNewline(text) {
    if (text.endsWith('\n'))
        return [];
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    const message = 'Added a newline at the end of the file';
    return [{ offset: text.length, message, edits: [{ offset: text.length, length: 0, content: newline }] }];
}

// EXTERNAL MODULE: ./build/lens/read-lens.js + 4 modules
var read_lens = __webpack_require__(7740);
// EXTERNAL MODULE: ./build/ports/errors.js
var errors = __webpack_require__(36);
// EXTERNAL MODULE: ./build/report/log-text.js
var log_text = __webpack_require__(4493);
// EXTERNAL MODULE: ./build/entry/local-manifest.js
var local_manifest = __webpack_require__(3236);
// EXTERNAL MODULE: ./build/entry/user-agent.js
var user_agent = __webpack_require__(7208);
;// CONCATENATED MODULE: ./build/entry/commands/findings-renderer.js


/** Each format loads only what it needs. Throws `UserError` for one that there is not. */
function findingsRenderer(format) {
    switch (format) {
        case 'text':
            return async ({ findings, ignored, sources }, { color }) => {
                const [{ findingsText }, { createColors }] = await Promise.all([
                    __webpack_require__.e(/* import() */ 406).then(__webpack_require__.bind(__webpack_require__, 4406)),
                    __webpack_require__.e(/* import() */ 336).then(__webpack_require__.t.bind(__webpack_require__, 7336, 19)),
                ]);
                return findingsText(findings, ignored, { sources, paint: createColors(color) });
            };
        case 'json':
            return async ({ findings, ignored }) => `${(await __webpack_require__.e(/* import() */ 313).then(__webpack_require__.bind(__webpack_require__, 313))).findingsJson(findings, ignored)}\n`;
        case 'sarif':
            return async ({ findings }) => `${(await __webpack_require__.e(/* import() */ 846).then(__webpack_require__.bind(__webpack_require__, 1846))).findingsSarif(findings, user_agent/* programVersion */.R)}\n`;
        case 'markdown':
            return async ({ findings, ignored }) => (await Promise.all(/* import() */[__webpack_require__.e(896), __webpack_require__.e(614)]).then(__webpack_require__.bind(__webpack_require__, 7614))).findingsMarkdown(findings, ignored);
        default:
            throw new errors/* UserError */.yo('usage', `"${format}" is no format of this command.`, 'Use text, json, sarif or markdown.');
    }
}

;// CONCATENATED MODULE: ./build/entry/commands/check.js












/** Checks the files named, or all of the manifest. Exit code 1 if there is an error among the findings. */
async function check(options, terminal) {
    const render = findingsRenderer(options.format);
    const manifest = await (0,local_manifest/* findLocalManifest */.y)(external_node_process_.cwd(), options.manifest);
    const named = options.files.length > 0 ? await openFiles(options.files, manifest) : await openManifest(manifest);
    const findings = [];
    const sources = new Map();
    let ignored = 0;
    for (const each of named) {
        const read = (0,read_lens/* readLens */.T)(each.bytes, each.file);
        const lens = options.fix === true ? await repair(read, each, terminal) : read;
        const judged = judge(lens, manifest, each.entry);
        findings.push(...judged.findings);
        sources.set(each.file, lens.text);
        ignored += judged.ignored;
    }
    terminal.out(await render({ findings, ignored, sources }, terminal));
    return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
function openFiles(files, manifest) {
    return Promise.all(files.map(async (file) => {
        const path = (0,external_node_path_.resolve)(file);
        const bytes = await (0,disk_snapshot/* readBytes */.i)(path, file);
        if (bytes === undefined)
            throw new errors/* UserError */.yo('usage', `There is no file ${file}.`, 'Name a lens file.');
        const entry = manifest?.manifest.lenses.find((lens) => (0,external_node_path_.resolve)(manifest.folder, lens.file) === path);
        return { path, file, bytes, entry };
    }));
}
async function openManifest(manifest) {
    if (manifest === undefined) {
        throw new errors/* UserError */.yo('usage', 'There is no manifest here, and no file was named.', 'Name lens files, or add a lenses.yml.');
    }
    return Promise.all(manifest.manifest.lenses.map(async (entry) => {
        const path = (0,external_node_path_.resolve)(manifest.folder, entry.file);
        const bytes = await manifest.files.read(entry.file);
        if (bytes !== undefined)
            return { path, file: (0,external_node_path_.relative)(external_node_process_.cwd(), path).replaceAll('\\', '/'), bytes, entry };
        throw new errors/* UserError */.yo('manifest-invalid', `There is no file "${entry.file}".`, 'Add the file, or correct "file:".', {
            file: manifest.file,
            line: entry.line,
            column: entry.column,
        });
    }));
}
/** Repairs go to standard error, so that standard output holds the findings alone. */
async function repair(lens, { path, file }, terminal) {
    const { text, changes } = fixLens(lens);
    if (changes.length === 0)
        return lens;
    await (0,promises_.writeFile)(path, text);
    for (const { line, column, message } of changes) {
        terminal.err(`${(0,log_text/* logLine */.BP)(file)}:${line}:${column}: ${(0,log_text/* logLine */.BP)(message)}.\n`);
    }
    return (0,read_lens/* readLens */.T)(new TextEncoder().encode(text), file);
}
function judge(lens, manifest, entry) {
    const findings = (0,check_lens/* checkLens */.t)(lens);
    if (manifest === undefined)
        return { findings, ignored: 0 };
    const { checks, ignore } = manifest.manifest;
    return (0,apply_exceptions/* applyExceptions */.F)(findings, {
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


/***/ }),

/***/ 1760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ applyExceptions)
/* harmony export */ });
/* harmony import */ var _check_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(702);

/** Sets severities and leaves out what a manifest accepts. Exceptions that have expired or match nothing are findings. */
function applyExceptions(findings, exceptions) {
    const { lens, manifestFile } = exceptions;
    const today = exceptions.today.toISOString().slice(0, 10);
    const rated = findings.flatMap((finding) => rate(finding, exceptions.checks));
    const entries = exceptions.ignore
        .map((ignore, index) => ({ ignore, index }))
        .filter((entry) => entry.ignore.lens === lens);
    const hidden = new Set();
    const about = entries.flatMap(({ ignore, index }) => {
        const complain = (check, message, hint) => rate(findingAbout(check, ignore, index, manifestFile, message, hint), exceptions.checks);
        const matching = rated.filter((finding) => matches(finding, ignore));
        const what = `The exception for "${ignore.check}"`;
        if (ignore.until < today) {
            const effect = matching.length === 0 ? 'nothing needs it any more' : 'the finding counts again';
            const hint = matching.length === 0 ? 'Remove it.' : 'Correct the lens, or decide anew until when it is accepted.';
            return complain('ignore-expired', `${what} ended on ${ignore.until}; ${effect}.`, hint);
        }
        if (basisOf(ignore.check) === 'refused') {
            return complain('ignore-refused', `${what} has no effect: AWS refuses such a lens.`, 'Correct the lens and remove it.');
        }
        if (matching.length === 0) {
            return complain('ignore-unused', `${what} matches no finding in the lens "${lens}".`, 'Remove it, or correct its ids.');
        }
        for (const finding of matching)
            hidden.add(finding);
        return [];
    });
    return { findings: [...rated.filter((finding) => !hidden.has(finding)), ...about], ignored: hidden.size };
}
function rate(finding, checks) {
    const setting = Object.hasOwn(checks, finding.check) ? checks[finding.check] : undefined;
    if (setting === undefined || finding.basis === 'refused')
        return [finding];
    return setting === 'off' ? [] : [{ ...finding, severity: setting }];
}
function matches(finding, ignore) {
    return (finding.check === ignore.check &&
        (ignore.pillar === undefined || ignore.pillar === finding.pillar) &&
        (ignore.question === undefined || ignore.question === finding.question) &&
        (ignore.choice === undefined || ignore.choice === finding.choice));
}
function basisOf(check) {
    return ruleOf(check)?.basis;
}
function ruleOf(check) {
    return _check_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .checkRules */ .M.find((rule) => rule.id === check);
}
function findingAbout(check, ignore, index, file, message, hint) {
    const { severity = 'warning', basis = 'advice' } = ruleOf(check) ?? {};
    const place = { file, line: ignore.line, column: ignore.column, pointer: `/ignore/${index}` };
    const owner = { pillar: ignore.pillar ?? null, question: ignore.question ?? null, choice: ignore.choice ?? null };
    return { check, severity, basis, ...place, ...owner, message, hint };
}


/***/ })

};

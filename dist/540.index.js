export const id = 540;
export const ids = [540,336];
export const modules = {

/***/ 7336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

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

/***/ 9540:
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
// EXTERNAL MODULE: ./build/lens/pointer.js
var pointer = __webpack_require__(8076);
;// CONCATENATED MODULE: ./build/lens/fix-lens.js








/**
 * Repairs what needs no judgement: white space at the edges of texts, keys that differ from a known one only in case,
 * `number` of an export, a byte order mark, a missing newline at the end. All else, the formatting and the order of keys
 * included, stays as it is. A file that is not JSON is left alone.
 */
function fixLens(file) {
    const lens = (0,lens_outline/* lensEntry */.PK)(file.value);
    const root = file.tree();
    const unsafe = file.findings.some(({ check }) => check === 'json-syntax' || check === 'encoding');
    if (lens === undefined || root === undefined || unsafe)
        return { text: file.text, changes: [] };
    const changes = [...byteOrderMark(file), ...finalNewline(file.text)];
    (0,known_entries/* visitEntries */.Oo)(lens, lens_format/* lensFormat */.O, (known) => {
        const { node } = (0,pointer/* findNode */.cy)(root, known.entry.pointer);
        if (node.kind !== 'object')
            return;
        changes.push(...trims(file.text, node, known), ...renames(node, known), ...removals(node, known));
    });
    changes.sort((left, right) => left.offset - right.offset);
    const edits = changes.flatMap((change) => change.edits);
    return {
        text: (0,main.applyEdits)(file.text, edits),
        changes: changes.map(({ offset, message }) => ({ ...file.places.locate({ pointer: '', offset }), message })),
    };
}
function byteOrderMark({ findings }) {
    const found = findings.some(({ check }) => check === 'byte-order-mark');
    return found ? [{ offset: 0, message: 'Removed the byte order mark', edits: [] }] : [];
}
function trims(fileText, entry, known) {
    return (0,known_entries/* textsOf */.CB)(known, (value, key, field) => value !== value.trim() && (key === 'url' || (0,check_wording/* isRead */.H9)(key, field))).flatMap((text) => trim(fileText, (0,json_tree/* memberOf */.C)(entry, text.key)?.value, text));
}
function trim(fileText, node, { value, key, format }) {
    const trimmed = value.trim();
    if (node?.kind !== 'text' || trimmed === value || trimmed === '')
        return [];
    const first = (0,offset_in_text/* offsetInText */.I)(fileText, node, value.length - value.trimStart().length);
    const behind = (0,offset_in_text/* offsetInText */.I)(fileText, node, value.trimEnd().length);
    const edits = [
        { offset: node.start + 1, length: first - node.start - 1, content: '' },
        { offset: behind, length: node.end - 1 - behind, content: '' },
    ].filter(({ length }) => length > 0);
    return [{ offset: node.start, message: `Removed white space at the edge of the ${format.noun} ${key}`, edits }];
}
function renames(node, { format }) {
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
function removals(node, { format }) {
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

// EXTERNAL MODULE: ./build/lens/read-lens.js + 10 modules
var read_lens = __webpack_require__(3762);
// EXTERNAL MODULE: ./build/ports/errors.js
var errors = __webpack_require__(36);
// EXTERNAL MODULE: ./build/report/log-text.js
var log_text = __webpack_require__(4493);
// EXTERNAL MODULE: ./build/setup/recognise-lens.js
var recognise_lens = __webpack_require__(316);
// EXTERNAL MODULE: ./build/entry/local-manifest.js
var local_manifest = __webpack_require__(3236);
// EXTERNAL MODULE: ./build/entry/read-input.js
var read_input = __webpack_require__(2062);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
// EXTERNAL MODULE: ./build/report/group-by.js
var group_by = __webpack_require__(4036);
// EXTERNAL MODULE: ./build/report/plural.js
var plural = __webpack_require__(549);
// EXTERNAL MODULE: ./build/report/terminal/wrap.js
var wrap = __webpack_require__(8242);
// EXTERNAL MODULE: ./build/report/visible-text.js
var visible_text = __webpack_require__(269);
;// CONCATENATED MODULE: ./build/report/findings/source-excerpt.js


const around = 60;
/**
 * The part of a line around a place, without its indentation. Minified files are one line, so far text is left out.
 * Whatever would move the cursor or cannot be seen is a replacement character or a space. `line` and `column` are
 * 1-based, the column in UTF-16 units; undefined where the text has no such line.
 */
function sourceExcerpt(lines, line, column) {
    const text = lines[line - 1];
    if (text === undefined || text.trim() === '')
        return undefined;
    const place = Math.min(column - 1, text.length);
    const start = Math.max(place - around, 0);
    const end = Math.min(place + around, text.length);
    const before = shown(text.slice(start, place)).trimStart();
    const left = start > 0 && /\S/u.test(text.slice(0, start)) ? '…' : '';
    const right = end < text.length ? '…' : '';
    return { text: `${left}${before}${shown(text.slice(place, end))}${right}`.trimEnd(), indent: (0,wrap/* widthOf */.q)(left + before) };
}
/** The lines of a file, for all its excerpts. */
function sourceLines(source) {
    return source.split(/\r\n|[\n\r]/u);
}
const plain = /^[\x20-\x7E]*$/u;
function shown(text) {
    if (plain.test(text))
        return text;
    return Array.from(text, (character) => {
        if (/\s/u.test(character))
            return ' ';
        return (0,visible_text/* visibleText */.Q)(character) === character ? character : '\uFFFD';
    }).join('');
}

;// CONCATENATED MODULE: ./build/report/findings/findings-text.js





/**
 * Findings for a terminal: by file, each with its line and a caret under the place, and what to do. The last line counts
 * them. No line is a command to a runner.
 */
function findingsText(findings, ignored, options = {}) {
    const paint = options.paint ?? picocolors.createColors(false);
    const files = [...(0,group_by/* groupBy */.$)(findings, ({ file }) => file)].map(([file, found]) => {
        const source = options.sources?.get(file);
        const lines = source === undefined ? [] : sourceLines(source);
        const blocks = found.flatMap((finding) => ['', ...describe(finding, lines, paint)]);
        return [paint.underline((0,log_text/* logLine */.BP)(file)), ...blocks, ''].join('\n');
    });
    return `${[...files, summaryOf(findings, ignored, paint)].join('\n')}\n`;
}
function describe(finding, lines, paint) {
    const { line, column, severity, check, message, hint } = finding;
    const head = `  ${line}:${column}  ${colourOf(severity, paint)(severity)}  ${(0,log_text/* logLine */.BP)(message)}  ${paint.dim(check)}`;
    const margin = ' '.repeat(String(line).length);
    const bar = paint.dim('|');
    const excerpt = sourceExcerpt(lines, line, column);
    const shown = excerpt === undefined
        ? []
        : [
            `    ${paint.dim(String(line))} ${bar} ${(0,log_text/* logLine */.BP)(excerpt.text)}`,
            `    ${margin} ${bar} ${' '.repeat(excerpt.indent)}${colourOf(severity, paint)('^')}`,
        ];
    return [head, ...shown, `    ${margin} ${paint.dim('=')} ${(0,log_text/* logLine */.BP)(hint)}`];
}
function colourOf(severity, paint) {
    if (severity === 'error')
        return paint.red;
    return severity === 'warning' ? paint.yellow : paint.blue;
}
function summaryOf(findings, ignored, paint) {
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
    const accepted = ignored === 0 ? '' : `, ${ignored} accepted by the manifest`;
    if (findings.length === 0)
        return paint.green(`No findings${accepted}.`);
    const counts = [
        (0,plural/* counted */.h)(count('error'), 'error'),
        (0,plural/* counted */.h)(count('warning'), 'warning'),
        (0,plural/* counted */.h)(count('notice'), 'notice'),
    ];
    return `${paint.bold(counts.join(', '))}${accepted}.`;
}

// EXTERNAL MODULE: ./build/entry/user-agent.js
var user_agent = __webpack_require__(7208);
;// CONCATENATED MODULE: ./build/entry/commands/findings-renderer.js




/** Formats other than the usual one are loaded when they are wanted. Throws `UserError` for one that there is not. */
function findingsRenderer(format) {
    switch (format) {
        case 'text':
            return ({ findings, ignored, sources }, { color }) => findingsText(findings, ignored, { sources, paint: picocolors.createColors(color) });
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
    if (options.fix === true && options.files.includes(read_input/* standardInput */.i))
        throw new errors/* UserError */.yo('usage', 'Standard input cannot be repaired in place.', 'Name a file, or leave --fix out.');
    const manifest = await (0,local_manifest/* findLocalManifest */.y)(external_node_process_.cwd(), options.manifest);
    const named = options.files.length > 0 ? await openFiles(options.files, manifest) : await openManifest(manifest);
    const findings = [];
    const sources = new Map();
    let ignored = 0;
    for (const each of named) {
        const read = (0,read_lens/* readLens */.T)(each.bytes, each.file);
        if (options.onlyLenses === true && !(0,recognise_lens/* isLensFile */.H)(read))
            continue;
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
        const bytes = await (0,read_input/* readInput */.R)(file);
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

/***/ 1760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ applyExceptions)
/* harmony export */ });
/* harmony import */ var _check_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1965);

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


/***/ }),

/***/ 4036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Items by key; keys and items keep their order of first appearance. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
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

/***/ 8242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap),
/* harmony export */   q: () => (/* binding */ widthOf)
/* harmony export */ });
const colours = new RegExp(`${String.fromCodePoint(0x1b)}\\[\\d+m`, 'gu');
/** Columns that a text takes on a terminal: colours take none, emoji and East Asian wide characters two. */
function widthOf(text) {
    const plain = text.includes('\u001B') ? text.replace(colours, '') : text;
    if (/^[\x20-\x7E]*$/u.test(plain))
        return plain.length;
    let width = 0;
    for (const character of plain) {
        if (/[\p{M}\uFE0F\u200B]/u.test(character))
            continue;
        width += /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)
            ? 2
            : 1;
    }
    return width;
}
/** Lines of at most `width` columns, broken at spaces; a word that is longer has a line of its own. */
function wrap(text, width) {
    return text.split('\n').flatMap((line) => wrapLine(line, width));
}
function wrapLine(line, width) {
    const lines = [];
    let [current, used] = ['', 0];
    for (const word of line.split(' ')) {
        const columns = widthOf(word);
        if (current === '')
            [current, used] = [word, columns];
        else if (used + 1 + columns <= width)
            [current, used] = [`${current} ${word}`, used + 1 + columns];
        else {
            lines.push(current);
            [current, used] = [word, columns];
        }
    }
    return [...lines, current];
}


/***/ }),

/***/ 316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isLensFile)
/* harmony export */ });
/* harmony import */ var _lens_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4167);

/**
 * Whether a JSON file is meant as a custom lens, however many faults it has: `pillars` is a list, and the schema version
 * or a pillar with questions is there. A file with syntax errors is one if it speaks of pillars and questions.
 */
function isLensFile({ value, text, findings }) {
    const pillars = (0,_lens_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(value, 'pillars');
    if ((0,_lens_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(pillars)) {
        return (pillars.some((pillar) => (0,_lens_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)((0,_lens_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(pillar, 'questions'))) || (0,_lens_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(value, 'schemaVersion') !== undefined);
    }
    const broken = findings.some(({ check }) => check === 'json-syntax');
    return broken && text.includes('"pillars"') && text.includes('"questions"');
}


/***/ })

};

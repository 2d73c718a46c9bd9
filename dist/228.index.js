export const id = 228;
export const ids = [228];
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

/***/ 8228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./build/lens/none-of-these.js
var none_of_these = __webpack_require__(9283);
// EXTERNAL MODULE: ./build/lens/json.js
var json = __webpack_require__(4167);
// EXTERNAL MODULE: ./build/lens/nearest-id.js
var nearest_id = __webpack_require__(2645);
// EXTERNAL MODULE: ./build/lens/risk/read-rules.js
var read_rules = __webpack_require__(8963);
// EXTERNAL MODULE: ./build/lens/risk/risk.js
var risk = __webpack_require__(310);
// EXTERNAL MODULE: ./build/lens/risk/rule-tables.js
var rule_tables = __webpack_require__(2609);
// EXTERNAL MODULE: ./build/lens/smallest-set.js
var smallest_set = __webpack_require__(1865);
// EXTERNAL MODULE: ./build/lens/truth-table.js
var truth_table = __webpack_require__(5493);
;// CONCATENATED MODULE: ./build/lens/explain/cover.js
class TooMany extends Error {
}
/**
 * Few patterns that together describe exactly the answers of a table, none of them superfluous; the empty set counts as
 * described or not, whatever is shorter. They may overlap. Undefined where it takes more than `most`.
 * Method: Minato, "Fast generation of irredundant sum-of-products forms" (1992).
 */
function coverOf(table, count, most) {
    const answers = bitsOf(table) & ~1n;
    let left = most;
    const take = () => {
        left -= 1;
        if (left < 0)
            throw new TooMany();
    };
    try {
        const { patterns } = cover(answers, answers | 1n, count, take);
        return patterns.toSorted((a, b) => size(a) - size(b) || a.absent.length - b.absent.length);
    }
    catch (error) {
        if (error instanceof TooMany)
            return undefined;
        throw error;
    }
}
function size({ selected, absent }) {
    return selected.length + absent.length;
}
/** Covers at least `needed` and at most `allowed`, over sets of the first `count` choices. */
function cover(needed, allowed, count, take) {
    if (needed === 0n)
        return { patterns: [], bits: 0n };
    const whole = everything(count);
    if ((allowed & whole) === whole) {
        take();
        return { patterns: [{ selected: [], absent: [] }], bits: whole };
    }
    const choice = count - 1;
    const half = everything(choice);
    const shift = BigInt(2 ** choice);
    const [needed0, needed1] = [needed & half, needed >> shift];
    const [allowed0, allowed1] = [allowed & half, allowed >> shift];
    const without = cover(needed0 & ~allowed1, allowed0, choice, take);
    const selected = cover(needed1 & ~allowed0, allowed1, choice, take);
    const rest = (needed0 & ~without.bits) | (needed1 & ~selected.bits);
    const either = cover(rest, allowed0 & allowed1, choice, take);
    return {
        patterns: [
            ...either.patterns,
            ...selected.patterns.map((pattern) => ({ ...pattern, selected: [...pattern.selected, choice] })),
            ...without.patterns.map((pattern) => ({ ...pattern, absent: [...pattern.absent, choice] })),
        ],
        bits: without.bits | either.bits | ((selected.bits | either.bits) << shift),
    };
}
function everything(count) {
    return (1n << BigInt(2 ** count)) - 1n;
}
function bitsOf(table) {
    const words = Array.from(table, (word) => (word >>> 0).toString(16).padStart(8, '0'));
    return BigInt(`0x${words.reverse().join('')}`);
}

;// CONCATENATED MODULE: ./build/lens/explain/not-applicable.js
function whenNotApplicable(rules, choiceId) {
    const places = rules.map(({ condition }) => new Set(placesOf(condition, choiceId, 'alone')));
    const having = (place) => places.flatMap((found, index) => (found.has(place) ? [index] : []));
    return { met: having('and'), unmet: having('or'), unknown: having('alone') };
}
function placesOf(condition, choiceId, around) {
    switch (condition.kind) {
        case 'default':
            return [];
        case 'choice':
            return condition.id === choiceId ? [around] : [];
        case 'not':
            return placesOf(condition.operand, choiceId, 'alone');
        case 'and':
        case 'or': {
            const { kind } = condition;
            return condition.operands.flatMap((operand) => placesOf(operand, choiceId, kind));
        }
    }
}

;// CONCATENATED MODULE: ./build/lens/explain/explain-question.js










/** More rows than anybody reads. */
const mostPatterns = 40;
/** Explains the question with this id. `lens` may have any shape; of two questions with the id, the first one counts. */
function explainQuestion(lens, questionId) {
    const questions = listIn(lens, 'pillars').flatMap((pillar) => listIn(pillar, 'questions'));
    const question = questions.find((item) => (0,json/* valueOf */.RP)(item, 'id') === questionId);
    if (question === undefined) {
        const ids = questions.map((item) => (0,json/* valueOf */.RP)(item, 'id')).filter((id) => typeof id === 'string');
        return { kind: 'unknown', nearest: (0,nearest_id/* nearestId */.O)(questionId, ids), questions: ids };
    }
    const reading = (0,read_rules/* readRules */.K)(question);
    if (reading.kind === 'unreadable')
        return reading;
    const { choiceIds, rules } = reading;
    const tables = (0,rule_tables/* ruleTables */.y1)(rules, choiceIds);
    const map = (0,rule_tables/* mapOf */.A7)(tables, rules, choiceIds.length);
    return {
        kind: 'explained',
        id: questionId,
        title: textIn(question, 'title'),
        answers: 2 ** choiceIds.length - 1,
        rules: rules.map(({ risk }, index) => ({
            condition: textIn(listIn(question, 'riskRules')[index], 'condition').trim(),
            risk,
            decides: (0,truth_table/* countSets */.T$)(tables[index]?.decides ?? new Int32Array(1)),
        })),
        levels: risk/* answerRisks */.vP.filter((risk) => !(0,truth_table/* isEmpty */.Im)(map[risk])).map((risk) => explainLevel(map, risk, choiceIds)),
        choices: choiceIds.map((_, index) => explainChoice(map, rules, choiceIds, index, listIn(question, 'choices')[index])),
    };
}
function explainLevel(map, risk, choiceIds) {
    const table = map[risk];
    const named = (indices) => indices.map((index) => choiceIds[index] ?? '');
    const patterns = coverOf(table, choiceIds.length, mostPatterns)?.map(({ selected, absent }) => ({
        selected: named(selected),
        absent: named(absent),
    }));
    const smallest = named((0,smallest_set/* smallestSet */.WU)(table, choiceIds.length) ?? []);
    return { risk, answers: (0,truth_table/* countSets */.T$)(table), patterns, smallest };
}
function explainChoice(map, rules, choiceIds, index, choice) {
    const id = choiceIds[index] ?? '';
    const count = choiceIds.length;
    return {
        id,
        title: textIn(choice, 'title'),
        none: (0,none_of_these/* isNone */.$I)(id),
        lowers: steps.reduce((sum, [better, worse]) => sum + movedBy(map, index, worse, better, count), 0),
        raises: steps.reduce((sum, [better, worse]) => sum + movedBy(map, index, better, worse, count), 0),
        notApplicable: whenNotApplicable(rules, id),
    };
}
const steps = [
    ['NO_RISK', 'MEDIUM_RISK'],
    ['NO_RISK', 'HIGH_RISK'],
    ['MEDIUM_RISK', 'HIGH_RISK'],
];
/** How many answers of one risk, without the choice at `index`, have the other risk with it. */
function movedBy(map, index, from, to, count) {
    const without = (0,truth_table/* except */.iu)(map[from], (0,truth_table/* setsWith */.Kw)(index, count));
    return (0,truth_table/* countSets */.T$)((0,truth_table/* both */.WP)(without, (0,truth_table/* whenSelected */.wt)(map[to], index)));
}
function listIn(value, key) {
    const list = (0,json/* valueOf */.RP)(value, key);
    return (0,json/* isList */.Lv)(list) ? list : [];
}
function textIn(value, key) {
    const text = (0,json/* valueOf */.RP)(value, key);
    return typeof text === 'string' ? text : '';
}

// EXTERNAL MODULE: ./build/lens/read-lens.js + 10 modules
var read_lens = __webpack_require__(3762);
;// CONCATENATED MODULE: ./build/report/explain/explanation-json.js
/** The truth table of a question as one JSON object; a level whose patterns would be too many has none. */
function explanationJson({ id, title, answers, rules, levels, choices }) {
    return JSON.stringify({
        schema: 1,
        question: id,
        title,
        answers,
        rules,
        levels: levels.map((level) => ({ ...level, patterns: level.patterns ?? null })),
        choices,
    });
}

// EXTERNAL MODULE: ./build/ports/errors.js
var errors = __webpack_require__(36);
// EXTERNAL MODULE: ./build/entry/read-input.js
var read_input = __webpack_require__(2062);
;// CONCATENATED MODULE: ./build/entry/commands/explain.js





/** Shows the truth table of one question's risk rules. Throws `UserError` for a question that cannot be explained. */
async function explain(file, question, format, terminal) {
    if (!['text', 'json'].includes(format)) {
        throw new errors/* UserError */.yo('usage', `"${format}" is no format of this command.`, 'Use text or json.');
    }
    const bytes = await (0,read_input/* readInput */.R)(file);
    if (bytes === undefined)
        throw new errors/* UserError */.yo('usage', `There is no file ${file}.`, 'Name a lens file.');
    const explanation = explainQuestion((0,read_lens/* readLens */.T)(bytes, file).value, question);
    switch (explanation.kind) {
        case 'explained': {
            terminal.out(format === 'json' ? `${explanationJson(explanation)}\n` : await draw(explanation, terminal));
            return 0;
        }
        case 'unreadable':
            throw new errors/* UserError */.yo('lens-invalid', `The rules of "${question}" cannot be evaluated: ${explanation.reasons.join('; ')}.`, `Run "lens-release check ${file}" for the places.`);
        case 'unknown':
            throw new errors/* UserError */.yo('usage', `The lens has no question "${question}".`, explanation.nearest === undefined
                ? `It has: ${explanation.questions.join(', ')}.`
                : `Did you mean "${explanation.nearest}"?`);
    }
}
/** Each format loads only what it needs. */
async function draw(explanation, { width, color }) {
    const [{ explanationBlocks }, { drawBlocks }, { createColors }] = await Promise.all([
        __webpack_require__.e(/* import() */ 455).then(__webpack_require__.bind(__webpack_require__, 3836)),
        __webpack_require__.e(/* import() */ 465).then(__webpack_require__.bind(__webpack_require__, 6846)),
        __webpack_require__.e(/* import() */ 336).then(__webpack_require__.t.bind(__webpack_require__, 7336, 19)),
    ]);
    return `${drawBlocks(explanationBlocks(explanation), width, createColors(color)).join('\n')}\n`;
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

/***/ 2645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ nearestId)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/** The id that was probably meant; undefined where none is near. Case and the kind of separator count for little. */
function nearestId(id, known) {
    if (id.length > 128 || known.length === 0)
        return undefined;
    const same = known.find((other) => plain(other) === plain(id));
    if (same !== undefined)
        return same;
    const candidate = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(id, known);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(id, candidate) <= Math.max(1, Math.floor(candidate.length / 4)) ? candidate : undefined;
}
function plain(id) {
    return id.toLowerCase().replace(/[^a-z0-9]/gu, '');
}


/***/ }),

/***/ 2609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   y1: () => (/* binding */ ruleTables)
/* harmony export */ });
/* unused harmony export riskOfNothing */
/* harmony import */ var _truth_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5493);

/** The tables of each rule, in order. At most 15 choices. */
function ruleTables(rules, choiceIds) {
    const rest = (0,_truth_table_js__WEBPACK_IMPORTED_MODULE_0__/* .everyAnswer */ .km)(choiceIds.length);
    return rules.map(({ condition }) => {
        const holds = (0,_truth_table_js__WEBPACK_IMPORTED_MODULE_0__/* .truthTable */ .kA)(condition, choiceIds);
        const decides = (0,_truth_table_js__WEBPACK_IMPORTED_MODULE_0__/* .noSet */ .G9)(choiceIds.length);
        for (let word = 0; word < rest.length; word += 1) {
            decides[word] = (rest[word] ?? 0) & (holds[word] ?? 0);
            rest[word] = (rest[word] ?? 0) & ~(holds[word] ?? 0);
        }
        return { holds, decides };
    });
}
/** Which answers get which risk; the empty set is in no table. */
function mapOf(tables, rules, count) {
    const map = {
        NO_RISK: (0,_truth_table_js__WEBPACK_IMPORTED_MODULE_0__/* .noSet */ .G9)(count),
        MEDIUM_RISK: (0,_truth_table_js__WEBPACK_IMPORTED_MODULE_0__/* .noSet */ .G9)(count),
        HIGH_RISK: (0,_truth_table_js__WEBPACK_IMPORTED_MODULE_0__/* .noSet */ .G9)(count),
        UNDEFINED: (0,_truth_table_js__WEBPACK_IMPORTED_MODULE_0__/* .everyAnswer */ .km)(count),
    };
    for (const [index, { decides }] of tables.entries()) {
        const level = map[rules[index]?.risk ?? 'UNDEFINED'];
        for (let word = 0; word < decides.length; word += 1) {
            level[word] = (level[word] ?? 0) | (decides[word] ?? 0);
            map.UNDEFINED[word] = (map.UNDEFINED[word] ?? 0) & ~(decides[word] ?? 0);
        }
    }
    return map;
}
/** What the rules say where nothing is selected. No review shows it: such a question is Unanswered. */
function riskOfNothing(tables, rules) {
    return rules.find((_, index) => (tables[index]?.holds[0] ?? 0) & 1)?.risk ?? 'UNDEFINED';
}


/***/ })

};

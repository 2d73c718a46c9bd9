export const id = 843;
export const ids = [843,336,465];
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

/***/ 3843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
// EXTERNAL MODULE: ./build/adapters/local/disk-snapshot.js
var disk_snapshot = __webpack_require__(7985);
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
    const words = Array.from(table, (word) => word.toString(16).padStart(8, '0'));
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
            decides: (0,truth_table/* countSets */.T$)(tables[index]?.decides ?? new Uint32Array(1)),
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

// EXTERNAL MODULE: ./build/lens/read-lens.js + 4 modules
var read_lens = __webpack_require__(7740);
// EXTERNAL MODULE: ./build/ports/errors.js
var errors = __webpack_require__(36);
// EXTERNAL MODULE: ./build/report/markdown/block.js
var block = __webpack_require__(1288);
// EXTERNAL MODULE: ./build/report/markdown/phrase.js
var phrase = __webpack_require__(984);
// EXTERNAL MODULE: ./build/report/plural.js
var plural = __webpack_require__(549);
// EXTERNAL MODULE: ./build/report/risk-words.js
var risk_words = __webpack_require__(4512);
;// CONCATENATED MODULE: ./build/report/explain/explanation-blocks.js




/** The risk rules of a question as a page for a terminal or for Markdown. */
function explanationBlocks(question) {
    const { id, title, rules, levels, choices, answers } = question;
    return [
        (0,block/* heading */.R_)(2, (0,phrase/* phrase */.MZ) `${(0,phrase/* code */.aY)(id)} ${(0,phrase/* untrusted */.bp)(title)}`),
        (0,block/* paragraph */.FY)((0,phrase/* phrase */.MZ) `${(0,plural/* counted */.h)(choices.length, 'choice')} make ${(0,plural/* counted */.h)(answers, 'answer')}. The first rule that holds decides; a question with nothing selected is unanswered.`),
        (0,block/* heading */.R_)(3, 'Rules'),
        (0,block/* table */.tp)(['#', 'Condition', 'Risk', 'Answers it decides'], rules.map((rule, index) => [
            String(index + 1),
            (0,phrase/* code */.aY)(rule.condition),
            (0,risk_words/* riskInWords */.O)(rule.risk),
            number(rule.decides),
        ])),
        (0,block/* heading */.R_)(3, 'Which answers give which risk'),
        (0,block/* table */.tp)(['Risk', 'Answers', 'Selected', 'Not selected'], levels.flatMap(rowsOf)),
        (0,block/* paragraph */.FY)('Choices that a row does not name may be selected or not.'),
        (0,block/* heading */.R_)(3, 'What each choice does'),
        (0,block/* table */.tp)(['Choice', 'Title', 'Selecting it', 'If it does not apply'], choices.map(describeChoice)),
        (0,block/* list */.p_)([
            (0,phrase/* phrase */.MZ) `A choice that does not apply counts as met inside ${(0,phrase/* code */.aY)('&&')} and as unmet inside ${(0,phrase/* code */.aY)('||')}. This was observed, AWS does not document it.`,
            (0,phrase/* phrase */.MZ) `A question all of whose choices do not apply has no risk.`,
        ]),
    ];
}
function rowsOf({ risk, answers, patterns, smallest }) {
    const name = (0,risk_words/* riskInWords */.O)(risk);
    if (patterns === undefined) {
        const example = (0,phrase/* phrase */.MZ) `no short description; for example ${ids(smallest)}`;
        return [[(0,phrase/* strong */.ko)(name), number(answers), example, '']];
    }
    return patterns.map((pattern, index) => {
        const head = index === 0 ? [(0,phrase/* strong */.ko)(name), number(answers)] : ['', ''];
        return [...head, ...cellsOf(pattern)];
    });
}
function cellsOf({ selected, absent }) {
    if (selected.length + absent.length === 0)
        return ['anything', ''];
    return [ids(selected), ids(absent)];
}
function ids(names) {
    return (0,phrase/* joined */.oR)(names.map((name) => (0,phrase/* code */.aY)(name)), ', ');
}
function describeChoice({ id, title, none, lowers, raises, notApplicable }) {
    const effects = [
        lowers > 0 ? `lowers the risk of ${(0,plural/* counted */.h)(lowers, 'answer')}` : '',
        raises > 0 ? `raises the risk of ${(0,plural/* counted */.h)(raises, 'answer')}` : '',
    ].filter((effect) => effect !== '');
    const effect = effects.length === 0 ? 'changes no risk' : effects.join(', ');
    const inRules = (word, rules) => rules.length === 0
        ? ''
        : `${word} in ${rules.length === 1 ? 'rule' : 'rules'} ${rules.map((rule) => rule + 1).join(', ')}`;
    const { met, unmet, unknown } = notApplicable;
    const marks = [inRules('met', met), inRules('unmet', unmet), inRules('not known', unknown)];
    return [
        none ? (0,phrase/* phrase */.MZ) `${(0,phrase/* code */.aY)(id)} (none of these)` : (0,phrase/* code */.aY)(id),
        (0,phrase/* untrusted */.bp)(title, 120),
        effect,
        marks.filter((mark) => mark !== '').join('; ') || 'in no rule',
    ];
}
function number(count) {
    return count.toLocaleString('en-US');
}

// EXTERNAL MODULE: ./build/report/terminal/draw-blocks.js + 2 modules
var draw_blocks = __webpack_require__(6846);
;// CONCATENATED MODULE: ./build/entry/commands/explain.js








/** Shows the truth table of one question's risk rules. Throws `UserError` for a question that cannot be explained. */
async function explain(file, question, terminal) {
    const bytes = await (0,disk_snapshot/* readBytes */.i)((0,external_node_path_.resolve)(file), file);
    if (bytes === undefined)
        throw new errors/* UserError */.yo('usage', `There is no file ${file}.`, 'Name a lens file.');
    const explanation = explainQuestion((0,read_lens/* readLens */.T)(bytes, file).value, question);
    switch (explanation.kind) {
        case 'explained': {
            const lines = (0,draw_blocks.drawBlocks)(explanationBlocks(explanation), terminal.width, (0,picocolors.createColors)(terminal.color));
            terminal.out(`${lines.join('\n')}\n`);
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
/* harmony export */   y1: () => (/* binding */ ruleTables),
/* harmony export */   ys: () => (/* binding */ riskOfNothing)
/* harmony export */ });
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
/** `1 change`, `2 changes`; the plural is the singular and an s, unless it is given. */
function counted(count, singular, plural = `${singular}s`) {
    return `${grouped(count)} ${count === 1 ? singular : plural}`;
}
/** `no question`, `1 question`, `2 questions`. */
function questions(count) {
    return count === 0 ? 'no question' : counted(count, 'question');
}
/** `toLocaleString` would load the locale data of the whole program, which takes longer than a short run. */
function grouped(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}


/***/ }),

/***/ 4512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ riskInWords)
/* harmony export */ });
const words = {
    NO_RISK: 'no risk',
    MEDIUM_RISK: 'medium risk',
    HIGH_RISK: 'high risk',
    UNDEFINED: 'undefined risk (no rule holds)',
    UNANSWERED: 'unanswered',
};
/** A risk as people say it. */
function riskInWords(risk) {
    return words[risk];
}


/***/ }),

/***/ 6846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  drawBlocks: () => (/* binding */ drawBlocks)
});

// EXTERNAL MODULE: ./build/report/log-text.js
var log_text = __webpack_require__(4493);
;// CONCATENATED MODULE: ./build/report/terminal/draw-phrase.js
/** Undoes what only Markdown needs: the gaps that keep GitHub from making text live. Text itself has none of them. */
const gaps = /\u200B/gu;
/** Tags as text: a new line, and edits as `git diff --word-diff` marks them. */
const marks = {
    '<br>': '\n',
    '<del>': '[-',
    '</del>': '-]',
    '<ins>': '{+',
    '</ins>': '+}',
};
/** Inline content as text with colours; a line break of a cell or item is a newline. */
function drawPhrase(content, paint) {
    let [text, colour] = ['', (part) => part];
    for (const node of content) {
        if (node.type === 'html') {
            if (node.value === '<del>')
                colour = paint.red;
            if (node.value === '<ins>')
                colour = paint.green;
        }
        const drawn = drawNode(node, paint);
        text += drawn === '' || drawn === '\n' ? drawn : colour(drawn);
        if (node.type === 'html' && node.value.startsWith('</'))
            colour = (part) => part;
    }
    return text;
}
function drawNode(node, paint) {
    switch (node.type) {
        case 'text':
            return node.value.replace(gaps, '');
        case 'inlineCode':
            return paint.cyan(node.value.replace(gaps, ''));
        case 'strong':
            return paint.bold(drawPhrase(node.children, paint));
        case 'link':
            return drawPhrase(node.children, paint);
        case 'html':
            return Object.hasOwn(marks, node.value) ? (marks[node.value] ?? '') : '';
        default:
            return '';
    }
}

// EXTERNAL MODULE: ./build/report/terminal/wrap.js
var wrap = __webpack_require__(8242);
;// CONCATENATED MODULE: ./build/report/terminal/draw-table.js


const gap = '   ';
const narrowest = 20;
/** A table without rules: columns as wide as their content, the last one wrapped. */
function drawTable(table, width, paint) {
    const rows = table.children.map((row) => row.children.map((cell) => drawPhrase(cell.children, paint).split('\n')));
    const columns = rows[0]?.length ?? 0;
    const widths = Array.from({ length: columns }, (_, column) => Math.max(...rows.map((row) => Math.max(...(row[column] ?? ['']).map(wrap/* widthOf */.q)))));
    const taken = widths.slice(0, -1).reduce((sum, columnWidth) => sum + columnWidth + gap.length, 0);
    const last = Math.max(width - taken, narrowest);
    return rows.flatMap((row, index) => {
        const cells = row.map((lines, column) => column === columns - 1 ? lines.flatMap((line) => (0,wrap/* wrap */.L)(line, last)) : lines);
        const height = Math.max(...cells.map((lines) => lines.length));
        const drawn = Array.from({ length: height }, (_, line) => drawLine(cells, widths, line));
        return index === 0 ? drawn.map((line) => paint.dim(line)) : drawn;
    });
}
function drawLine(cells, widths, line) {
    return cells
        .map((lines, column) => {
        const text = lines[line] ?? '';
        return text + ' '.repeat(Math.max((widths[column] ?? 0) - (0,wrap/* widthOf */.q)(text), 0));
    })
        .join(gap)
        .trimEnd();
}

;// CONCATENATED MODULE: ./build/report/terminal/draw-blocks.js




const indent = '  ';
/**
 * Blocks as lines for a terminal or a log, parted by empty lines. Nothing is folded, links are shown as their text, and
 * no line is a command to a runner.
 */
function drawBlocks(blocks, width, paint) {
    return drawAll(blocks, width, paint).map(log_text/* breakCommands */.ix);
}
function drawAll(blocks, width, paint) {
    return blocks.flatMap((block, index) => {
        const lines = drawBlock(block, width, paint);
        return index === 0 || lines.length === 0 ? lines : ['', ...lines];
    });
}
function drawBlock(block, width, paint) {
    switch (block.type) {
        case 'heading':
            return (0,wrap/* wrap */.L)(drawPhrase(block.children, paint), width).map((line) => paint.bold(line));
        case 'paragraph':
            return (0,wrap/* wrap */.L)(drawPhrase(block.children, paint), width);
        case 'list':
            return drawList(block, width, paint);
        case 'table':
            return drawTable(block, width, paint);
        case 'blockquote':
            return drawAlert(block, width, paint);
        case 'details':
            return drawDetails(block, width, paint);
        case 'code':
            return block.value.split('\n').map((line) => paint.cyan(`${indent}${line}`));
        default:
            return [];
    }
}
function drawList(list, width, paint) {
    return list.children.flatMap(({ children }) => {
        const lines = children.filter(isBlock).flatMap((child) => drawBlock(child, width - 2, paint));
        return lines.map((line, index) => `${index === 0 ? '- ' : indent}${line}`);
    });
}
/** The label of an alert is its first child. */
function drawAlert({ children }, width, paint) {
    const [label, ...rest] = children;
    const colour = label?.type === 'html' && label.value === '[!CAUTION]' ? paint.red : paint.yellow;
    return drawAll(rest.filter(isBlock), width - 2, paint).map((line) => `${colour('│')} ${line}`.trimEnd());
}
function drawDetails({ summary, children }, width, paint) {
    const body = drawAll(children, width - 2, paint).map((line) => `${indent}${line}`);
    return [...(0,wrap/* wrap */.L)(drawPhrase(summary, paint), width), ...body];
}
function isBlock(child) {
    return child.type !== 'definition' && child.type !== 'footnoteDefinition';
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


/***/ })

};

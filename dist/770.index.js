export const id = 770;
export const ids = [770,465,336];
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

/***/ 9677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ diffBlocks)
});

// EXTERNAL MODULE: ./build/diff/change-rules.js
var change_rules = __webpack_require__(7094);
;// CONCATENATED MODULE: ./build/diff/group-changes.js
/** The changes of a diff by pillar and question. Where the most important change is comes first. */
function groupChanges({ changes, risk }) {
    const impacts = new Map(risk.map((impact) => [impact.question, impact]));
    const pillars = new Map();
    for (const change of changes) {
        const questions = getOr(pillars, change.pillar, () => new Map());
        getOr(questions, change.question, () => []).push(change);
    }
    return [...pillars].map(([pillar, questions]) => ({
        pillar,
        questions: [...questions].map(([question, own]) => ({
            question,
            changes: own,
            risk: question === null ? undefined : impacts.get(question),
        })),
    }));
}
function getOr(map, key, make) {
    const found = map.get(key);
    if (found !== undefined)
        return found;
    const made = make();
    map.set(key, made);
    return made;
}

// EXTERNAL MODULE: ./build/report/markdown/block.js
var block = __webpack_require__(1288);
// EXTERNAL MODULE: ./build/report/markdown/phrase.js
var phrase = __webpack_require__(984);
// EXTERNAL MODULE: ./build/report/page/question-name.js
var question_name = __webpack_require__(9559);
// EXTERNAL MODULE: ./build/report/page/rescored.js
var rescored = __webpack_require__(2348);
// EXTERNAL MODULE: ./build/report/diff/change-item.js + 2 modules
var change_item = __webpack_require__(3650);
// EXTERNAL MODULE: ./build/report/diff/diff-headline.js
var diff_headline = __webpack_require__(5433);
// EXTERNAL MODULE: ./build/report/diff/diff-view.js
var diff_view = __webpack_require__(992);
// EXTERNAL MODULE: ./build/report/diff/fold-texts.js
var fold_texts = __webpack_require__(7513);
;// CONCATENATED MODULE: ./build/report/diff/diff-blocks.js










/**
 * A diff from top to bottom: what it comes to in the first line, then re-scored questions with an example each, lost
 * ids, and every change by pillar and question, the most important first.
 */
function diffBlocks(diff, view) {
    const report = (0,diff_view/* reportOf */.E)(diff, view);
    const rewrite = (0,diff_headline/* rewriteLine */.d)(diff);
    const kept = diff.changes.filter((change) => change.level !== 'none' && !isOtherHalf(change, diff));
    const [levelWord = '', ...parts] = (0,diff_headline/* diffHeadline */.e)(diff).split(' · ');
    return [
        (0,block/* paragraph */.FY)((0,phrase/* strong */.ko)(levelWord), ...parts.map((part) => (0,phrase/* phrase */.MZ) ` · ${part}`)),
        ...(rewrite === '' ? [] : [(0,block/* paragraph */.FY)(rewrite)]),
        ...whole((0,rescored/* rescoredPart */.R)(report)),
        ...groupChanges({ ...diff, changes: (0,fold_texts/* foldTexts */.a)(kept) }).flatMap((group) => pillarBlocks(report, group, view.words)),
        ...notKept(diff),
    ];
}
/** The addition of a rename, since its removal says all. */
function isOtherHalf({ kind, pillar, question, choice }, { renames }) {
    const item = kind.endsWith('-added') ? kind.slice(0, -'-added'.length) : undefined;
    const id = choice ?? question ?? pillar;
    return renames.some((rename) => rename.item === item && rename.to === id && (rename.item !== 'choice' || rename.question === question));
}
function pillarBlocks(report, { pillar, questions }, words) {
    const title = pillar === null ? (0,phrase/* phrase */.MZ) `The lens itself` : (0,question_name/* pillarName */.IY)(report, pillar);
    const own = questions.filter(({ question }) => question === null).flatMap((group) => itemsOf(group, words));
    const others = questions.flatMap(({ question, ...group }) => question === null ? [] : [[(0,question_name/* questionName */.AC)(report, question), [(0,block/* list */.p_)(itemsOf(group, words))]]]);
    return [(0,block/* heading */.R_)(4, title), (0,block/* list */.p_)([...own, ...others])];
}
function itemsOf({ changes }, words) {
    return changes.map((change) => (0,change_item/* changeItem */.i)(change, words));
}
/** What AWS does not keep is only counted. */
function notKept({ changes }) {
    const counts = new Map();
    for (const { kind, level } of changes) {
        if (level === 'none')
            counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    if (counts.size === 0)
        return [];
    const items = [...counts].map(([kind, count]) => (0,phrase/* phrase */.MZ) `${titleOf(kind)}: ${count}`);
    return [(0,block/* heading */.R_)(4, (0,phrase/* phrase */.MZ) `Not kept by AWS`), (0,block/* list */.p_)(items)];
}
function titleOf(kind) {
    return (0,change_rules/* ruleOf */.Y)(kind).title;
}
function whole(part) {
    return part.size === 0 ? [] : part.render(part.size);
}


/***/ }),

/***/ 8770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diffText: () => (/* binding */ diffText)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7336);
/* harmony import */ var _terminal_draw_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6846);
/* harmony import */ var _diff_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9677);



const [narrowest, widest] = [40, 100];
/** A diff for a terminal: what it comes to in the first line. Ends with a newline. */
function diffText(diff, view = {}) {
    const columns = Math.min(Math.max(view.width ?? widest, narrowest), widest);
    return `${(0,_terminal_draw_blocks_js__WEBPACK_IMPORTED_MODULE_0__.drawBlocks)((0,_diff_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .diffBlocks */ .C)(diff, view), columns, picocolors__WEBPACK_IMPORTED_MODULE_2__.createColors(view.color ?? false)).join('\n')}\n`;
}


/***/ }),

/***/ 992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ reportOf)
/* harmony export */ });
/** A report that knows nothing but a diff, for the parts of a page. */
function reportOf(diff, { titles }) {
    const report = { id: '', file: '', state: 'changed', level: diff.level, diff };
    const empty = { findings: [], ignored: 0, failures: [], regions: [] };
    return { ...report, ...empty, ...(titles === undefined ? {} : { titles }) };
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

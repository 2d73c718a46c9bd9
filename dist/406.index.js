export const id = 406;
export const ids = [406,336];
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

/***/ 4406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findingsText: () => (/* binding */ findingsText)
});

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
// EXTERNAL MODULE: ./build/report/group-by.js
var group_by = __webpack_require__(4036);
// EXTERNAL MODULE: ./build/report/log-text.js
var log_text = __webpack_require__(4493);
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

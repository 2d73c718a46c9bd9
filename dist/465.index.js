export const id = 465;
export const ids = [465];
export const modules = {

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

export const id = 533;
export const ids = [533,465,336];
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

/***/ 4884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  releaseCommand: () => (/* binding */ releaseCommand)
});

// EXTERNAL MODULE: ./build/ports/errors.js
var errors = __webpack_require__(36);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/share/observed-share.js
var observed_share = __webpack_require__(1268);
// EXTERNAL MODULE: ./build/share/share-status.js
var share_status = __webpack_require__(9722);
// EXTERNAL MODULE: ./build/share/share-target.js
var share_target = __webpack_require__(1013);
;// CONCATENATED MODULE: ./build/share/dump-shares.js




/**
 * What is live, as the `shares:` of a lens in the manifest. Live shares that need attention carry a comment; what is
 * dead, or cannot be declared, is a comment only.
 */
function dumpShares(observed) {
    const shares = new Map();
    const remarks = [];
    for (const record of sortedBy(observed, (record) => record.sharedWith)) {
        const target = (0,observed_share/* observedTarget */.Cy)(record.sharedWith);
        const state = (0,share_status/* stateOf */.L4)(record.status);
        const label = state === 'unknown' ? `unknown state ${record.status}` : state;
        const because = record.statusMessage === undefined ? '' : `: ${record.statusMessage}`;
        if (!(0,share_status/* isLive */.DG)(state))
            remarks.push(`${(0,observed_share/* describeObserved */.kr)(record.sharedWith)} is not shared: ${label}${because}`);
        else if (target === undefined)
            remarks.push(`${record.sharedWith} is ${label}, but cannot be declared`);
        else if (!shares.has((0,share_target/* canonicalKey */.yk)(target))) {
            shares.set((0,share_target/* canonicalKey */.yk)(target), {
                entry: { [target.kind]: target.wire },
                comment: (0,share_status/* isWaiting */.Gu)(state) ? label : undefined,
            });
        }
    }
    const entries = sortedBy([...shares], ([key]) => key).map(([, share]) => share);
    const document = new dist/* Document */.yo({ shares: entries.map(({ entry }) => entry) });
    for (const [index, { entry, comment }] of entries.entries()) {
        const [kind = ''] = Object.keys(entry);
        const value = document.getIn(['shares', index, kind], true);
        if (comment !== undefined && (0,dist/* isScalar */.jn)(value))
            value.comment = ` ${comment}`;
    }
    if (remarks.length > 0)
        document.comment = remarks.map((remark) => ` ${oneLine(remark)}`).join('\n');
    return document.toString({ lineWidth: 0 });
}
/** A line break in a foreign text would end the comment and begin YAML. */
function oneLine(text) {
    return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
function sortedBy(items, key) {
    return items.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

// EXTERNAL MODULE: ./build/jobs/comparison.js
var comparison = __webpack_require__(684);
// EXTERNAL MODULE: ./build/jobs/guard-account.js
var guard_account = __webpack_require__(4610);
// EXTERNAL MODULE: ./build/jobs/judge-lens.js
var judge_lens = __webpack_require__(6007);
// EXTERNAL MODULE: ./build/jobs/project.js + 16 modules
var jobs_project = __webpack_require__(104);
// EXTERNAL MODULE: ./build/jobs/region-listing.js
var region_listing = __webpack_require__(9812);
// EXTERNAL MODULE: ./build/jobs/regions-of.js
var regions_of = __webpack_require__(4048);
;// CONCATENATED MODULE: ./build/jobs/dump-shares.js








/** What is live, as the `shares:` of each lens and Region, to start a manifest from. Throws `UserError` or `ServiceError`. */
async function dumpLiveShares(sha, settings, world) {
    const reading = await (0,jobs_project.readProject)(await (0,comparison/* snapshotAt */.e)(sha, world), settings.manifest);
    if (reading.kind === 'invalid')
        throw new errors/* UserError */.yo('manifest-invalid', reading.failure.message, reading.failure.remedy);
    const { project } = reading;
    const services = await world.aws();
    if (!(await services.hasCredentials())) {
        throw new errors/* UserError */.yo('no-credentials', 'There are no AWS credentials, so shares cannot be read.', 'Log in to AWS first.');
    }
    await (0,guard_account/* guardAccount */.F)(project.manifest, services);
    const parts = [];
    for (const entry of project.manifest.lenses) {
        if (settings.lenses.length > 0 && !settings.lenses.includes(entry.id))
            continue;
        const lens = await (0,judge_lens/* judgeLens */.e)(project.snapshot, project.manifestFile, project.manifest, entry, 'never', world.clock.now());
        for (const region of (0,regions_of/* regionsOf */.N)(project.manifest, entry, settings)) {
            const service = services.in(region);
            const identity = {
                id: entry.id,
                name: lens.content?.name ?? '',
                pins: entry.arns,
                repository: world.run.repository,
            };
            const found = await new region_listing/* RegionListing */.b(service).find(identity);
            const shares = found?.published === undefined ? [] : await service.listShares(found.arn);
            parts.push(`# ${entry.id} in ${region}\n${dumpShares(shares)}`);
        }
    }
    return parts.join('\n');
}

// EXTERNAL MODULE: ./build/jobs/shares.js
var shares = __webpack_require__(7757);
// EXTERNAL MODULE: ./build/jobs/run.js + 30 modules
var run = __webpack_require__(5383);
// EXTERNAL MODULE: ./build/jobs/settings.js
var settings = __webpack_require__(2312);
// EXTERNAL MODULE: ./build/report/exit-code.js
var exit_code = __webpack_require__(9517);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
// EXTERNAL MODULE: ./build/report/page/page-parts.js + 13 modules
var page_parts = __webpack_require__(8411);
// EXTERNAL MODULE: ./build/report/terminal/draw-blocks.js + 2 modules
var draw_blocks = __webpack_require__(6846);
;// CONCATENATED MODULE: ./build/report/render-terminal.js



/** Wider lines are hard to read, narrower ones hard to fill. */
const widest = 100;
const narrowest = 40;
/** The report as text for a terminal or the log of a run: all of it, whatever its length. Ends with a newline. */
function renderTerminal(report, { color, width }) {
    const blocks = [
        ...(0,page_parts/* pageHead */.s)(report),
        ...(0,page_parts/* pageParts */.k)(report).flatMap((part) => (part.size === 0 ? [] : part.render(part.size))),
    ];
    const columns = Math.min(Math.max(width, narrowest), widest);
    return `${(0,draw_blocks.drawBlocks)(blocks, columns, picocolors.createColors(color)).join('\n')}\n`;
}

// EXTERNAL MODULE: ./build/report/summary-json.js
var summary_json = __webpack_require__(1226);
// EXTERNAL MODULE: ./build/entry/lifetime.js
var entry_lifetime = __webpack_require__(6868);
// EXTERNAL MODULE: ./build/entry/local-world.js + 2 modules
var local_world = __webpack_require__(3905);
;// CONCATENATED MODULE: ./build/entry/commands/release.js










/** `plan`, `publish` and `shares`: the jobs of the Action on the clone in the current folder. */
async function releaseCommand(name, options, terminal, env) {
    const settings = settingsOf(name, options, env);
    const lifetime = (0,entry_lifetime/* startLifetime */.o)(settings.timeout);
    try {
        const world = await (0,local_world/* localWorld */.W)(terminal, env, lifetime.work);
        const head = await world.host.commit('HEAD');
        if (head === undefined)
            throw new errors/* UserError */.yo('usage', 'This folder is not a clone with a commit.', 'Run the command inside a Git repository.');
        if (options.dump === true) {
            terminal.out(await dumpLiveShares(head.sha, settings, world));
            return 0;
        }
        const report = await perform(name, head.sha, settings, world);
        terminal.out(options.format === 'json' ? `${(0,summary_json/* fullReportJson */.U)(report)}\n` : renderTerminal(report, terminal));
        return (0,exit_code/* exitCode */.I)(report);
    }
    finally {
        lifetime.end();
    }
}
function perform(name, sha, settings, world) {
    const { tag } = settings;
    if (name === 'shares' || tag === undefined) {
        if (name === 'publish')
            throw new errors/* UserError */.yo('usage', 'The command "publish" needs a tag.', 'Add --tag, for example --tag v1.2.0.');
        return (0,shares/* reconcile */.L)(sha, name === 'plan' ? 'plan' : 'write', settings, world);
    }
    return (0,run/* run */.e)({ kind: 'branch', ref: 'HEAD', sha, before: undefined }, { ...settings, mode: 'publish' }, world);
}
function settingsOf(name, options, env) {
    if (!['text', 'json'].includes(options.format)) {
        throw new errors/* UserError */.yo('usage', `"${options.format}" is no format of this command.`, 'Use text or json.');
    }
    return {
        ...settings/* defaultSettings */.L,
        manifest: options.manifest,
        lenses: (options.lenses ?? '').split(/[\s,]+/).filter((id) => id !== ''),
        tag: options.tag,
        fromVersion: options.fromVersion,
        requireBranch: options.requireBranch,
        requireReview: 'off',
        allowMinor: options.allowMinor ?? '',
        dryRun: name === 'plan',
        region: env['AWS_REGION'] ?? env['AWS_DEFAULT_REGION'],
    };
}


/***/ }),

/***/ 3905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ localWorld)
});

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./build/ports/errors.js
var errors = __webpack_require__(36);
// EXTERNAL MODULE: ./build/adapters/local/git-checkout.js
var git_checkout = __webpack_require__(9926);
// EXTERNAL MODULE: ./build/adapters/local/git.js
var git = __webpack_require__(5313);
;// CONCATENATED MODULE: ./build/adapters/local/git-code-host.js



/** A clone without a forge: commits, branches and tags are there, pull requests and releases are not. */
class GitCodeHost {
    #git;
    #checkout;
    constructor(folder) {
        this.#git = (0,git/* gitIn */.u)(folder);
        this.#checkout = new git_checkout/* GitCheckout */.F(folder);
    }
    async commit(sha) {
        const full = await this.#line('rev-parse', '--verify', '--quiet', '--end-of-options', `${sha}^{commit}`);
        return full === undefined ? undefined : this.#checkout.commit(full);
    }
    async mergeBase(base, head) {
        return (await this.#line('merge-base', base, head)) ?? base;
    }
    async isOnBranch(sha, branch) {
        for (const ref of [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`]) {
            if ((await this.#git('merge-base', '--is-ancestor', sha, ref)) !== undefined)
                return true;
        }
        return false;
    }
    async defaultBranch() {
        const remote = await this.#line('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD');
        if (remote !== undefined)
            return remote.replace(/^origin\//, '');
        for (const branch of ['main', 'master']) {
            if ((await this.#git('rev-parse', '--verify', '--quiet', `refs/heads/${branch}`)) !== undefined)
                return branch;
        }
        throw new errors/* UserError */.yo('usage', 'The default branch of this clone is not known.', 'Name a branch with --require-branch, or run "git remote set-head origin --auto".');
    }
    snapshot(commit) {
        const nothing = { commit, read: () => Promise.resolve(undefined) };
        const files = this.#checkout.snapshot(commit, nothing);
        return { commit, read: async (path) => (await files).read(path) };
    }
    async tag(name) {
        const commit = await this.#line('rev-parse', '--verify', '--quiet', '--end-of-options', `refs/tags/${name}^{commit}`);
        if (commit === undefined)
            return undefined;
        const annotated = (await this.#line('cat-file', '-t', `refs/tags/${name}`)) === 'tag';
        const text = annotated ? await this.#git('for-each-ref', '--format=%(contents)', `refs/tags/${name}`) : undefined;
        return { name, commit, message: text?.toString('utf8') };
    }
    async tagNames(prefix) {
        const listed = await this.#git('for-each-ref', '--format=%(refname:strip=2)', 'refs/tags');
        const names = listed?.toString('utf8').split('\n') ?? [];
        return names.filter((name) => name !== '' && name.startsWith(prefix));
    }
    mergedPullRequestsOf() {
        return Promise.resolve([]);
    }
    openPullRequestFrom() {
        return Promise.resolve(undefined);
    }
    mergedPullRequestsBetween() {
        return Promise.resolve([]);
    }
    release() {
        return Promise.resolve(undefined);
    }
    viewer() {
        return Promise.resolve(undefined);
    }
    changedFiles() {
        return noForge();
    }
    pullRequest() {
        return noForge();
    }
    comments() {
        return noForge();
    }
    createComment() {
        return noForge();
    }
    updateComment() {
        return noForge();
    }
    deleteComment() {
        return noForge();
    }
    updateReleaseBody() {
        return noForge();
    }
    async #line(...parameters) {
        const text = (await this.#git(...parameters))?.toString('utf8').trim();
        return text === '' ? undefined : text;
    }
}
function noForge() {
    return Promise.reject(new errors/* UserError */.yo('usage', 'A clone knows no pull requests.', 'Run this as a GitHub Action.'));
}

// EXTERNAL MODULE: ./build/report/visible-text.js
var visible_text = __webpack_require__(269);
;// CONCATENATED MODULE: ./build/adapters/local/terminal-log.js

/** Progress on standard error, so that standard output holds the result alone. */
class TerminalLog {
    #write;
    constructor(write) {
        this.#write = write;
    }
    info(line) {
        this.#write(`${(0,visible_text/* visibleText */.Q)(line)}\n`);
    }
    warning(line) {
        this.#write(`warning: ${(0,visible_text/* visibleText */.Q)(line)}\n`);
    }
    group(title, work) {
        this.info(title);
        return work();
    }
}

// EXTERNAL MODULE: ./build/entry/wire.js + 1 modules
var wire = __webpack_require__(5620);
;// CONCATENATED MODULE: ./build/entry/local-world.js





/** The clone in the current folder, and AWS. */
async function localWorld(terminal, env, signal) {
    const folder = external_node_process_.cwd();
    return (0,wire/* wire */.O)({
        folder,
        host: new GitCodeHost(folder),
        log: new TerminalLog(terminal.err),
        signal,
        run: { repository: await repositoryName(folder), order: { number: 0, attempt: 0 }, links: {} },
        maxAttempts: env['AWS_MAX_ATTEMPTS'],
        requestTimeout: env['LENS_RELEASE_REQUEST_TIMEOUT'],
    });
}
/** `owner/name` from the address of the remote, so that a release by hand leaves the same tags as one in a workflow. */
async function repositoryName(folder) {
    const address = (await (0,git/* gitIn */.u)(folder)('remote', 'get-url', 'origin'))?.toString('utf8').trim() ?? '';
    return /([^/:]+\/[^/]+?)(?:\.git)?\/?$/.exec(address)?.[1] ?? 'local';
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


/***/ }),

/***/ 370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};

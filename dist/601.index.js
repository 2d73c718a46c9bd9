export const id = 601;
export const ids = [601];
export const modules = {

/***/ 564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ exceeds),
/* harmony export */   c: () => (/* binding */ worstLevel)
/* harmony export */ });
const rank = { none: 0, minor: 1, major: 2 };
/** The highest of the levels; `none` of an empty list. */
function worstLevel(levels) {
    let worst = 'none';
    for (const level of levels)
        if (rank[level] > rank[worst])
            worst = level;
    return worst;
}
/** Whether `level` says more than `other`. */
function exceeds(level, other) {
    return rank[level] > rank[other];
}


/***/ }),

/***/ 6232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/report/log-text.js
var log_text = __webpack_require__(4493);
;// CONCATENATED MODULE: ./build/adapters/runner/actions-log.js


/** The log of a workflow run. The runner obeys commands in any line, so every line is made harmless first. */
class ActionsLog {
    info(line) {
        core.info((0,log_text/* logLine */.BP)(line));
    }
    warning(line) {
        core.info((0,log_text/* logLine */.BP)(`warning: ${line}`));
    }
    group(title, work) {
        return core.group((0,log_text/* logLine */.BP)(title), work);
    }
}

// EXTERNAL MODULE: ./build/jobs/outcome.js
var outcome = __webpack_require__(293);
// EXTERNAL MODULE: ./build/jobs/run.js + 30 modules
var jobs_run = __webpack_require__(5383);
// EXTERNAL MODULE: ./build/jobs/settings.js
var jobs_settings = __webpack_require__(2312);
// EXTERNAL MODULE: ./build/ports/errors.js
var errors = __webpack_require__(36);
// EXTERNAL MODULE: ./build/jobs/trigger.js
var trigger = __webpack_require__(4953);
;// CONCATENATED MODULE: ./build/entry/action-event.js

const noCommit = /^0+$/;
const tagRef = 'refs/tags/';
/** What happened, whatever the payload may lack: an event that names nothing to work on is `unrelated`. */
function readTrigger(event) {
    switch (event.name) {
        case 'pull_request':
            return pullRequest(event, at(event.payload, 'pull_request'), { privileged: false, mergeSha: event.sha });
        case 'pull_request_target':
            return pullRequest(event, at(event.payload, 'pull_request'), { privileged: true, mergeSha: undefined });
        case 'workflow_run':
            return workflowRun(at(event.payload, 'workflow_run'));
        case 'issue_comment':
            return issueComment(at(event.payload, 'issue'));
        case 'release':
            return release(event);
        case 'merge_group':
            return branch(event, action_event_text(at(event.payload, 'merge_group'), 'base_sha'));
        case 'schedule':
            return { kind: 'schedule', ref: event.ref, sha: event.sha };
        default:
            return byRef(event);
    }
}
function byRef(event) {
    // The run is then one of the default branch, about which nothing happened.
    if (at(event.payload, 'deleted') === true) {
        return { kind: 'unrelated', why: 'A deleted branch or tag publishes nothing.' };
    }
    if (event.ref.startsWith(tagRef)) {
        return tag(event, {
            prerelease: false,
            releaseBody: undefined,
            dispatched: event.name === 'workflow_dispatch',
        });
    }
    return branch(event, action_event_text(event.payload, 'before'));
}
function branch(event, before) {
    const known = before !== undefined && !noCommit.test(before);
    return { kind: 'branch', ref: event.ref, sha: event.sha, before: known ? before : undefined };
}
function tag(event, facts) {
    return { kind: 'tag', tag: event.ref.slice(tagRef.length), sha: event.sha, ...facts };
}
function release(event) {
    const body = at(event.payload, 'release');
    if (at(event.payload, 'action') !== 'published')
        return { kind: 'unrelated', why: 'Only a published release releases lenses.' };
    const name = action_event_text(body, 'tag_name') ?? event.ref.slice(tagRef.length);
    return tag({ ...event, ref: `${tagRef}${name}` }, { prerelease: at(body, 'prerelease') === true, releaseBody: action_event_text(body, 'body'), dispatched: false });
}
function pullRequest(event, payload, facts) {
    const id = number(payload, 'number');
    if (id === undefined)
        return { kind: 'unrelated', why: 'The event names no pull request.' };
    const baseRepository = at(payload, 'base', 'repo', 'id');
    const headRepository = at(payload, 'head', 'repo', 'id');
    return {
        kind: 'pull-request',
        number: id,
        closed: at(event.payload, 'action') === 'closed',
        merged: at(payload, 'merged') === true,
        draft: at(payload, 'draft') === true,
        headSha: action_event_text(at(payload, 'head'), 'sha'),
        baseSha: action_event_text(at(payload, 'base'), 'sha'),
        // `head.repo` is null when the fork was deleted; `fork: true` would also be true inside a fork itself.
        fromOutside: headRepository === undefined || headRepository !== baseRepository || event.actor === 'dependabot[bot]',
        ...facts,
    };
}
function workflowRun(run) {
    const id = number(at(run, 'pull_requests', 0), 'number');
    if (id !== undefined)
        return (0,trigger/* privilegedTrigger */.y)(id);
    const owner = action_event_text(at(run, 'head_repository', 'owner'), 'login');
    const branch = action_event_text(run, 'head_branch');
    const sha = action_event_text(run, 'head_sha');
    if (action_event_text(run, 'event') === 'pull_request' && owner !== undefined && branch !== undefined && sha !== undefined) {
        return { kind: 'head', head: { owner, branch, sha } };
    }
    return { kind: 'unrelated', why: 'The workflow run belongs to no pull request of this repository.' };
}
function issueComment(issue) {
    const id = number(issue, 'number');
    return id === undefined || at(issue, 'pull_request') === undefined
        ? { kind: 'unrelated', why: 'The comment is on an issue, not on a pull request.' }
        : (0,trigger/* privilegedTrigger */.y)(id);
}
function at(value, ...path) {
    let current = value;
    for (const key of path) {
        if (typeof current !== 'object' || current === null)
            return undefined;
        current = current[key];
    }
    return current ?? undefined;
}
function action_event_text(value, key) {
    const found = at(value, key);
    return typeof found === 'string' ? found : undefined;
}
function number(value, key) {
    const found = at(value, key);
    return typeof found === 'number' ? found : undefined;
}

// EXTERNAL MODULE: ./build/jobs/inputs.js
var inputs = __webpack_require__(2291);
;// CONCATENATED MODULE: ./build/entry/action-inputs.js



/**
 * Turns inputs into settings. `input` returns the trimmed text, empty for an absent one, which means the default.
 * Throws `UserError` of reason `usage` that names the input and what it accepts.
 */
function readSettings(input, region) {
    return (0,jobs_settings/* settingsFrom */.m)((name, kind) => {
        const text = input(name);
        return text === '' ? (0,inputs/* defaultOf */.HA)(kind) : read(name, kind, text);
    }, region);
}
function read(name, input, text) {
    switch (input.kind) {
        case 'choice':
            return (input.words.find((word) => word === text) ??
                refuse(name, text, 'not one of its values', `Use one of: ${input.words.join(', ')}.`));
        case 'text':
            return input.prefix !== undefined && text.startsWith(input.prefix) ? text.slice(input.prefix.length) : text;
        case 'list':
            return text.split(/[\s,]+/).filter((word) => word !== '');
        case 'flag':
            if (/^(?:true|True|TRUE)$/.test(text))
                return true;
            if (/^(?:false|False|FALSE)$/.test(text))
                return false;
            return refuse(name, text, 'neither true nor false', 'Write true or false.');
        case 'minutes':
            if (/^\d+(?:\.\d+)?$/.test(text) && Number(text) > 0 && Number(text) <= input.most)
                return Number(text);
            return refuse(name, text, `not a number of minutes up to ${input.most}`, `Write minutes, for example ${input.default}.`);
    }
}
function refuse(name, text, what, remedy) {
    throw new errors/* UserError */.yo('usage', `The input "${name}" is "${text}", which is ${what}.`, remedy);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/report/diff/word-diff.js
var word_diff = __webpack_require__(5335);
// EXTERNAL MODULE: ./build/report/comment-marker.js
var comment_marker = __webpack_require__(2865);
// EXTERNAL MODULE: ./build/report/markdown/to-markdown.js
var to_markdown = __webpack_require__(4500);
;// CONCATENATED MODULE: ./build/report/byte-length.js
const encoder = new TextEncoder();
/** Length in UTF-8, which is never less than any unit GitHub may count in. */
function byteLength(text) {
    return encoder.encode(text).length;
}

// EXTERNAL MODULE: ./build/report/markdown/block.js
var block = __webpack_require__(1288);
// EXTERNAL MODULE: ./build/report/markdown/phrase.js
var phrase = __webpack_require__(984);
// EXTERNAL MODULE: ./build/report/plural.js
var plural = __webpack_require__(549);
;// CONCATENATED MODULE: ./build/report/page/part.js
/** What gives way when a page is too long: the first stage shrinks first, the last one last. */
const stages = [
    'unimportant-changes',
    'minor-changes',
    'advice',
    'share-details',
    'warnings',
    'major-changes',
    'share-changes',
    'errors',
    'regions',
    'notices',
    'rescored-questions',
    'lenses',
];

;// CONCATENATED MODULE: ./build/report/page/fit.js



/** Between two parts: a blank line. */
const gap = '\n\n';
/**
 * Shrinks parts, unit by unit and in the order of their stages, until all of them, with the gaps between and one behind
 * them, take at most `budget` bytes. Among parts of one stage the last gives way first. If anything has to be left out,
 * there is room for `noteOf` what was, too. With nothing left to shrink the result is empty, whatever the budget.
 */
function fit(parts, budget, noteOf) {
    const pieces = parts.map((part) => ({ part, kept: part.size, text: textOf(part, part.size) }));
    const length = pieces.reduce((sum, piece) => sum + cost(piece.text), 0);
    if (length > budget) {
        // The longest note there can be: nothing is shown.
        const note = noteOf(omissions(parts.map((part) => ({ part, kept: 0 }))));
        shrinkAll(pieces, length + cost(note) - budget);
    }
    return { texts: pieces.map(({ text }) => text).filter((text) => text !== ''), omitted: omissions(pieces) };
}
function shrinkAll(pieces, tooLong) {
    let excess = tooLong;
    for (const stage of stages) {
        for (const piece of pieces.filter(({ part }) => part.stage === stage).reverse()) {
            if (excess <= 0)
                return;
            const before = cost(piece.text);
            shrink(piece, before - excess);
            excess += cost(piece.text) - before;
        }
    }
}
/** Keeps as many units as fit into `room`; none if even one does not. */
function shrink(piece, room) {
    let [fits, tooMany] = [0, room <= 0 ? 0 : piece.kept];
    let text = '';
    while (tooMany - fits > 1) {
        const middle = Math.floor((fits + tooMany) / 2);
        const candidate = textOf(piece.part, middle);
        if (cost(candidate) <= room)
            [fits, text] = [middle, candidate];
        else
            tooMany = middle;
    }
    piece.kept = fits;
    piece.text = text;
}
function textOf(part, kept) {
    return kept === 0 ? '' : (0,to_markdown/* toMarkdown */.l)(part.render(kept));
}
function cost(text) {
    return text === '' ? 0 : byteLength(text) + byteLength(gap);
}
/** Added up by noun, in the order of the page. */
function omissions(pieces) {
    const counts = new Map();
    for (const { part, kept } of pieces) {
        const count = (counts.get(part.noun[1])?.count ?? 0) + part.size - kept;
        if (count > 0)
            counts.set(part.noun[1], { noun: part.noun, count });
    }
    return [...counts.values()];
}

;// CONCATENATED MODULE: ./build/report/page/assemble.js






/** The page as Markdown, in UTF-8 at most as long as its budget if that has room for head and frame. */
function assemble({ before, head, parts, after, budgetBytes, whole }) {
    const top = before + (0,to_markdown/* toMarkdown */.l)(head);
    const room = budgetBytes - byteLength(top + gap + after);
    const { texts, omitted } = fit(parts, room, (all) => omissionNote(all, whole));
    return [top, ...texts, ...(omitted.length === 0 ? [] : [omissionNote(omitted, whole)]), after].join(gap);
}
function omissionNote(omitted, whole) {
    const counts = omitted.map(({ noun, count }) => (0,plural/* counted */.h)(count, ...noun)).join(', ');
    return (0,to_markdown/* toMarkdown */.l)([
        (0,block/* paragraph */.FY)((0,phrase/* phrase */.MZ) `✂️ Left out here, because GitHub limits the length: ${counts}. All of it is in ${whole}.`),
    ]);
}

// EXTERNAL MODULE: ./build/report/page/page-parts.js + 13 modules
var page_parts = __webpack_require__(8411);
;// CONCATENATED MODULE: ./build/report/page/run-line.js


/** Which commit was judged and which run says so, in small print. */
function runLine({ commit, links }) {
    const address = links.repository === undefined ? undefined : `${links.repository}/commit/${commit ?? ''}`;
    return (0,block/* paragraph */.FY)((0,phrase/* small */.EX)((0,phrase/* joined */.oR)([
        (0,phrase/* phrase */.MZ) `Lens Release`,
        commit === undefined ? [] : (0,phrase/* link */.nf)(address, (0,phrase/* code */.aY)(commit.slice(0, 7))),
        links.run === undefined ? [] : (0,phrase/* link */.nf)(links.run, (0,phrase/* phrase */.MZ) `all details of this run`),
    ], ' · ')));
}

;// CONCATENATED MODULE: ./build/report/page/render-page.js




/** The page of a run as Markdown, within a budget in UTF-8 bytes; 12,000 are enough for any run, with parts left out. */
function renderPage(report, { marker, runMarker, budgetBytes, whole, words }) {
    return assemble({
        before: marker === '' ? '' : `${marker}\n`,
        head: (0,page_parts/* pageHead */.s)(report),
        parts: (0,page_parts/* pageParts */.k)(report, words),
        after: `${runMarker === '' ? '' : `${runMarker}\n`}${(0,to_markdown/* toMarkdown */.l)([runLine(report)])}\n`,
        budgetBytes,
        whole,
    });
}

;// CONCATENATED MODULE: ./build/report/redact-accounts.js
/**
 * What names an account or a principal in a text, in words, as ARN or as key, with the word in front of it if that
 * says the same. The order matters: most of them hold an account number, which is the last to go.
 */
const patterns = [
    ['user', /(?:\buser )?\barn:aws[\w-]*:iam::(?<account>\d{12}):user\/(?<id>[\w+=,.@/-]*[\w+=])/gu],
    ['user', /\buser:(?<account>\d{12})\/(?<id>[\w+=,.@/-]*[\w+=])/gu],
    ['user', /\buser (?<id>[\w+=,.@/-]+) in account (?<account>\d{12})(?!\d)/gu],
    ['principal', /(?:\b(?:user|role) )?\b(?<id>arn:aws[\w-]*:(?:iam|sts)::\d{12}:[\w+=,.@/-]*[\w+=])/gu],
    [
        'unit',
        /(?:\b(?:organizational )?unit[ :])?(?:\barn:aws[\w-]*:organizations::\d{12}:ou\/[\w-]+\/)?\b(?<id>ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})\b/gu,
    ],
    [
        'organization',
        /(?:\borganization[ :])?(?:\barn:aws[\w-]*:organizations::\d{12}:organization\/)?\b(?<id>o-[a-z0-9]{10,32})\b/gu,
    ],
    ['account', /(?:\baccount[ :])?(?<!\d)(?<id>\d{12})(?!\d)/gu],
];
/** Addresses, paths and digests may look like account numbers and name nobody. */
const kept = new Set(['links', 'commit', 'digest', 'fingerprint', 'pointer', 'file']);
/**
 * The report with labels in place of accounts and principals: `account A`, `user B`. One principal has one label in the
 * whole report, and keeps it in later runs as long as the same ones are named in the same order.
 */
function redactAccounts(report) {
    return redactValue(report, new Labels());
}
class Labels {
    #letters = new Map();
    #counts = new Map();
    letter(noun, id) {
        const known = this.#letters.get(`${noun}:${id}`);
        if (known !== undefined)
            return known;
        const ordinal = this.#counts.get(noun) ?? 0;
        this.#counts.set(noun, ordinal + 1);
        const letter = lettersOf(ordinal);
        this.#letters.set(`${noun}:${id}`, letter);
        return letter;
    }
}
function redactValue(value, labels) {
    if (typeof value === 'string')
        return redactText(value, labels);
    if (Array.isArray(value))
        return value.map((item) => redactValue(item, labels));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, kept.has(key) ? item : redactValue(item, labels)]));
}
function redactText(text, labels) {
    let result = text;
    for (const [noun, pattern] of patterns) {
        result = result.replace(pattern, (...match) => {
            const { account, id = '' } = match.at(-1);
            return `${noun} ${labels.letter(noun, account === undefined ? id : `${account}/${id}`)}`;
        });
    }
    return result;
}
/** 0 is A, 25 is Z, 26 is AA. */
function lettersOf(ordinal) {
    const last = String.fromCharCode(65 + (ordinal % 26));
    return ordinal < 26 ? last : `${lettersOf(Math.floor(ordinal / 26) - 1)}${last}`;
}

;// CONCATENATED MODULE: ./build/report/render-comment.js



/**
 * GitHub takes 65,536 characters, without saying what it counts; no unit is longer than UTF-8 in bytes.
 * https://github.com/peter-evans/create-or-update-comment/pull/182
 */
const commentBudget = 60_000;
/** The comment of a pull request, before and after its release. The first line is the marker, which nobody sees. */
function renderComment(report, options) {
    const { key, run, sha, budgetBytes = commentBudget } = options;
    const { fingerprint } = report;
    const marker = (0,comment_marker/* formatMarker */.gJ)({
        key,
        run,
        ...(sha === undefined ? {} : { sha }),
        ...(fingerprint === undefined ? {} : { fingerprint }),
    });
    return renderPage(options.redactAccounts ? redactAccounts(report) : report, {
        marker,
        runMarker: comment_marker/* runFooterMarker */.ve,
        budgetBytes,
        whole: 'the summary of the run',
        words: options.words,
    });
}

// EXTERNAL MODULE: ./build/release/lens-tags.js
var lens_tags = __webpack_require__(9656);
;// CONCATENATED MODULE: ./build/jobs/post-comment.js



/** Tried in turn when GitHub says that the body is too long. */
const budgets = [60_000, 30_000, 12_000];
/** Creates or updates the one comment of this key. Throws `ServiceError`; the caller turns that into a warning. */
async function postComment(request, host) {
    const own = await findOwn(request, host);
    const [newest] = own;
    if (newest === undefined && !request.create)
        return { kind: 'skipped', why: undefined };
    const obstacle = newest === undefined ? undefined : obstacleIn(newest, request);
    if (obstacle !== undefined)
        return obstacle;
    const late = request.after === 'review' ? await tooLate(newest, request, host) : undefined;
    if (late !== undefined)
        return { kind: 'skipped', why: late };
    const written = await write(request, newest, host);
    for (const duplicate of own.slice(1))
        await ignoreRefusal(host.deleteComment(duplicate.id));
    return { kind: 'posted', url: written.url };
}
/** Own comments of the key, the oldest first: that one is kept when two racing runs made two. */
async function findOwn(request, host) {
    const marked = (await host.comments(request.pullRequest)).filter((comment) => (0,comment_marker/* parseMarker */.gY)(comment.body)?.key === request.key);
    const byPeople = marked.some((comment) => !comment.author.bot);
    const viewer = byPeople ? await host.viewer() : undefined;
    return marked.filter((comment) => comment.author.bot || comment.author.login === viewer).sort((a, b) => a.id - b.id);
}
/** Run numbers of two workflows do not compare, so a review and a release tell their order by the commit they name. */
function obstacleIn(comment, request) {
    const marker = (0,comment_marker/* parseMarker */.gY)(comment.body);
    if (marker === undefined)
        return undefined;
    switch (request.after) {
        case 'review':
            // Of another commit the number says nothing: a workflow that is renamed counts from one again.
            return marker.sha === request.sha && (0,lens_tags/* compareRuns */.qB)(marker.run, request.run) > 0
                ? { kind: 'skipped', why: 'A newer run has already written the comment.' }
                : undefined;
        case 'close':
            return marker.sha === request.sha ? undefined : { kind: 'skipped', why: undefined };
        case 'repeated-release':
            return marker.sha === request.sha ? { kind: 'posted', url: comment.url } : undefined;
        case 'release':
            return undefined;
    }
}
/** What has happened to the pull request since this run began that makes its review yesterday's. */
async function tooLate(comment, request, host) {
    const { headSha, merged } = await host.pullRequest(request.pullRequest);
    if (headSha !== request.sha)
        return 'The pull request has a newer commit by now, so its next run will comment.';
    const told = comment === undefined ? undefined : (0,comment_marker/* parseMarker */.gY)(comment.body)?.sha;
    return merged && told !== undefined && told !== headSha ? 'The comment already tells of the release.' : undefined;
}
async function write(request, existing, host) {
    for (const budget of budgets.slice(0, -1)) {
        try {
            return await writeBody(request, request.render(budget), existing, host);
        }
        catch (error) {
            if (!(0,errors/* isProblem */.AN)(error, 'validation'))
                throw error;
        }
    }
    return writeBody(request, request.render(budgets.at(-1) ?? 0), existing, host);
}
async function writeBody(request, body, existing, host) {
    if (existing === undefined)
        return host.createComment(request.pullRequest, body);
    if ((0,comment_marker/* sameBesidesRun */.hT)(existing.body, body))
        return existing;
    try {
        return await host.updateComment(existing.id, body);
    }
    catch (error) {
        // A marker in a comment of somebody else's bot: that comment is not ours after all.
        if ((0,errors/* isProblem */.AN)(error, 'access-denied') || (0,errors/* isProblem */.AN)(error, 'not-found')) {
            return host.createComment(request.pullRequest, body);
        }
        throw error;
    }
}
async function ignoreRefusal(work) {
    try {
        await work;
    }
    catch (error) {
        if (!(error instanceof errors/* ServiceError */._7))
            throw error;
    }
}

;// CONCATENATED MODULE: ./build/jobs/comment-on.js



/**
 * Puts the report into the comment of its pull request, if there is one and the settings want it, and brings the comments
 * of those up to date that a release publishes besides. Throws `ServiceError`.
 */
async function commentOn(report, settings, run, host) {
    const { discussion, alsoReleases = [] } = report;
    if (settings.comment === 'never')
        return nowhere;
    if (discussion?.writable === false) {
        return {
            kind: 'skipped',
            why: 'The token of this run cannot comment on a pull request from outside; the job summary has the whole report.',
        };
    }
    const words = await (0,word_diff.wordDiffFor)(report);
    const sha = discussion?.headSha ?? report.commit;
    const request = {
        key: settings.commentKey,
        run: run.order,
        sha,
        after: occasionOf(report),
        render: (budgetBytes) => renderComment(report, {
            key: settings.commentKey,
            run: run.order,
            redactAccounts: settings.redactAccounts,
            budgetBytes,
            words,
            ...(sha === undefined ? {} : { sha }),
        }),
    };
    const create = settings.comment === 'always' || hasNews(report);
    const posted = discussion === undefined
        ? nowhere
        : await postComment({ ...request, pullRequest: discussion.pullRequest, create }, host);
    for (const pullRequest of alsoReleases)
        await postComment({ ...request, pullRequest, create: false }, host);
    return posted;
}
const nowhere = { kind: 'skipped', why: undefined };
function occasionOf(report) {
    if (report.subject.kind === 'tag')
        return report.outcome === 'clean' ? 'repeated-release' : 'release';
    return report.subject.kind === 'pull-request' && report.subject.closed ? 'close' : 'review';
}
/** A closed pull request is not told anything for the first time. */
function hasNews(report) {
    if (report.subject.kind === 'pull-request' && report.subject.closed)
        return false;
    return report.lenses.length > 0 || report.failure !== undefined;
}

// EXTERNAL MODULE: ./build/jobs/replaced-drafts.js + 1 modules
var replaced_drafts = __webpack_require__(6879);
// EXTERNAL MODULE: ./build/report/diff/notes-parts.js
var notes_parts = __webpack_require__(5209);
;// CONCATENATED MODULE: ./build/report/render-release-notes.js





const begin = '<!-- lens-release:notes begin -->';
const end = '<!-- lens-release:notes end -->';
/** GitHub takes 125,000 characters of a release's body; see https://github.com/ncipollo/release-action/issues/493 */
const bodyBudget = 120_000;
/** How many bytes the section may have in a body, whose own text stays. Negative where there is no room. */
function releaseNotesBudget(body) {
    return bodyBudget - byteLength(withReleaseNotes(body, ''));
}
/**
 * What the release changes for its readers, between own markers. Names no account, principal or share: a release is
 * often public.
 */
function renderReleaseNotes(report, budgetBytes = bodyBudget / 2) {
    const lenses = report.lenses.filter((lens) => lens.regions.some(({ state }) => state === 'published'));
    return assemble({
        before: `${begin}\n`,
        head: [(0,block/* heading */.R_)(2, (0,phrase/* phrase */.MZ) `Lens changes`)],
        parts: lenses.flatMap((lens) => [notesHeadPart(lens), ...(lens.diff === undefined ? [] : (0,notes_parts/* notesParts */.Q)(lens))]),
        after: end,
        budgetBytes,
        whole: 'the summary of the run that published it',
    });
}
/** The body with this section: in place of an earlier one, else at its end. The rest is left as it is. */
function withReleaseNotes(body, notes) {
    const from = body.lastIndexOf(begin);
    const to = from === -1 ? -1 : body.indexOf(end, from);
    if (to !== -1)
        return body.slice(0, from) + notes + body.slice(to + end.length);
    const own = body.trimEnd();
    return own === '' ? notes : `${own}\n\n${notes}`;
}
function notesHeadPart(lens) {
    return { stage: 'lenses', noun: ['lens', 'lenses'], size: 1, render: () => notesHead(lens) };
}
function notesHead(lens) {
    const published = lens.regions.filter(({ state }) => state === 'published');
    const [first] = published;
    const facts = [
        first?.level === undefined ? [] : (0,phrase/* strong */.ko)(first.level),
        (0,phrase/* phrase */.MZ) `published in ${(0,phrase/* joined */.oR)(published.map(({ region }) => (0,phrase/* phrase */.MZ) `${region}`), ', ')}`,
        lens.digest === undefined ? [] : (0,phrase/* code */.aY)(lens.digest),
    ];
    const firstRelease = lens.diff === undefined ? [(0,block/* paragraph */.FY)((0,phrase/* phrase */.MZ) `First release.`)] : [];
    return [
        (0,block/* heading */.R_)(3, (0,phrase/* code */.aY)(lens.id), (0,phrase/* phrase */.MZ) ` ${first?.version ?? ''}`),
        (0,block/* paragraph */.FY)((0,phrase/* joined */.oR)(facts, ' · ')),
        ...firstRelease,
    ];
}

;// CONCATENATED MODULE: ./build/jobs/publish-notes.js

/** Writes the changes into the GitHub Release of the tag, between own markers. Throws `ServiceError`. */
async function publishNotes(report, settings, host) {
    const { subject } = report;
    if (!settings.releaseNotes || settings.dryRun || subject.kind !== 'tag' || report.outcome !== 'published')
        return;
    const found = await host.release(subject.tag);
    if (found === undefined)
        return;
    const body = withReleaseNotes(found.body, renderReleaseNotes(report, releaseNotesBudget(found.body)));
    if (body !== found.body)
        await host.updateReleaseBody(found.id, body);
}

// EXTERNAL MODULE: ./build/report/group-by.js
var group_by = __webpack_require__(4036);
// EXTERNAL MODULE: ./build/report/explanation.js
var report_explanation = __webpack_require__(5844);
// EXTERNAL MODULE: ./build/report/remedy-text.js
var remedy_text = __webpack_require__(2893);
// EXTERNAL MODULE: ./build/report/visible-text.js
var visible_text = __webpack_require__(269);
;// CONCATENATED MODULE: ./build/report/annotations.js





/** The runner shows ten of each kind per step and drops the others without a word. */
const shownOfAKind = 10;
/** The runner cuts a message at 4,096 characters. */
const messageLength = 2000;
const kinds = ['error', 'warning', 'notice'];
/**
 * At most ten of each kind, the most important first. The first error of a red run is the one that explains it.
 * Findings of one check in one file become one annotation where there is no room for all.
 */
function annotations(report) {
    return kinds.flatMap((kind) => {
        const first = kind === 'error' ? explain(report) : [];
        const notices = (0,report_explanation/* remainingNotices */.k)(report)
            .filter(({ level }) => level === kind)
            .map(ofNotice);
        const findings = report.lenses.flatMap((lens) => lens.findings).filter(({ severity }) => severity === kind);
        const fixed = [...first, ...notices];
        const all = [...fixed, ...findings.map(ofFinding)];
        return limited(all.length <= shownOfAKind ? all : [...fixed, ...byCheck(findings)], kind);
    });
}
function explain(report) {
    const explanation = (0,report_explanation/* explanationOf */.p)(report);
    if (explanation === undefined)
        return [];
    const { failure, notice } = explanation;
    return [
        {
            level: 'error',
            title: `Lens Release: ${failure.reason}`,
            message: plain(notice?.text ?? (0,remedy_text/* failureSentences */.P)(failure)),
            ...placeOf(notice),
        },
    ];
}
function ofNotice(notice) {
    return { level: notice.level, title: 'Lens Release', message: plain(notice.text), ...placeOf(notice) };
}
function placeOf(notice) {
    return {
        ...(notice?.file === undefined ? {} : { file: notice.file }),
        ...(notice?.line === undefined ? {} : { line: notice.line }),
        ...(notice?.column === undefined ? {} : { column: notice.column }),
    };
}
function ofFinding(finding) {
    return {
        level: finding.severity,
        title: finding.check,
        message: plain(`${finding.message} ${finding.hint}`),
        file: finding.file,
        line: finding.line,
        column: finding.column,
    };
}
/** One annotation per check and file, at the first place, with the lines of the others. */
function byCheck(findings) {
    const groups = (0,group_by/* groupBy */.$)(findings, (finding) => `${finding.check}\n${finding.file}`);
    return [...groups.values()].flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        const annotation = ofFinding(first);
        if (others.length === 0)
            return [annotation];
        const lines = (0,visible_text/* shortened */.v)(others.map(({ line }) => line).join(', '), 200);
        return [
            { ...annotation, message: `${annotation.message} (and ${(0,plural/* counted */.h)(others.length, 'more place')}: line ${lines})` },
        ];
    });
}
function limited(all, kind) {
    if (all.length <= shownOfAKind)
        return [...all];
    const shown = all.slice(0, shownOfAKind - 1);
    const rest = all.length - shown.length;
    return [
        ...shown,
        { level: kind, title: 'Lens Release', message: `${(0,plural/* counted */.h)(rest, `more ${kind}`)}: see the job summary.` },
    ];
}
function plain(text) {
    return (0,visible_text/* shortened */.v)((0,visible_text/* visibleText */.Q)(text), messageLength);
}

;// CONCATENATED MODULE: ./build/report/render-job-summary.js

/** GitHub shows nothing of a summary over 1 MiB. */
const summaryBudget = 900 * 1024;
/** The summary of a job: the same page as the comment, with room for nearly everything. */
function renderJobSummary(report, budgetBytes = summaryBudget, words) {
    return renderPage(report, {
        marker: '',
        runMarker: '',
        budgetBytes,
        whole: 'the file that the output report-file names',
        words,
    });
}

// EXTERNAL MODULE: ./build/report/summary-json.js
var summary_json = __webpack_require__(1226);
;// CONCATENATED MODULE: ./build/entry/deliver.js














/** Says what happened in every place that GitHub offers. Nothing that goes wrong here changes the verdict. */
async function deliver(report, delivery) {
    const { settings, run, host } = delivery;
    const notices = [];
    let commentUrl = '';
    if (host !== undefined) {
        const posted = await orWarn(() => commentOn(report, settings, run, host), 'The comment could not be written', notices);
        if (posted?.kind === 'posted')
            commentUrl = posted.url;
        if (posted?.kind === 'skipped' && posted.why !== undefined)
            notices.push({ level: 'notice', text: posted.why });
        await orWarn(() => (0,replaced_drafts/* tellReplaced */.Ym)(report, settings, run.order, host), 'A pull request whose draft was replaced could not be told', notices);
        await orWarn(() => publishNotes(report, settings, host), 'The release notes could not be written', notices);
    }
    const complete = { ...report, notices: [...report.notices, ...notices] };
    await setOutputs(complete, commentUrl, delivery.folder);
    const shown = settings.redactAccounts ? redactAccounts(complete) : complete;
    await writeSummary(shown);
    const wanted = annotations(shown).filter(({ level }) => settings.annotations === 'all' || level === 'error');
    for (const annotation of wanted)
        annotate(annotation);
    return report.failure === undefined ? 0 : 1;
}
async function orWarn(work, what, notices) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof errors/* ServiceError */._7))
            throw error;
        const remedy = error.remedy ?? ((0,errors/* isProblem */.AN)(error, 'unreachable') ? 'Run the job again.' : '');
        notices.push({
            level: 'warning',
            text: `${what}: ${error.message}. ${remedy} The job summary has the whole report.`,
        });
        return undefined;
    }
}
async function setOutputs(report, commentUrl, folder) {
    const place = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder ?? (0,external_node_os_.tmpdir)(), 'lens-release-'));
    const reportFile = (0,external_node_path_.join)(place, 'report.json');
    await (0,promises_.writeFile)(reportFile, (0,summary_json/* fullReportJson */.U)(report));
    core.setOutput('outcome', report.outcome);
    core.setOutput('level', report.level);
    core.setOutput('failure-reason', report.failure?.reason ?? '');
    core.setOutput('summary', (0,summary_json/* summaryJson */.D)(report));
    core.setOutput('report-file', reportFile);
    core.setOutput('comment-url', commentUrl);
    core.setOutput('fingerprint', report.fingerprint ?? '');
}
/** Old runners and local runs may have no summary file; the log and the annotations say the same in short. */
async function writeSummary(report) {
    try {
        await core.summary.addRaw(renderJobSummary(report, undefined, await (0,word_diff.wordDiffFor)(report)), true).write();
    }
    catch (error) {
        core.info((0,log_text/* breakCommands */.ix)(`The job summary could not be written: ${String(error)}`));
    }
}
function annotate({ level, message, file, line, column, title }) {
    const properties = {
        title,
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { startLine: line }),
        ...(column === undefined ? {} : { startColumn: column }),
    };
    // The names of the levels are those of the functions.
    core[level](message, properties);
}

// EXTERNAL MODULE: ./build/entry/fail.js
var fail = __webpack_require__(8279);
// EXTERNAL MODULE: ./build/entry/lifetime.js
var entry_lifetime = __webpack_require__(6868);
// EXTERNAL MODULE: ./build/entry/wire.js + 1 modules
var wire = __webpack_require__(5620);
;// CONCATENATED MODULE: ./build/entry/action.js













/** The Action: environment and event file in; outputs, summary, annotations, comment and exit code out. */
async function runAction(env) {
    const identity = identityOf(env);
    const delivery = { run: identity, folder: env['RUNNER_TEMP'] };
    let settings = jobs_settings/* defaultSettings */.L;
    try {
        settings = readSettings((name) => core.getInput(name), env['AWS_REGION'] ?? env['AWS_DEFAULT_REGION']);
        return await perform(settings, delivery, env);
    }
    catch (error) {
        const report = (0,outcome/* concludeReport */.uR)({
            subject: { kind: 'local' },
            dryRun: settings.dryRun,
            notices: [],
            lenses: [],
            links: identity.links,
            failures: [(0,fail/* explain */.W)(error)],
        });
        return deliver(report, { ...delivery, settings, host: undefined });
    }
}
/** Runs and reports; a signal that comes while it reports cuts short neither. */
async function perform(settings, delivery, env) {
    const { run } = delivery;
    const trigger = readTrigger(await readEvent(env));
    const lifetime = (0,entry_lifetime/* startLifetime */.o)(settings.timeout);
    try {
        const github = { token: readToken(), apiUrl: required(env, 'GITHUB_API_URL'), repository: run.repository };
        const world = (0,wire/* wire */.O)({
            folder: env['GITHUB_WORKSPACE'] ?? '.',
            host: await (0,wire/* connectGitHub */.U)({ ...github, signal: lifetime.work }),
            log: new ActionsLog(),
            signal: lifetime.work,
            run,
            maxAttempts: env['AWS_MAX_ATTEMPTS'],
            requestTimeout: env['LENS_RELEASE_REQUEST_TIMEOUT'],
        });
        const report = await (0,jobs_run/* run */.e)(trigger, settings, world);
        const host = await (0,wire/* connectGitHub */.U)({ ...github, signal: lifetime.report });
        return await deliver(report, { ...delivery, settings, host });
    }
    finally {
        lifetime.end();
    }
}
async function readEvent(env) {
    const path = required(env, 'GITHUB_EVENT_PATH');
    let payload;
    try {
        payload = JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
    }
    catch (error) {
        throw new errors/* UserError */.yo('usage', `The event file ${path} cannot be read: ${String(error)}`, 'Run this action in a GitHub workflow.');
    }
    return {
        name: required(env, 'GITHUB_EVENT_NAME'),
        ref: env['GITHUB_REF'] ?? '',
        sha: env['GITHUB_SHA'] ?? '',
        actor: env['GITHUB_ACTOR'] ?? '',
        payload,
    };
}
function identityOf(env) {
    const repository = env['GITHUB_REPOSITORY'] ?? '';
    const server = env['GITHUB_SERVER_URL'];
    const runId = env['GITHUB_RUN_ID'];
    const home = server === undefined || repository === '' ? undefined : `${server}/${repository}`;
    return {
        repository,
        order: { number: Number(env['GITHUB_RUN_NUMBER'] ?? 0), attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? 1) },
        links: {
            ...(home === undefined ? {} : { repository: home }),
            ...(home === undefined || runId === undefined ? {} : { run: `${home}/actions/runs/${runId}` }),
        },
    };
}
function readToken() {
    const token = core.getInput('github-token');
    if (token !== '')
        return token;
    throw new errors/* UserError */.yo('usage', 'The input "github-token" is empty.', 'Leave the input out to use the token of the workflow run.');
}
function required(env, name) {
    const value = env[name];
    if (value !== undefined && value !== '')
        return value;
    throw new errors/* UserError */.yo('usage', `The environment variable ${name} is not set.`, 'Run this action in a GitHub workflow.');
}


/***/ }),

/***/ 8279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _jobs_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(293);

/** Any error as a failure: what a user or a service caused says what to do, anything else is a bug of this program. */
function explain(error) {
    try {
        return (0,_jobs_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(error);
    }
    catch {
        return {
            reason: 'internal',
            message: `This is a bug of Lens Release: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
            remedy: 'Please report it with the lines above. Nothing more was written after it happened.',
        };
    }
}


/***/ }),

/***/ 7208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ userAgent),
/* harmony export */   R: () => (/* binding */ programVersion)
/* harmony export */ });
/** Sent with every request; the version is that of `package.json`. */
const programVersion = '0.1.0';
const userAgent = `lens-release/${programVersion}`;


/***/ }),

/***/ 2507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ actionsWithoutResource),
/* harmony export */   Db: () => (/* binding */ smallestStatement),
/* harmony export */   t6: () => (/* binding */ statementText)
/* harmony export */ });
/* harmony import */ var _share_partition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1770);

/**
 * Actions of the Well-Architected Tool that know no resource: a policy has to allow them on `*`, so a role that may import
 * drafts may replace the draft of any lens. https://docs.aws.amazon.com/service-authorization/latest/reference/list_wellarchitected.html
 */
const actionsWithoutResource = [
    'wellarchitected:ListLenses',
    'wellarchitected:ImportLens',
    'wellarchitected:GetGlobalSettings',
];
const lensArn = /^arn:[a-z-]+:wellarchitected:[a-z0-9-]+:\d{12}:lens\/[0-9a-z]+$/;
/** The statement that allows this and as little else as IAM can express. */
function smallestStatement({ action, region, lens, account }) {
    const allow = { Effect: 'Allow', Action: action };
    if (action === 'sts:GetCallerIdentity')
        return { ...allow, Resource: '*' };
    if (actionsWithoutResource.includes(action)) {
        return { ...allow, Resource: '*', Condition: { StringEquals: { 'aws:RequestedRegion': region } } };
    }
    const everyLens = `arn:${(0,_share_partition_js__WEBPACK_IMPORTED_MODULE_0__/* .regionPartition */ .R)(region)}:wellarchitected:${region}:${account ?? '*'}:lens/*`;
    return { ...allow, Resource: lens !== undefined && lensArn.test(lens) ? lens : everyLens };
}
/** As a person pastes it into a policy, on one line. */
function statementText(statement) {
    return JSON.stringify(statement);
}


/***/ }),

/***/ 293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   lx: () => (/* binding */ noticesOf),
/* harmony export */   uR: () => (/* binding */ concludeReport)
/* harmony export */ });
/* harmony import */ var _diff_level_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(564);
/* harmony import */ var _ports_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36);


/** Reasons of a run that declined to do something, as opposed to one that tried and failed. */
const refusals = [
    'tag-invalid',
    'tag-unknown-lens',
    'tag-not-on-branch',
    'not-reviewed',
    'version-exists',
    'version-not-greater',
    'level-dishonest',
    'ambiguous-lens',
    'name-changed',
    'removal-limit',
    'wrong-account',
    'quota',
];
function concludeReport({ failures, ...findings }) {
    const all = [...failures, ...findings.lenses.flatMap(failuresOf)];
    const [failure] = all;
    return {
        ...findings,
        outcome: outcomeOf(findings, all),
        level: levelOf(findings),
        ...(failure === undefined ? {} : { failure }),
    };
}
function outcomeOf({ lenses, subject }, failures) {
    const regions = lenses.flatMap((lens) => lens.regions);
    const published = regions.some((region) => region.state === 'published');
    const wroteShares = regions.some((region) => region.shares?.applied === true && region.shares.created + region.shares.removed > 0);
    const wrote = published || wroteShares || regions.some((region) => region.state === 'draft');
    if (failures.length > 0) {
        if (failures.some((failure) => failure.reason === 'verify-mismatch'))
            return 'failed';
        if (wrote)
            return 'partial';
        if (failures.every((failure) => failure.reason === 'drift'))
            return 'drift';
        const tried = regions.some((region) => region.state === 'failed');
        return !tried && failures.every((failure) => refusals.includes(failure.reason)) ? 'refused' : 'failed';
    }
    if (published)
        return 'published';
    const touched = subject.kind === 'pull-request' && lenses.length > 0;
    const changed = wroteShares || touched || lenses.some((lens) => lens.state !== 'unchanged');
    return changed ? 'changed' : 'clean';
}
function levelOf(findings) {
    if (findings.subject.kind !== 'tag')
        return (0,_diff_level_js__WEBPACK_IMPORTED_MODULE_0__/* .worstLevel */ .c)(findings.lenses.map((lens) => lens.level));
    const published = findings.lenses.flatMap((lens) => lens.regions).filter((region) => region.state === 'published');
    return (0,_diff_level_js__WEBPACK_IMPORTED_MODULE_0__/* .worstLevel */ .c)(published.map((region) => region.level ?? 'none'));
}
function failuresOf(lens) {
    return [...lens.failures, ...lens.regions.flatMap((region) => region.failures)];
}
/** Any error that a user or a service caused, as data; anything else is a bug and is thrown again. */
function failureOf(error) {
    if (!(error instanceof _ports_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo) && !(error instanceof _ports_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7))
        throw error;
    const place = error instanceof _ports_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo ? error.place : undefined;
    const where = place === undefined
        ? ''
        : [place.file, place.line, place.column].filter((part) => part !== undefined).join(':') + ': ';
    return {
        reason: error.reason,
        message: where + error.message,
        ...(error.remedy === undefined ? {} : { remedy: error.remedy }),
        ...(error instanceof _ports_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7 && error.statement !== undefined ? { statement: error.statement } : {}),
    };
}
/** The place of a failure as an annotation, where it has one. */
function noticesOf(error) {
    if (!(error instanceof _ports_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo) || error.place === undefined)
        return [];
    return [{ level: 'error', text: [error.message, error.remedy].filter(Boolean).join(' '), ...error.place }];
}


/***/ }),

/***/ 36:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ isProblem),
/* harmony export */   _7: () => (/* binding */ ServiceError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/** Something the user can put right: one sentence, no stack trace. */
class UserError extends Error {
    name = 'UserError';
    reason;
    /** What to do next. */
    remedy;
    place;
    constructor(reason, message, remedy, place) {
        super(message);
        this.reason = reason;
        this.remedy = remedy;
        this.place = place;
    }
}
/** A remote service did not do what was asked of it. */
class ServiceError extends Error {
    name = 'ServiceError';
    reason;
    problem;
    /** The operation in the service's own words, for example `ImportLens` or `GET /repos/{owner}/{repo}/pulls`. */
    operation;
    /** The service's code for the error, for example `ValidationException` or `403`. */
    code;
    remedy;
    /** What a policy has to allow, where a permission is missing; belongs behind the remedy. */
    statement;
    constructor(fields, options) {
        super(fields.message, options);
        this.reason = fields.reason;
        this.problem = fields.problem;
        this.operation = fields.operation;
        this.code = fields.code;
        this.remedy = fields.remedy;
        this.statement = fields.statement;
    }
}
/** Whether `error` is a service's answer of that kind. */
function isProblem(error, problem) {
    return error instanceof ServiceError && error.problem === problem;
}


/***/ }),

/***/ 5209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ notesParts)
/* harmony export */ });
/* harmony import */ var _diff_tally_changes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8188);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4036);
/* harmony import */ var _markdown_block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1288);
/* harmony import */ var _markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(984);
/* harmony import */ var _page_question_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9559);
/* harmony import */ var _page_rescored_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2348);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(549);







const messageLength = 400;
const sections = [
    {
        stage: 'major-changes',
        title: 'New to answer',
        noun: ['new item', 'new items'],
        includes: (kind) => kind.endsWith('-added') && !(0,_diff_tally_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .isText */ .K)(kind),
        item: (lens, change) => isRenamed(lens, change)
            ? (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${placed(lens, change)}, which had another id before: please answer again`
            : placed(lens, change),
    },
    {
        stage: 'major-changes',
        title: 'Gone, with what was answered there',
        noun: ['removed item', 'removed items'],
        includes: (kind) => kind.endsWith('-removed') && !(0,_diff_tally_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .isText */ .K)(kind),
        item: placed,
    },
    {
        stage: 'major-changes',
        title: 'Means something else now: please answer again',
        noun: ['repurposed item', 'repurposed items'],
        includes: (kind) => kind.endsWith('-repurposed'),
        item: message,
    },
    {
        stage: 'major-changes',
        title: 'Also changed',
        noun: ['further change', 'further changes'],
        includes: (kind) => ['question-moved', 'risk-not-comparable', 'schema-version-changed', 'malformed-changed'].includes(kind),
        item: message,
    },
];
/**
 * What a release means to people who use the lens: what is new to answer, what is scored differently, what is gone, and
 * what only reads better. Says nothing about how the file was changed.
 */
function notesParts(lens) {
    const [added, ...others] = sections.map((section) => sectionPart(lens, section));
    const parts = [...(added === undefined ? [] : [added]), scoredPart(lens), ...others, wordingPart(lens)];
    const filled = parts.filter(({ size }) => size > 0);
    return filled.length > 0 ? filled : [nothingPart()];
}
function sectionPart(lens, { stage, title, noun, includes, item }) {
    const changes = (lens.diff?.changes ?? []).filter((change) => includes(change.kind) && !(change.kind.endsWith('-removed') && isRenamed(lens, change)));
    return {
        stage,
        noun,
        size: changes.length,
        render: (kept) => {
            const more = changes.length - kept;
            const items = changes.slice(0, kept).map((change) => item(lens, change));
            return [(0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_0__/* .heading */ .R_)(4, (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${title}`), (0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(more === 0 ? items : [...items, (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `… and ${more} more`])];
        },
    };
}
function scoredPart(lens) {
    const part = (0,_page_rescored_js__WEBPACK_IMPORTED_MODULE_3__/* .rescoredPart */ .R)(lens);
    return { ...part, render: (kept) => [(0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_0__/* .heading */ .R_)(4, (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `Scored differently`), ...part.render(kept)] };
}
/** Texts by question: how many, since what they say is read in the tool itself. */
function wordingPart(lens) {
    const texts = (lens.diff?.changes ?? []).filter(({ kind }) => (0,_diff_tally_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .isText */ .K)(kind));
    const groups = [...(0,_group_by_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$)(texts, ({ question }) => question ?? '')];
    return {
        stage: 'minor-changes',
        noun: ['reworded question', 'reworded questions'],
        size: groups.length,
        render: (kept) => {
            const more = groups.length - kept;
            const items = groups.slice(0, kept).map(([question, changes]) => {
                const name = question === '' ? (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `The lens and its pillars` : (0,_page_question_name_js__WEBPACK_IMPORTED_MODULE_2__/* .questionName */ .AC)(lens, question);
                return (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${name}: ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .h)(changes.length, 'text')}`;
            });
            return [
                (0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_0__/* .heading */ .R_)(4, (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `Only reads differently`),
                (0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(more === 0 ? items : [...items, (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `… and ${more} more`]),
            ];
        },
    };
}
function nothingPart() {
    const text = (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `Nothing changes for people who use the lens.`;
    return { stage: 'lenses', noun: ['lens', 'lenses'], size: 1, render: () => [(0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)(text)] };
}
/** Whether what was removed or added is told as a rename: it is the same thing to a reader. */
function isRenamed({ diff }, { kind, pillar, question, choice }) {
    const id = choice ?? question ?? pillar;
    return (diff?.renames ?? []).some(({ item, from, to, question: parent }) => {
        const isItem = kind.startsWith(item) && (item !== 'choice' || parent === question);
        return isItem && (kind.endsWith('-removed') ? from : to) === id;
    });
}
function placed(lens, { pillar, question, choice }) {
    if (question === null)
        return (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${(0,_page_question_name_js__WEBPACK_IMPORTED_MODULE_2__/* .pillarName */ .IY)(lens, pillar ?? '')}`;
    if (choice === null)
        return (0,_page_question_name_js__WEBPACK_IMPORTED_MODULE_2__/* .questionName */ .AC)(lens, question);
    return (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phrase */ .MZ) `${(0,_page_question_name_js__WEBPACK_IMPORTED_MODULE_2__/* .choiceName */ .h0)(lens, question, choice)} in ${(0,_page_question_name_js__WEBPACK_IMPORTED_MODULE_2__/* .questionName */ .AC)(lens, question)}`;
}
function message(_, change) {
    return (0,_markdown_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .bp)(change.message, messageLength);
}


/***/ }),

/***/ 5335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadWordDiff: () => (/* binding */ loadWordDiff),
/* harmony export */   wordDiffFor: () => (/* binding */ wordDiffFor)
/* harmony export */ });
/* harmony import */ var _diff_tally_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8188);
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(269);


/** Unchanged words kept around an edit, in characters. */
const context = 40;
/** AWS takes texts of 2,048 characters. The effort grows with the square of the edits. */
const longestText = 8_000;
const mostEdits = 1_000;
/** Of what was taken out or put in as a whole. */
const longestPiece = 600;
/** Where less than this part of a text stays, a word diff is a riddle: the texts stand whole behind each other. */
const readable = 0.4;
/**
 * The word diff of a well-kept library. Loaded when somebody reads texts: most runs and JSON do without. Edits with
 * only spaces between them are one, and long unchanged stretches are shortened.
 */
async function loadWordDiff() {
    const { diffWordsWithSpace } = await __webpack_require__.e(/* import() */ 797).then(__webpack_require__.bind(__webpack_require__, 9797));
    return (before, after) => {
        const [old, fresh] = [(0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(before), (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(after)];
        if (old.length + fresh.length > longestText)
            return replaced(old, fresh);
        const found = diffWordsWithSpace(old, fresh, { maxEditLength: mostEdits }) ?? [];
        const joined = joinNeighbours(found.map(({ value, added, removed }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value })));
        const kept = joined.reduce((sum, { kind, text }) => (kind === 'same' ? sum + text.length : sum), 0);
        if (kept < readable * Math.max(old.length, fresh.length))
            return replaced(old, fresh);
        return joined.map((piece, index) => shorten(piece, index === 0, index === joined.length - 1));
    };
}
/** The same for a report, if any of its texts was edited. */
async function wordDiffFor({ lenses }) {
    const edits = lenses.some(({ diff }) => diff?.changes.some(({ kind }) => (0,_diff_tally_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .isText */ .K)(kind) || kind.startsWith('risk-rules')));
    return edits ? loadWordDiff() : undefined;
}
function joinNeighbours(pieces) {
    const joined = [];
    let [removed, added] = ['', ''];
    const flush = () => {
        joined.push(...replaced(removed, added));
        [removed, added] = ['', ''];
    };
    pieces.forEach(({ kind, text }, index) => {
        const isGap = kind === 'same' && text.trim() === '' && index > 0 && index < pieces.length - 1;
        if (kind === 'same' && !isGap) {
            flush();
            joined.push({ kind, text });
            return;
        }
        if (kind !== 'added')
            removed += text;
        if (kind !== 'removed')
            added += text;
    });
    flush();
    return joined;
}
function replaced(before, after) {
    const pieces = [
        { kind: 'removed', text: (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .v)(before, longestPiece) },
        { kind: 'added', text: (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .v)(after, longestPiece) },
    ];
    return pieces.filter(({ text }) => text !== '');
}
function shorten({ kind, text }, isFirst, isLast) {
    const head = isFirst ? 0 : context;
    const tail = isLast ? 0 : context;
    if (kind !== 'same' || text.length <= head + tail + context)
        return { kind, text };
    return { kind, text: `${wordsUntil(text, head)} … ${wordsFrom(text, text.length - tail)}`.slice(isFirst ? 1 : 0) };
}
/** Whole words, so that no character is halved. */
function wordsUntil(text, end) {
    return text.slice(0, end === 0 ? 0 : Math.max(text.lastIndexOf(' ', end), 0));
}
function wordsFrom(text, start) {
    const space = text.indexOf(' ', start);
    return start >= text.length || space === -1 ? '' : text.slice(space + 1);
}


/***/ }),

/***/ 4493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   I1: () => (/* binding */ plainLogText),
/* harmony export */   ix: () => (/* binding */ breakCommands)
/* harmony export */ });
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(269);

const gap = '\u200B';
/**
 * Foreign text for the standard output or error of a runner, which obeys every line that starts with `::` and every
 * `##[` anywhere in a line (https://github.com/actions/runner, `ActionCommand.cs`). Lines stay apart; those behind
 * the first start with `| `, so that none can pass for output of the program. Ends without a newline.
 */
function plainLogText(text) {
    return text
        .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u)
        .map(logLine)
        .join('\n| ');
}
/** The same for one line: white space is collapsed. */
function logLine(text) {
    return breakCommands((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(text));
}
/** Breaks runner commands in a finished line that holds nothing else to be afraid of. */
function breakCommands(line) {
    return line.replace(/##(?=\[)/gu, `#${gap}#`).replace(/^(\s*):(?=:)/u, `$1:${gap}`);
}


/***/ }),

/***/ 2893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ remedyText),
/* harmony export */   P: () => (/* binding */ failureSentences)
/* harmony export */ });
/* harmony import */ var _iam_iam_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2507);

/** What to do next, with the statement that a policy lacks; empty where nobody knows. Untrusted. */
function remedyText({ remedy, statement }) {
    return [remedy, statement && (0,_iam_iam_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .statementText */ .t6)(statement)].filter(Boolean).join(' ');
}
/** The whole failure in plain text. Untrusted. */
function failureSentences(failure) {
    return [failure.message, remedyText(failure)].filter(Boolean).join(/[.!]$/.test(failure.message) ? ' ' : '. ');
}


/***/ }),

/***/ 269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ visibleText),
/* harmony export */   v: () => (/* binding */ shortened)
/* harmony export */ });
/**
 * Characters that change what is read without being seen: soft hyphen, fillers, zero-width and bidirectional controls,
 * byte order mark, tags. U+202E and friends can make a review show something else than what is published
 * (https://trojansource.codes). The one exception is the selector that makes a symbol an emoji.
 */
const invisible = /(?<!\p{Extended_Pictographic})\uFE0F|(?!\uFE0F)[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu;
/** A terminal colour code as a whole, so that dropping its first character does not leave the rest behind. */
const escapeSequence = new RegExp(`${String.fromCodePoint(0x1b)}\\[[0-9;?]*[ -/]*[@-~]`, 'gu');
/** Marks above and below a letter can be heaped up until they cover the lines around it. */
const heapedMarks = /(\p{M}{4})\p{M}+/gu;
/** Words of printable ASCII with single spaces, as most texts are: there is nothing to do. */
const plain = /^[!-~]+(?: [!-~]+)*$/u;
/**
 * Foreign text as one line in which everything is visible: controls are dropped, white space is collapsed, and
 * invisible characters appear as their code point, for example `⟨U+202E⟩`.
 */
function visibleText(text) {
    if (plain.test(text))
        return text;
    return text
        .replace(escapeSequence, '')
        .replace(/\p{Surrogate}/gu, '\uFFFD')
        .replace(/(?!\uFEFF)[\s\u0085]+/gu, ' ')
        .replace(/\p{Cc}/gu, '')
        .replace(heapedMarks, '$1')
        .replace(invisible, nameOf)
        .trim();
}
/** The text itself, or its first `length - 1` code points and an ellipsis. `length` is at least 1. */
function shortened(text, length) {
    if (text.length <= length)
        return text;
    const points = Array.from(text);
    if (points.length <= length)
        return text;
    const kept = points.slice(0, length - 1).join('');
    return `${kept.trimEnd()}…`;
}
function nameOf(character) {
    const point = character.codePointAt(0) ?? 0;
    return `⟨U+${point.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}


/***/ }),

/***/ 1770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ regionPartition),
/* harmony export */   i: () => (/* binding */ partitionOf)
/* harmony export */ });
const partitions = ['aws', 'aws-us-gov', 'aws-cn'];
/** The partition an ARN names; undefined for anything else. */
function partitionOf(arn) {
    const [scheme, name] = arn.split(':');
    return scheme === 'arn' ? partitions.find((partition) => partition === name) : undefined;
}
/** https://docs.aws.amazon.com/general/latest/gr/rande.html: Region names outside the first partition carry a prefix. */
function regionPartition(region) {
    if (region.startsWith('us-gov-'))
        return 'aws-us-gov';
    return region.startsWith('cn-') ? 'aws-cn' : 'aws';
}


/***/ })

};

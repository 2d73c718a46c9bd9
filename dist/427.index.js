export const id = 427;
export const ids = [427,867];
export const modules = {

/***/ 5131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ isIamRefusal),
/* harmony export */   o: () => (/* binding */ readDenial)
/* harmony export */ });
/* harmony import */ var _iam_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2507);

/**
 * Wordings of https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html. The action may be another
 * than the operation: an import with tags needs `TagResource` too.
 */
const denied = /is not authorized to perform: ([a-z0-9-]+:[A-Za-z]+)(?: on resource: (\S+))?/;
const caller = /^User: arn:[a-z-]+:(?:sts|iam)::(\d{12}):/;
const explicitDeny = /with an explicit deny(?: in (?:an? )?([a-z -]+?(?:policy|boundary)))?/i;
const otherPolicy = /because no ((?:service control|resource control|session|VPC endpoint) policy|permissions boundary) allows/i;
/** Whether a text is IAM's refusal, as opposed to a service that has reasons of its own. */
function isIamRefusal(message) {
    return denied.test(message);
}
/** What is missing, from the message where it says so, else from the operation that was called. */
function readDenial(message, operation, region) {
    const [, action = `${operation === 'GetCallerIdentity' ? 'sts' : 'wellarchitected'}:${operation}`, resource] = denied.exec(message) ?? [];
    const statement = (0,_iam_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .smallestStatement */ .Db)({ action, region, lens: resource, account: caller.exec(message)?.[1] });
    const why = _iam_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .actionsWithoutResource */ .Cy.includes(action)
        ? ` (AWS cannot limit ${action.replace(/^.*:/, '')} to one lens, so this allows it for all of them in that Region)`
        : '';
    return { statement, remedy: `${whatToDo(message, action)}${why}:` };
}
function whatToDo(message, action) {
    const deny = explicitDeny.exec(message);
    if (deny !== null) {
        const where = deny[1] === undefined ? 'a policy' : withArticle(deny[1]);
        return `An explicit deny in ${where} forbids "${action}", and no Allow can lift that. Ask who maintains it to let this through`;
    }
    const guardrail = otherPolicy.exec(message)?.[1];
    if (guardrail !== undefined) {
        return `"${action}" must be allowed by the ${guardrail} of the role that this job assumes, as well as by its own policy`;
    }
    return `Allow "${action}" in the policy of the role that this job assumes`;
}
function withArticle(noun) {
    return /^[aeiou]/i.test(noun) ? `an ${noun}` : `a ${noun}`;
}


/***/ }),

/***/ 371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ reportOf),
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   n5: () => (/* binding */ compareWithOld)
/* harmony export */ });
/* harmony import */ var _diff_diff_lenses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5858);
/* harmony import */ var _lens_read_lens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3762);
/* harmony import */ var _report_lens_titles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7867);



/** Compares a lens with its old file. An old file that is no lens counts as none, because nobody can be using it. */
async function compareWithOld(judged, before, oldFile, manifest) {
    const old = oldFile === undefined ? undefined : await oldValue(before, oldFile);
    const value = judged.content?.value;
    if (old === undefined || value === undefined) {
        return { judged, state: old === undefined ? 'added' : 'changed', level: 'major', diff: undefined };
    }
    const diff = (0,_diff_diff_lenses_js__WEBPACK_IMPORTED_MODULE_0__/* .diffLenses */ .E)(old, value, { rules: manifest.rules });
    return { judged, state: diff.changes.length === 0 ? 'unchanged' : 'changed', level: diff.level, diff, before: old };
}
async function oldValue(before, file) {
    const bytes = await before.read(file);
    return bytes === undefined ? undefined : (0,_lens_read_lens_js__WEBPACK_IMPORTED_MODULE_1__/* .readLens */ .T)(bytes, '').value;
}
/** The part of a lens's report that needs nothing but the repository. */
function reportOf(lens) {
    const { judged } = lens;
    return {
        id: judged.entry.id,
        file: judged.entry.file,
        state: lens.state,
        level: lens.level,
        findings: judged.findings,
        ignored: judged.ignored,
        failures: [],
        titles: (0,_report_lens_titles_js__WEBPACK_IMPORTED_MODULE_2__.lensTitles)(lens.before, judged.content?.value),
        ...(judged.content === undefined ? {} : { name: judged.content.name, digest: judged.content.digest }),
        ...(lens.diff === undefined ? {} : { diff: lens.diff }),
    };
}
/** A lens that does not pass stops everything before the first call to AWS. */
function invalid(lens) {
    if (lens.passes)
        return [];
    const { findings, entry } = lens;
    const [first] = findings.filter((finding) => finding.severity === 'error');
    const errors = findings.filter((finding) => finding.severity === 'error').length;
    const where = first === undefined ? '' : ` The first: ${first.file}:${first.line}:${first.column}: ${first.message}`;
    return [
        {
            reason: 'lens-invalid',
            message: `The lens "${entry.id}" has ${errors} ${errors === 1 ? 'error' : 'errors'}.${where}`,
            remedy: first?.hint ?? 'See the findings.',
        },
    ];
}


/***/ }),

/***/ 684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ resolveComparison),
/* harmony export */   e: () => (/* binding */ snapshotAt)
/* harmony export */ });
/**
 * Pairs the merge commit with its first parent, but only if the commit is the merge of exactly this head; else the head
 * with its merge base. The base that the event records may be hours old, so it is never compared with the merge.
 */
async function resolveComparison(trigger, world) {
    const { number, mergeSha } = trigger;
    const named = trigger.headSha === undefined || trigger.baseSha === undefined ? await world.host.pullRequest(number) : undefined;
    const headSha = trigger.headSha ?? named?.headSha ?? '';
    const baseSha = trigger.baseSha ?? named?.baseSha ?? '';
    const fromOutside = trigger.fromOutside || named?.fromFork === true;
    const merge = mergeSha === undefined
        ? undefined
        : ((await world.checkout.commit(mergeSha)) ?? (await world.host.commit(mergeSha)));
    const [base, head, ...others] = merge?.parents ?? [];
    if (merge !== undefined && base !== undefined && head === headSha && others.length === 0) {
        return {
            number,
            headSha,
            fromOutside,
            before: world.host.snapshot(base),
            after: await snapshotAt(merge.sha, world),
        };
    }
    const mergeBase = await world.host.mergeBase(baseSha, headSha);
    return {
        number,
        headSha,
        fromOutside,
        before: world.host.snapshot(mergeBase),
        after: await snapshotAt(headSha, world),
    };
}
/** The files of a commit that is known to exist: from the clone where it has them, else from the host. */
function snapshotAt(sha, world) {
    return world.checkout.snapshot(sha, world.host.snapshot(sha));
}


/***/ }),

/***/ 9643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fingerprintOf)
/* harmony export */ });
/* harmony import */ var _plan_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(802);

/** What a reviewer agrees to for one lens in one Region, with or without shares. */
function fingerprintOf(lens, region, digest, level, shares) {
    const { creations, removals } = shares === undefined ? { creations: [], removals: [] } : (0,_plan_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintEntry */ .J)(shares);
    return { lens, region, digest, level, creations, removals };
}


/***/ }),

/***/ 4610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ guardAccount),
/* harmony export */   N: () => (/* binding */ guarded)
/* harmony export */ });
/* harmony import */ var _ports_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36);

/** Refuses to go on in an account that the manifest does not name; asks for the account only where it names any. */
async function guardAccount(manifest, services) {
    if (manifest.accounts.length === 0)
        return;
    const account = await services.account();
    if (manifest.accounts.includes(account))
        return;
    throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('wrong-account', `The credentials belong to the account ${account}, and the manifest allows only ${manifest.accounts.join(', ')}.`, 'Assume a role of the right account, or add the account under "accounts:" of the manifest.');
}
/**
 * What `planning` reads while the account is looked up; it must write nothing. An account that is not allowed is what
 * the run then fails with, whatever else went wrong there.
 */
async function guarded(manifest, services, planning) {
    const guard = guardAccount(manifest, services);
    await Promise.allSettled([guard, planning]);
    await guard;
    return planning;
}


/***/ }),

/***/ 2291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ defaultOf),
/* harmony export */   QL: () => (/* binding */ inputs),
/* harmony export */   QX: () => (/* binding */ settingName)
/* harmony export */ });
const choice = (words, description) => ({ kind: 'choice', words, description });
const text = (description) => ({ kind: 'text', default: undefined, description });
const textOr = (byDefault, description) => ({
    kind: 'text',
    default: byDefault,
    description,
});
const list = (description) => ({ kind: 'list', description });
const flag = (description) => ({ kind: 'flag', description });
/**
 * Every input of the Action except the token, in the order of `action.yml`, which is generated from here, as are the
 * README's table and the type `Settings`. A new entry is a new input; what it does is up to who reads the setting.
 */
const inputs = {
    mode: choice(['auto', 'check', 'draft', 'publish', 'shares', 'drift', 'cleanup'], 'What to do: auto (what fits the event), check, draft, publish, shares, drift or cleanup.'),
    manifest: text('Path of the manifest in the repository. Without it lenses.yml, lenses.yaml, .github/lenses.yml and .github/lenses.yaml are tried.'),
    lenses: list('Only these lens ids, separated by spaces, commas or lines.'),
    tag: { ...text('For a dispatched run: the release tag to publish.'), prefix: 'refs/tags/' },
    draft: choice(['auto', 'never', 'required', 'replace'], 'Drafts on pull requests: auto (where there are credentials), never, required (fail without credentials) or replace (also over a draft that somebody else made).'),
    comment: choice(['changes', 'always', 'never'], 'When to comment on the pull request: changes (if it touches a lens), always or never.'),
    'comment-key': textOr('default', 'Tells several comments on one pull request apart, for example of two jobs.'),
    'fail-on': choice(['error', 'warning', 'never'], 'Findings of the checks that turn the run red: error, warning or never.'),
    annotations: choice(['all', 'errors'], 'Annotations of the run: all, or errors only, for example where findings are uploaded as SARIF too.'),
    'allow-minor': textOr('', 'For a dispatched run: the reason why a major change is published as a minor version.'),
    'require-branch': text('The branch that a release tag must be on, or any. Without it the default branch.'),
    'require-review': choice(['warn', 'refuse', 'off'], 'What to do about a release tag whose commit belongs to no merged pull request: warn, refuse or off.'),
    'from-version': text('Fix forward: publish the content of this earlier version under the name of the tag.'),
    'dry-run': flag('Plan, show and guard everything, and stop before the first write to AWS.'),
    'release-notes': flag('Write the changes into the body of the GitHub Release of the tag.'),
    'redact-accounts': flag('Hide account ids and principals in comments, summaries and annotations.'),
    'unsafe-events': flag('Allow writes to AWS on pull_request_target, workflow_run and issue_comment.'),
    timeout: {
        kind: 'minutes',
        default: 15,
        // GitHub cancels a job after six hours.
        most: 360,
        description: 'Minutes after which no new write is started and the run ends with a report.',
    },
};
/** The name of an input's setting. */
function settingName(name) {
    return name.replace(/-./g, (dash) => dash.slice(1).toUpperCase());
}
/** What an absent input means. */
function defaultOf(input) {
    switch (input.kind) {
        case 'choice':
            return input.words[0];
        case 'text':
        case 'minutes':
            return input.default;
        case 'list':
            return [];
        case 'flag':
            return false;
    }
}


/***/ }),

/***/ 6007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ judgeLens)
/* harmony export */ });
/* harmony import */ var _ports_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36);
/* harmony import */ var _lens_apply_exceptions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1760);
/* harmony import */ var _lens_lens_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1038);
/* harmony import */ var _lens_check_lens_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9402);
/* harmony import */ var _lens_lens_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7193);
/* harmony import */ var _lens_read_lens_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3762);






/** Reads and checks one lens of the manifest. Throws `UserError` where the file does not exist. */
async function judgeLens(snapshot, manifestFile, manifest, entry, failOn, today) {
    const bytes = await snapshot.read(entry.file);
    if (bytes === undefined) {
        throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('manifest-invalid', `The manifest names the file "${entry.file}" for the lens "${entry.id}", and the commit has no such file.`, 'Add the file, or correct "file:".', { file: manifestFile, line: entry.line, column: entry.column });
    }
    const file = (0,_lens_read_lens_js__WEBPACK_IMPORTED_MODULE_4__/* .readLens */ .T)(bytes, entry.file);
    const { findings, ignored } = (0,_lens_apply_exceptions_js__WEBPACK_IMPORTED_MODULE_1__/* .applyExceptions */ .F)((0,_lens_check_lens_js__WEBPACK_IMPORTED_MODULE_3__/* .checkLens */ .t)(file), {
        checks: manifest.checks,
        ignore: manifest.ignore,
        lens: entry.id,
        today,
        manifestFile,
    });
    return { entry, findings, ignored, passes: passes(findings, failOn), content: contentOf(file.value) };
}
function contentOf(value) {
    if (value === undefined)
        return undefined;
    return { value, digest: (0,_lens_lens_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .lensDigest */ .J)(value), name: (0,_lens_lens_name_js__WEBPACK_IMPORTED_MODULE_5__/* .lensName */ .s)(value) ?? '' };
}
function passes(findings, failOn) {
    const blocking = {
        error: ['error'],
        warning: ['error', 'warning'],
        never: [],
    };
    return !findings.some((finding) => finding.basis === 'refused' || blocking[failOn].includes(finding.severity));
}


/***/ }),

/***/ 2126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   Dn: () => (/* binding */ readPublished),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   hY: () => (/* binding */ publishedAs),
/* harmony export */   xJ: () => (/* binding */ publishedVersion)
/* harmony export */ });
/* harmony import */ var _lens_lens_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1038);
/* harmony import */ var _ports_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36);


/** The newest published content of a lens that was found. Throws `ServiceError`. */
async function readPublished(service, found) {
    if (found?.published === undefined)
        return { found, published: undefined };
    const version = found.published.version ?? (await service.currentVersion(found.arn));
    if (version === undefined)
        return { found, published: undefined };
    const published = await readVersion(service, found.arn, version);
    // Taken for a lens without versions, it would be released as new, and nothing would be compared.
    if (published === undefined)
        throw unreadable(service, found.arn, version);
    return { found, published };
}
/** The newest version of a lens by now, or undefined where none is published. Throws `ServiceError`. */
async function publishedVersion(service, arn) {
    const listed = (await service.listPublished()).find((lens) => lens.arn === arn);
    return listed === undefined ? undefined : (listed.version ?? (await service.currentVersion(arn)));
}
/** A version that must be there is not. */
function unreadable(service, arn, version) {
    return new _ports_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7({
        reason: 'service-error',
        problem: 'other',
        operation: 'ExportLens',
        code: 'ResourceNotFoundException',
        message: `ExportLens in ${service.region} does not find version ${version} of ${arn}, although it is listed as published`,
        remedy: 'Run the job again; the lens may have been deleted just now.',
    });
}
/** In a few words, for the log. */
function publishedAs({ found, published }) {
    if (published !== undefined)
        return `version ${published.version} is published`;
    return found === undefined ? 'there is no such lens yet' : 'not published yet';
}
/** The content of one version, or undefined where the lens has no such version. Throws `ServiceError` if it is not JSON. */
async function readVersion(service, arn, version) {
    const json = await service.exportVersion(arn, version);
    if (json === undefined)
        return undefined;
    try {
        const value = JSON.parse(json);
        return { version, value, digest: (0,_lens_lens_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .lensDigest */ .J)(value) };
    }
    catch (error) {
        throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7({
            reason: 'service-error',
            problem: 'other',
            operation: 'ExportLens',
            code: 'SyntaxError',
            message: `ExportLens in ${service.region} returned version ${version} of ${arn} as something that is not JSON`,
            remedy: 'Run the job again; if it stays so, export the version in the AWS console and report it to AWS.',
        }, { cause: error });
    }
}


/***/ }),

/***/ 1874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withProgress),
/* harmony export */   n: () => (/* binding */ noProgress)
/* harmony export */ });
/** For a phase that does nothing worth a line. */
const noProgress = () => undefined;
/**
 * Runs a phase of a job with its progress folded under a title: a line for each lens, Region and step, with the time
 * since the phase began. Lenses and Regions are under way at once, so their lines are mixed.
 */
function withProgress(title, { log, clock }, work) {
    const started = clock.now().getTime();
    return log.group(title, () => work((lens, region, step) => {
        const seconds = ((clock.now().getTime() - started) / 1000).toFixed(1);
        log.info(`${lens} ${region}: ${step} (${seconds} s)`);
    }));
}


/***/ }),

/***/ 4048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ regionsOf)
/* harmony export */ });
/* harmony import */ var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4055);
/* harmony import */ var _ports_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36);


/** The Regions of a lens. Throws `UserError` where nobody names one: a release to nowhere would look like a success. */
function regionsOf(manifest, entry, settings) {
    const regions = (0,_manifest_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .lensRegions */ .K)(manifest, entry, settings.region);
    if (regions.length > 0)
        return regions;
    throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('manifest-invalid', `Nothing says in which Region the lens "${entry.id}" is kept.`, 'Add "regions:" to the manifest, or set AWS_REGION.');
}


/***/ }),

/***/ 6879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ms: () => (/* binding */ findReplaced),
  V2: () => (/* binding */ replacedNotice),
  Ym: () => (/* binding */ tellReplaced)
});

// EXTERNAL MODULE: ./build/ports/errors.js
var errors = __webpack_require__(36);
// EXTERNAL MODULE: ./build/release/lens-tags.js
var lens_tags = __webpack_require__(9656);
// EXTERNAL MODULE: ./build/report/comment-marker.js
var comment_marker = __webpack_require__(2865);
// EXTERNAL MODULE: ./build/report/markdown/block.js
var block = __webpack_require__(1288);
// EXTERNAL MODULE: ./build/report/markdown/phrase.js
var phrase = __webpack_require__(984);
// EXTERNAL MODULE: ./build/report/markdown/to-markdown.js
var to_markdown = __webpack_require__(4500);
;// CONCATENATED MODULE: ./build/report/replaced-draft.js



const begin = '<!-- lens-release:replaced -->';
const end = '<!-- /lens-release:replaced -->';
/** What a pull request that lost its drafts is told: which ones, to whom, and how it gets them back. */
function renderReplaced(lost, by, { repository }) {
    const drafts = lost.map(({ lens, region }) => (0,phrase/* phrase */.MZ) `${(0,phrase/* code */.aY)(lens)} in ${region}`);
    const other = (0,phrase/* link */.nf)(repository === undefined ? undefined : `${repository}/pull/${by}`, (0,phrase/* phrase */.MZ) `pull request #${by}`);
    const text = (0,phrase/* phrase */.MZ) `The draft of ${(0,phrase/* joined */.oR)(drafts, ', ')} is now that of ${other}: a lens has only one draft, and the last import wins. Run the job of this pull request again to put its own back.`;
    return (0,to_markdown/* toMarkdown */.l)([(0,block/* alert */.xE)('WARNING', [(0,block/* paragraph */.FY)(text)])]);
}
/** The body of a comment with the warning below its first visible line, in place of an earlier one. */
function withReplaced(body, warning) {
    const lines = withoutReplaced(body.replaceAll('\r\n', '\n')).split('\n');
    const headline = lines.findIndex((line, index) => index > 0 && line.trim() !== '');
    const place = headline < 0 ? lines.length : headline + 1;
    return [...lines.slice(0, place), '', begin, warning.trimEnd(), end, ...lines.slice(place)].join('\n');
}
function withoutReplaced(body) {
    const [start, stop] = [body.indexOf(`\n\n${begin}\n`), body.indexOf(`\n${end}`)];
    return start < 0 || stop < start ? body : body.slice(0, start) + body.slice(stop + end.length + 1);
}

;// CONCATENATED MODULE: ./build/jobs/replaced-drafts.js




/** More pull requests than that are not told: each costs two requests, and a lens has one draft in each of its Regions. */
const mostTold = 10;
/** Drafts of other pull requests that are open and whose place is taken by the drafts of this run. */
async function findReplaced(applied, host) {
    const replaced = applied.flatMap(({ target: { draft, lens, service }, report }) => report.state === 'draft' && draft.kind !== 'leave' && draft.replacesPullRequest !== undefined
        ? [{ lens: lens.judged.entry.id, region: service.region, pullRequest: draft.replacesPullRequest }]
        : []);
    const numbers = [...new Set(replaced.map(({ pullRequest }) => pullRequest))].slice(0, mostTold);
    const open = await Promise.all(numbers.map(async (number) => ((await isOpen(number, host)) ? [number] : [])));
    return replaced.filter(({ pullRequest }) => open.flat().includes(pullRequest));
}
function replacedNotice({ lens, region, pullRequest }) {
    const text = `The draft of "${lens}" in ${region} replaced the one of pull request #${pullRequest}: a lens has only one draft.`;
    return { level: 'warning', text };
}
/**
 * Says in the comment of each pull request that lost its draft who has it now. A comment that a newer run has written
 * stays: its draft is in the slot again. Throws `ServiceError`; the caller turns that into a warning.
 */
async function tellReplaced(report, settings, order, host) {
    const { subject, discussion, replacedDrafts = [] } = report;
    if (subject.kind !== 'pull-request' || discussion?.writable !== true || settings.comment === 'never')
        return;
    for (const number of new Set(replacedDrafts.map(({ pullRequest }) => pullRequest))) {
        const lost = replacedDrafts.filter(({ pullRequest }) => pullRequest === number);
        const comment = await findComment(number, settings.commentKey, host);
        const marker = comment === undefined ? undefined : (0,comment_marker/* parseMarker */.gY)(comment.body);
        if (comment === undefined || marker === undefined || (0,lens_tags/* compareRuns */.qB)(marker.run, order) > 0)
            continue;
        const body = withReplaced(comment.body, renderReplaced(lost, subject.number, report.links));
        if (body !== comment.body)
            await host.updateComment(comment.id, body);
    }
}
async function findComment(number, key, host) {
    const comments = await host.comments(number);
    return comments
        .filter(({ author, body }) => author.bot && (0,comment_marker/* parseMarker */.gY)(body)?.key === key)
        .sort((a, b) => a.id - b.id)
        .at(0);
}
/** One that cannot be asked for may be open, and a warning too many is better than one too few. */
async function isOpen(number, host) {
    try {
        return (await host.pullRequest(number)).open;
    }
    catch (error) {
        if (error instanceof errors/* ServiceError */._7)
            return error.problem !== 'not-found';
        throw error;
    }
}


/***/ }),

/***/ 5383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/report/remedy-text.js
var remedy_text = __webpack_require__(2893);
// EXTERNAL MODULE: ./build/ports/errors.js
var errors = __webpack_require__(36);
// EXTERNAL MODULE: ./build/release/lens-tags.js
var lens_tags = __webpack_require__(9656);
// EXTERNAL MODULE: ./build/jobs/guard-account.js
var guard_account = __webpack_require__(4610);
// EXTERNAL MODULE: ./build/jobs/region-listing.js
var region_listing = __webpack_require__(9812);
// EXTERNAL MODULE: ./build/jobs/regions-of.js
var regions_of = __webpack_require__(4048);
;// CONCATENATED MODULE: ./build/jobs/cleanup.js






/**
 * Deletes lenses that exist only as a draft and whose record names a pull request that was closed without being merged.
 * A lens that was ever published is never touched. Whatever cannot be deleted becomes a warning. Throws `UserError` in an
 * account that the manifest does not allow, and `ServiceError` where the lenses cannot be listed.
 */
async function cleanUpDrafts(project, isAbandoned, settings, world) {
    const services = await world.aws();
    await (0,guard_account/* guardAccount */.F)(project.manifest, services);
    const regions = new Set(project.manifest.lenses.flatMap((lens) => (0,regions_of/* regionsOf */.N)(project.manifest, lens, settings)));
    const notices = await Promise.all([...regions].map((region) => cleanUpRegion(services.in(region), isAbandoned, settings, world)));
    return notices.flat();
}
/** Whether the host says that the pull request is over and was not merged. */
async function isClosedUnmerged(number, host) {
    const pullRequest = await host.pullRequest(number);
    return !pullRequest.open && !pullRequest.merged;
}
async function cleanUpRegion(service, isAbandoned, settings, world) {
    const listing = new region_listing/* RegionListing */.b(service);
    const published = new Set((await listing.published()).map((lens) => lens.arn));
    const notices = [];
    for (const draft of await listing.drafts()) {
        if (published.has(draft.arn))
            continue;
        try {
            const record = (0,lens_tags/* readDraftRecord */.tS)(await service.readTags(draft.arn));
            const ours = record?.repository === world.run.repository && record.updatedAt === draft.updatedAt?.getTime();
            if (!ours || record.pullRequest === undefined || !(await isAbandoned(record.pullRequest)))
                continue;
            const what = `the lens "${draft.name}" in ${service.region}, a draft of pull request #${record.pullRequest} that was never published`;
            if (!settings.dryRun)
                await service.deleteDraft(draft.arn);
            notices.push({ level: 'notice', text: settings.dryRun ? `Would delete ${what}.` : `Deleted ${what}.` });
        }
        catch (error) {
            if (!(error instanceof errors/* ServiceError */._7))
                throw error;
            notices.push({
                level: 'warning',
                text: `A draft in ${service.region} could not be cleaned up: ${(0,remedy_text/* failureSentences */.P)(error)}`,
            });
        }
    }
    return notices;
}

// EXTERNAL MODULE: ./build/jobs/comparison.js
var jobs_comparison = __webpack_require__(684);
;// CONCATENATED MODULE: ./build/jobs/decide.js

const off = { kind: 'nothing' };
/** Chooses the job for an event and a mode. Throws `UserError` of reason `usage` where the two do not go together. */
function decide(trigger, settings) {
    if (trigger.kind === 'unrelated')
        return { kind: 'nothing', why: trigger.why };
    switch (settings.mode) {
        case 'auto':
            return byTrigger(trigger, settings);
        case 'check':
            return check(trigger);
        case 'draft':
            return draft(trigger, settings);
        case 'publish':
            return { kind: 'release', tag: requireTag(trigger, settings) };
        case 'shares':
            if (trigger.kind === 'pull-request')
                throw wrongEvent('shares', 'a pull request', 'a tag, a branch or a dispatched run');
            return { kind: 'shares', sha: requireSha(trigger) };
        case 'drift':
            if (trigger.kind === 'pull-request')
                throw wrongEvent('drift', 'a pull request', 'a schedule');
            return { kind: 'drift', sha: requireSha(trigger) };
        case 'cleanup':
            if (trigger.kind === 'pull-request')
                return cleanupOfPullRequest(trigger);
            return { kind: 'cleanup', sha: requireSha(trigger) };
    }
}
function byTrigger(trigger, settings) {
    switch (trigger.kind) {
        case 'pull-request':
            return trigger.closed ? { kind: 'close', trigger } : draft(trigger, settings);
        case 'branch':
            return settings.tag === undefined ? check(trigger) : { kind: 'release', tag: requireTag(trigger, settings) };
        case 'tag':
            return { kind: 'release', tag: trigger };
        case 'schedule':
            return { kind: 'drift', sha: trigger.sha };
    }
}
function check(trigger) {
    switch (trigger.kind) {
        case 'pull-request':
            return { kind: 'review', trigger, aws: off };
        case 'tag':
            return { kind: 'check-tag', tag: trigger };
        case 'branch':
            return { kind: 'compare', ref: trigger.ref, sha: trigger.sha, before: trigger.before, aws: off };
        case 'schedule':
            return { kind: 'compare', ref: trigger.ref, sha: trigger.sha, before: undefined, aws: off };
    }
}
function draft(trigger, settings) {
    switch (trigger.kind) {
        case 'pull-request':
            return { kind: 'review', trigger, aws: awsUse(trigger, settings) };
        case 'branch':
            return {
                kind: 'compare',
                ref: trigger.ref,
                sha: trigger.sha,
                before: trigger.before,
                aws: { kind: settings.draft === 'never' ? 'read' : 'drafts' },
            };
        case 'tag':
        case 'schedule':
            throw wrongEvent('draft', trigger.kind === 'tag' ? 'a tag' : 'a schedule', 'a pull request or a branch');
    }
}
function awsUse(trigger, settings) {
    if (trigger.privileged && !settings.unsafeEvents) {
        return {
            kind: 'nothing',
            why: 'This event runs with the rights of the repository on the content of the pull request, so nothing is sent to AWS. Use the event pull_request, or set "unsafe-events: true" if only trusted people can open pull requests.',
        };
    }
    if (trigger.fromOutside) {
        return {
            kind: 'nothing',
            why: 'A pull request from a fork or from Dependabot has no AWS credentials, so drafts and shares were skipped. All checks and the diff are complete.',
        };
    }
    if (trigger.draft) {
        return {
            kind: 'read',
            why: 'This pull request is marked as a draft, so nothing is imported until it is ready for review.',
        };
    }
    return { kind: settings.draft === 'never' ? 'read' : 'drafts' };
}
function requireTag(trigger, settings) {
    if (settings.tag !== undefined && trigger.kind !== 'pull-request') {
        const started = trigger.kind === 'tag' && trigger.tag === settings.tag;
        return started
            ? trigger
            : {
                kind: 'tag',
                tag: settings.tag,
                sha: undefined,
                prerelease: false,
                releaseBody: undefined,
                dispatched: true,
            };
    }
    if (trigger.kind === 'tag')
        return trigger;
    throw new errors/* UserError */.yo('usage', 'The mode "publish" needs a tag, and this run was not started by one.', 'Start the workflow on a tag, or give the input "tag".');
}
function cleanupOfPullRequest(trigger) {
    if (trigger.closed)
        return { kind: 'close', trigger };
    throw wrongEvent('cleanup', 'an open pull request', 'a closed pull request, a schedule or a dispatched run');
}
function requireSha(trigger) {
    if (trigger.sha !== undefined)
        return trigger.sha;
    throw new errors/* UserError */.yo('usage', 'This run names no commit.', 'Start the workflow on a branch or a tag.');
}
function wrongEvent(mode, event, instead) {
    return new errors/* UserError */.yo('usage', `The mode "${mode}" cannot run on ${event}.`, `Run it on ${instead}.`);
}

// EXTERNAL MODULE: ./build/jobs/outcome.js
var jobs_outcome = __webpack_require__(293);
// EXTERNAL MODULE: ./build/jobs/project.js + 16 modules
var jobs_project = __webpack_require__(104);
;// CONCATENATED MODULE: ./build/release/override.js
/** Reads the lines from all texts, the first that gives a reason wins. An empty reason is no reason. */
function readOverrides(texts, allowMinorInput) {
    const joined = texts.filter((text) => text !== undefined).join('\n');
    return {
        allowMinor: reasonOf(allowMinorInput) ?? reasonAfter('Allow-minor', joined),
        allowVersion: reasonAfter('Allow-version', joined),
    };
}
function reasonAfter(key, text) {
    for (const line of text.split(/\r\n|\r|\n/)) {
        const match = new RegExp(`^\\s*${key}:(.*)$`, 'i').exec(line);
        const reason = match === null ? undefined : reasonOf(match[1] ?? '');
        if (reason !== undefined)
            return reason;
    }
    return undefined;
}
function reasonOf(text) {
    const trimmed = text.trim();
    return trimmed === '' ? undefined : trimmed;
}

// EXTERNAL MODULE: ./build/release/release-tag.js
var release_tag = __webpack_require__(7158);
;// CONCATENATED MODULE: ./build/jobs/earlier-pull-requests.js

/** A release of years of work must not spend the hour's requests on comments. */
const atMost = 10;
const none = { numbers: [], notices: [] };
/**
 * The pull requests merged since the tags of the versions that were published until now, besides the one of the tagged
 * commit: what they proposed is released by this tag, too. Where they cannot be found nothing else is at stake.
 */
async function earlierPullRequests(release, superseded, reviewedIn, world) {
    try {
        const found = await Promise.all(superseded.map((version) => mergedSince(version, release, world)));
        const numbers = [...new Set(found.flat())].filter((number) => number !== reviewedIn);
        const rest = numbers.length - atMost;
        const text = `The comments of ${rest} more merged pull requests since the last release are left as they are: one release brings ${atMost} of them up to date.`;
        return { numbers: numbers.slice(0, atMost), notices: rest > 0 ? [{ level: 'notice', text }] : [] };
    }
    catch (error) {
        if (error instanceof errors/* ServiceError */._7)
            return none;
        throw error;
    }
}
/** Tags of one lens differ in their version alone. */
async function mergedSince(version, release, world) {
    if (!release.tag.endsWith(release.version))
        return [];
    const previous = await world.host.tag(release.tag.slice(0, -release.version.length) + version);
    if (previous === undefined || previous.commit === release.commit)
        return [];
    const merged = await world.host.mergedPullRequestsBetween(previous.commit, release.commit);
    return merged.map(({ number }) => number);
}

// EXTERNAL MODULE: ./build/jobs/judge-lens.js
var judge_lens = __webpack_require__(6007);
;// CONCATENATED MODULE: ./build/jobs/begun.js
/**
 * Work that is under way while something else is waited for. Its result, or its error, is taken later by `await`; an error
 * that nobody comes to ask for, because the run stopped for another reason, is no crash.
 */
function begun(work) {
    void work.catch(() => undefined);
    return work;
}

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: ./build/diff/level.js
var diff_level = __webpack_require__(564);
// EXTERNAL MODULE: ./build/plan/fingerprint.js
var fingerprint = __webpack_require__(802);
;// CONCATENATED MODULE: ./build/jobs/claim-draft.js


/** Before any run of a pull request: whatever these propose may take the place of what a release left behind. */
const first = { number: 0, attempt: 0 };
/**
 * Records in the tags of the lens that a draft which a release has imported and not published is this repository's.
 * Else the next pull request would take it for somebody's work and leave it alone. Never throws what a service caused:
 * there is something more important to say about such a release.
 */
async function claimDraft({ service, commit, content }, draft, world) {
    if (draft === undefined)
        return;
    const tags = (0,lens_tags/* draftTags */.TR)({
        repository: world.run.repository,
        pullRequest: undefined,
        commit,
        digest: content.digest,
        run: first,
        replaces: undefined,
        updatedAt: draft.updatedAt?.getTime(),
    });
    try {
        await service.writeTags(draft.arn, tags);
    }
    catch (error) {
        if (!(error instanceof errors/* ServiceError */._7))
            throw error;
    }
}

// EXTERNAL MODULE: ./build/lens/canonical.js
var canonical = __webpack_require__(8943);
// EXTERNAL MODULE: ./build/jobs/observe-region.js
var observe_region = __webpack_require__(2126);
;// CONCATENATED MODULE: ./build/jobs/await-draft.js


const firstPause = 200;
const longestPause = 5_000;
const patience = 120_000;
/**
 * Waits until the imported draft shows in the listing; asks at once, then with growing pauses. While the service says
 * that the import is in progress, an older draft in the slot does not count. Throws `ServiceError` if the import ended
 * in error or the draft does not show in two minutes.
 */
function awaitDraft(started, world) {
    return keepLooking(started, world, () => lookForDraft(started));
}
/**
 * The same before a publication: another run or a person may publish meanwhile, which empties the slot, and after which
 * what was planned is not to be done any more. Both are asked for at the same time, so this costs no time.
 *
 * @param planned the version that was published when the plan was made
 */
function awaitDraftOrVersion(started, planned, world) {
    const { service, imported } = started;
    return keepLooking(started, world, async () => {
        const [draft, version] = await Promise.all([lookForDraft(started), (0,observe_region/* publishedVersion */.xJ)(service, imported.arn)]);
        if (version !== undefined && version !== planned)
            return { kind: 'version', version, draft };
        return draft === undefined ? undefined : { kind: 'draft', draft };
    });
}
async function keepLooking({ service, imported }, { clock, signal }, look) {
    if (imported.status === 'error')
        throw importFailed(service.region, 'the service could not process the document');
    const deadline = clock.now().getTime() + patience;
    for (let pause = firstPause;; pause = Math.min(pause * 2, longestPause)) {
        const seen = await look();
        if (seen !== undefined)
            return seen;
        if (clock.now().getTime() >= deadline)
            throw importFailed(service.region, 'the draft did not show within two minutes');
        await clock.wait(pause, signal);
    }
}
async function lookForDraft({ service, imported, before }) {
    const draft = (await service.listDrafts()).find((lens) => lens.arn === imported.arn);
    return draft !== undefined && (imported.status !== 'in-progress' || isNewer(draft, before)) ? draft : undefined;
}
function isNewer(draft, before) {
    return before === undefined || (draft.updatedAt?.getTime() ?? 0) > (before.updatedAt?.getTime() ?? 0);
}
function importFailed(region, why) {
    return new errors/* ServiceError */._7({
        reason: 'service-error',
        problem: 'other',
        operation: 'ImportLens',
        code: 'ERROR',
        message: `ImportLens in ${region} did not succeed: ${why}`,
        remedy: 'Run the job again. If it fails again, import the file in the AWS console to see what the service says.',
    });
}

;// CONCATENATED MODULE: ./build/jobs/import-content.js




/**
 * Imports what is to be published, and waits until it can be. Throws `ServiceError` where the import fails.
 *
 * @returns the lens, and whether its draft is there or somebody has published meanwhile
 */
async function importContent(publication, world) {
    const { service, observed, before } = publication;
    const imported = await importOnce(publication, world);
    const planned = observed.published?.version;
    return { arn: imported.arn, seen: await awaitDraftOrVersion({ service, imported, before }, planned, world) };
}
async function importOnce(publication, world) {
    const { service, content, observed } = publication;
    const json = (0,canonical/* importDocument */.b)(content.value);
    if (observed.found !== undefined)
        return service.importDraft({ arn: observed.found.arn, json });
    try {
        return await service.importDraft({ json, tags: publication.tags });
    }
    catch (error) {
        // Another run, or an attempt whose answer was lost, may have created the lens since it was looked for.
        const created = (0,errors/* isProblem */.AN)(error, 'validation') ? await createdSince(publication, world) : undefined;
        if (created === undefined)
            throw error;
        return service.importDraft({ arn: created, json });
    }
}
async function createdSince({ service, content, lensId }, world) {
    const identity = { id: lensId, name: content.name, pins: [], repository: world.run.repository };
    return (await new region_listing/* RegionListing */.b(service).find(identity))?.arn;
}

// EXTERNAL MODULE: ./build/release/version-name.js
var version_name = __webpack_require__(3776);
;// CONCATENATED MODULE: ./build/jobs/publication-failures.js



/** @param found digest of what the version holds */
function mismatch(publication, arn, found) {
    const { service, version, content, lensId } = publication;
    const next = (0,version_name/* nextVersion */.yU)(version, 'minor') ?? 'the next version';
    return {
        reason: 'verify-mismatch',
        message: `WRONG CONTENT IS PUBLISHED: version ${version} of ${arn} in ${service.region} holds ${found}, ` +
            `the tag says ${content.digest}. Somebody replaced the draft between import and publication. A version cannot be replaced or rolled back.`,
        remedy: `Publish the reviewed content as the next version now: tag the same commit ${lensId}/v${next}, and find out who imports drafts of this lens.`,
    };
}
/** The version is out, and whether it is the right one could not be found out. */
function unverified({ service, version }, arn, error) {
    const { message, ...cause } = (0,jobs_outcome/* failureOf */.g5)(error);
    return {
        ...cause,
        message: `Version ${version} of ${arn} in ${service.region} is published, but could not be read back, so nobody has compared it with the tag. ${message}`,
        remedy: `Put the cause right and run the job again: it compares the content, writes the tags and shares the lens. ${cause.remedy ?? ''}`.trim(),
    };
}
/** The plan was made against another version, so its level and its honesty mean nothing any more. */
function overtaken({ service, version, observed }, arn, found) {
    const planned = observed.published === undefined ? 'nothing was published' : `${observed.published.version} was`;
    return new errors/* UserError */.yo('draft-replaced', `SOMEBODY ELSE HAS PUBLISHED THIS LENS: ${arn} in ${service.region} is at version ${found} now; when this run made its plan, ${planned}. Version ${version} was not published.`, 'Find out who publishes this lens beside this job, and whether that was meant. Then run the job again: it compares with what is published now.');
}
/** Neither the publication nor the look at its result was answered. */
function unknownResult({ service, version }, arn, error) {
    return new errors/* ServiceError */._7({
        reason: error.reason,
        problem: error.problem,
        operation: error.operation,
        code: error.code,
        message: `${error.message}. Whether version ${version} of ${arn} in ${service.region} is published is not known, because it could not be read back either`,
        remedy: 'Run the job again: it looks first, and does only what is still missing.',
    }, { cause: error });
}

;// CONCATENATED MODULE: ./build/jobs/publish-target.js





const alreadyOut = 'the service had already published this version with this content';
/** Imports, publishes, reads back and compares. Throws `ServiceError` or `UserError` where nothing was published. */
async function publishTarget(publication, world) {
    const { version, step } = publication;
    const { arn, seen } = await importContent(publication, world);
    step('imported the draft');
    const notes = [];
    try {
        if (!(await publishDraft(publication, arn, seen)))
            notes.push(alreadyOut);
    }
    catch (error) {
        await claimDraft(publication, seen.draft, world);
        throw error;
    }
    // The other run has published before this one imported: that draft stays behind.
    if (seen.kind === 'version')
        await claimDraft(publication, seen.draft, world);
    step(`published version ${version}`);
    let digest;
    try {
        digest = await readDigest(publication, arn);
    }
    catch (error) {
        return { arn, state: 'published', notes: [], failures: [unverified(publication, arn, error)] };
    }
    if (digest !== publication.content.digest) {
        return { arn, state: 'failed', notes: [], failures: [mismatch(publication, arn, digest)] };
    }
    step('read it back: the content is right');
    return { arn, state: 'published', notes, failures: [] };
}
async function readDigest({ service, version }, arn) {
    const published = await (0,observe_region/* readVersion */.$4)(service, arn, version);
    if (published === undefined)
        throw (0,observe_region/* unreadable */.O$)(service, arn, version);
    return published.digest;
}
/** @returns false where another run of the same release, or a lost attempt of this one, has published it */
async function publishDraft(publication, arn, seen) {
    if (seen.kind === 'draft')
        return publishOrFind(publication, arn);
    if (seen.version === publication.version)
        return false;
    throw overtaken(publication, arn, seen.version);
}
/** An error may hide a success: what counts is what the service has under the version's name. */
async function publishOrFind(publication, arn) {
    const { service, version, level, observed } = publication;
    try {
        await service.publishVersion(arn, version, level === 'major');
        return true;
    }
    catch (error) {
        if (!(error instanceof errors/* ServiceError */._7) || (0,errors/* isProblem */.AN)(error, 'access-denied') || (0,errors/* isProblem */.AN)(error, 'aborted'))
            throw error;
        const current = await versionInstead(publication, arn, error);
        if (current === version)
            return false;
        if (current !== undefined && current !== observed.published?.version)
            throw overtaken(publication, arn, current);
        throw error;
    }
}
/** The version's own name if it exists after all, else the newest that does. */
async function versionInstead(publication, arn, error) {
    const { service, version } = publication;
    try {
        const exists = (await (0,observe_region/* readVersion */.$4)(service, arn, version)) !== undefined;
        return exists ? version : await (0,observe_region/* publishedVersion */.xJ)(service, arn);
    }
    catch {
        throw unknownResult(publication, arn, error);
    }
}

// EXTERNAL MODULE: ./build/jobs/share-target.js + 6 modules
var share_target = __webpack_require__(4310);
;// CONCATENATED MODULE: ./build/jobs/apply-release-target.js






const nothing = { notes: [], failures: [] };
/** Performs one plan. Never throws what a user or a service caused: other lenses and Regions go on. */
async function applyReleaseTarget(target, release, world, progress) {
    const step = (text) => progress(target.lens.entry.id, target.service.region, text);
    const report = await publishOrKeep(target, release, world, step);
    const verified = report.state !== 'failed' && report.failures.length === 0;
    // Neither of these needs the other.
    const [marks, shares] = await Promise.all([
        verified ? mark(target, report, release, world, step) : nothing,
        verified ? share(target, report, world, step) : { ...nothing, ...planned(target) },
    ]);
    step(`${report.state}${report.version === undefined ? '' : `, version ${report.version}`}`);
    return {
        ...report,
        ...(shares.shares === undefined ? {} : { shares: shares.shares }),
        notes: [...report.notes, ...marks.notes, ...shares.notes],
        failures: [...report.failures, ...marks.failures, ...shares.failures],
    };
}
async function publishOrKeep(target, release, world, step) {
    const { plan, base, notes, service, observed, lens } = target;
    if (plan.kind === 'refused')
        return { ...base, state: 'skipped', notes, failures: plan.failures };
    if (plan.kind === 'keep')
        return { ...base, state: 'unchanged', notes: [...notes, plan.note], failures: [] };
    try {
        const result = await publishTarget({
            service,
            observed,
            before: target.slot.listed,
            content: target.content,
            version: release.version,
            level: plan.level,
            commit: release.commit,
            lensId: lens.entry.id,
            tags: lens.entry.tags,
            step,
        }, world);
        return {
            region: base.region,
            arn: result.arn,
            account: (0,region_listing/* accountOf */.X)(result.arn) ?? '',
            version: release.version,
            level: plan.level,
            state: result.state,
            notes: [...notes, ...result.notes],
            failures: result.failures,
        };
    }
    catch (error) {
        return { ...base, state: 'failed', notes, failures: [(0,jobs_outcome/* failureOf */.g5)(error)] };
    }
}
/** Tells by tags on the lens what was released. */
async function mark({ marks, service, lens, content, plan }, { arn }, release, world, step) {
    if (!marks || arn === undefined)
        return nothing;
    const record = (0,lens_tags/* releaseTags */.dt)({
        repository: world.run.repository,
        lens: lens.entry.id,
        commit: release.commit,
        version: release.version,
        digest: content.digest,
    });
    try {
        await service.writeTags(arn, { ...lens.entry.tags, ...record });
        step('wrote the tags');
        return nothing;
    }
    catch (error) {
        const failure = (0,jobs_outcome/* failureOf */.g5)(error);
        // The version is out and right: a missing tag is no reason to call the release a failure.
        return plan.kind === 'publish'
            ? { notes: [`the tags of the lens could not be written: ${(0,remedy_text/* failureSentences */.P)(failure)}`], failures: [] }
            : { notes: [], failures: [failure] };
    }
}
function planned({ shares }) {
    return shares === undefined ? {} : { shares: (0,share_target/* plannedShares */.Lf)(shares) };
}
/** Shares need a published version; a share that fails never makes the publication one that failed. */
async function share(target, { arn }, world, step) {
    const { shares, service } = target;
    if (shares === undefined || arn === undefined)
        return { ...nothing, ...planned(target) };
    try {
        const { report, failures } = await (0,share_target/* applyTargetShares */.gO)(service, arn, shares, world);
        if (report.created + report.removed > 0)
            step(`shared: ${report.created} created, ${report.removed} removed`);
        return { notes: [], failures, shares: report };
    }
    catch (error) {
        return { notes: [], failures: [(0,jobs_outcome/* failureOf */.g5)(error)], ...planned(target) };
    }
}

// EXTERNAL MODULE: ./build/jobs/compare-lens.js
var compare_lens = __webpack_require__(371);
// EXTERNAL MODULE: ./build/diff/diff-lenses.js + 23 modules
var diff_lenses = __webpack_require__(5858);
;// CONCATENATED MODULE: ./build/jobs/diff-published.js


/**
 * What a release would change. Both sides are taken in their canonical form, because an export has numbers that no file
 * has, and may lack keys that the service does not know.
 */
function diffPublished(published, content, manifest) {
    return (0,diff_lenses/* diffLenses */.E)(asKept(published), asKept(content), { rules: manifest.rules });
}
function asKept(value) {
    return JSON.parse((0,canonical/* canonicalLens */.z)(value));
}

// EXTERNAL MODULE: ./build/plan/quota.js
var quota = __webpack_require__(7630);
;// CONCATENATED MODULE: ./build/plan/guard-quota.js

/** Refuses lenses that would be new in an account and Region which has no place for all of them. */
function guardLenses(region, owned, added) {
    if (added.length === 0 || owned + added.length <= quota/* quotas */.am.lenses)
        return [];
    const names = added.map((id) => `"${id}"`).join(', ');
    return [
        {
            reason: 'quota',
            message: `${names} would be ${added.length === 1 ? 'a new lens' : `${added.length} new lenses`} in ${region}, where the account owns ${owned} of the ${quota/* quotas */.am.lenses} custom lenses that AWS allows.`,
            remedy: quota/* lensesRemedy */.p6,
        },
    ];
}
/** Refuses a version beyond the last that a lens can have. `used` of them exist. */
function guardVersions(lens, region, version, used) {
    if (used < quota/* quotas */.am.versions)
        return [];
    return [
        {
            reason: 'quota',
            message: `Version ${version} of "${lens}" cannot be published in ${region}: the lens has ${used} versions there, and AWS allows ${quota/* quotas */.am.versions}.`,
            remedy: quota/* versionsRemedy */.Cc,
        },
    ];
}

// EXTERNAL MODULE: ./build/release/released-versions.js
var released_versions = __webpack_require__(4941);
;// CONCATENATED MODULE: ./build/jobs/guard-quotas.js



/** Why lenses cannot be created, by Region; all that are new in one Region are counted together. */
async function guardNewLenses(created) {
    const regions = new Map();
    for (const lens of created)
        regions.set(lens.region, [...(regions.get(lens.region) ?? []), lens]);
    const refusals = [...regions].map(async ([region, lenses]) => {
        const owned = (await lenses[0]?.listing.owned()) ?? 0;
        const ids = lenses.map(({ id }) => id);
        return [region, guardLenses(region, owned, ids)];
    });
    return new Map(await Promise.all(refusals));
}
/** The targets with what quotas have to say against them, and warnings about versions that are running out. */
async function guardReleaseQuotas(targets, release, host) {
    const created = targets.filter(({ plan }) => plan.kind === 'publish' && plan.arn === undefined);
    const full = await guardNewLenses(created.map(({ lens, service, listing }) => ({ id: lens.entry.id, region: service.region, listing })));
    const used = await usedVersions(targets, release, host);
    const guarded = targets.map(async (target) => {
        const versions = used.get(target.lens.entry.id);
        const refusals = [
            ...(created.includes(target) ? (full.get(target.service.region) ?? []) : []),
            ...(versions === undefined ? [] : await refuseVersion(target, release.version, versions)),
        ];
        return refusals.length === 0 ? target : { ...target, refusals: [...target.refusals, ...refusals] };
    });
    return {
        targets: await Promise.all(guarded),
        notices: [...used].flatMap(([lens, versions]) => warn(lens, versions)),
    };
}
/** By lens id, the names that tags other than this one have asked for; only of lenses that get a further version. */
async function usedVersions(targets, { project, version }, host) {
    const growing = new Set(targets.filter(({ plan }) => plan.kind === 'publish' && plan.arn !== undefined).map(idOf));
    if (growing.size === 0)
        return new Map();
    const { lenses, releaseAll } = project.manifest;
    const ids = lenses.map(({ id }) => id);
    const bare = releaseAll || ids.length === 1 ? await host.tagNames('v') : [];
    const counted = [...growing].map(async (id) => {
        const tags = [...bare, ...(await host.tagNames(`${id}/v`))];
        return [id, (0,released_versions/* releasedVersions */.b)(tags, id, ids, releaseAll).filter((name) => name !== version)];
    });
    return new Map(await Promise.all(counted));
}
/** Tags may count versions that were never published there; so before it refuses, the service is asked for each. */
async function refuseVersion({ lens, service, plan }, version, used) {
    if (plan.kind !== 'publish' || plan.arn === undefined || used.length < quota/* quotas */.am.versions)
        return [];
    return guardVersions(lens.entry.id, service.region, version, await countExisting(service, plan.arn, used));
}
async function countExisting(service, arn, names) {
    const found = await Promise.all(names.map((name) => service.hasVersion(arn, name)));
    return found.filter(Boolean).length;
}
function warn(lens, used) {
    if (used.length + 1 < quota/* versionsToWarnAt */.WM)
        return [];
    const text = `By the tags of this repository this is version ${used.length + 1} of "${lens}". AWS allows ${quota/* quotas */.am.versions} of a lens, each name is used up for good, and none can be deleted: plan for a successor.`;
    return [{ level: 'warning', text }];
}
function idOf({ lens }) {
    return lens.entry.id;
}

// EXTERNAL MODULE: ./build/lens/lens-digest.js
var lens_digest = __webpack_require__(1038);
// EXTERNAL MODULE: ./build/lens/lens-name.js
var lens_name = __webpack_require__(7193);
;// CONCATENATED MODULE: ./build/release/plan-release.js

/** Applies the version rules and tag honesty. Collects every reason to refuse, not just the first. */
function planRelease(request) {
    const { published, version } = request;
    if (published?.version === undefined) {
        return { kind: 'publish', level: 'major', arn: published?.arn, warnings: [], override: undefined };
    }
    if (published.digest === request.digest)
        return keep(request, published.version);
    const repeat = repeatOfOlder(request);
    if (repeat !== undefined)
        return repeat;
    const failures = [...refuseName(request, published), ...plan_release_refuseVersion(request, published.version)];
    const level = (0,version_name/* claimedLevel */.oz)(published.version, version);
    const honesty = judgeHonesty(request, published.version, level);
    failures.push(...honesty.failures);
    if (failures.length > 0)
        return { kind: 'refused', failures };
    return { kind: 'publish', level, arn: published.arn, warnings: honesty.warnings, override: honesty.override };
}
function keep(request, publishedVersion) {
    const below = (0,version_name/* isNumericVersion */.Mb)(publishedVersion) && (0,version_name/* compareVersions */.Zy)(request.version, publishedVersion) < 0;
    if (publishedVersion === request.version) {
        return {
            kind: 'keep',
            why: 'repeat',
            writeShares: true,
            note: `version ${publishedVersion} is already published with this content`,
        };
    }
    return {
        kind: 'keep',
        why: 'unchanged',
        writeShares: !below,
        note: `the content equals the published version ${publishedVersion}, so nothing is published`,
    };
}
/** A tag that was released before and has a successor by now: green, and the shares belong to the successor. */
function repeatOfOlder(request) {
    if (request.sameNameDigest !== request.digest)
        return undefined;
    return {
        kind: 'keep',
        why: 'repeat',
        writeShares: false,
        note: `version ${request.version} is already published with this content, and ${request.published?.version ?? ''} since`,
    };
}
function refuseName(request, published) {
    return published.name === request.name ? [] : [nameChanged(published.name, request.name)];
}
/** AWS: "Lens name must match published name" (observed). */
function nameChanged(published, name) {
    return {
        reason: 'name-changed',
        message: `The lens is published as "${published}", the file calls it "${name}". AWS refuses to rename a published lens.`,
        remedy: 'Restore the published name in the file, or start a new lens under a new id.',
    };
}
function plan_release_refuseVersion(request, published) {
    const { version } = request;
    if (published === version || request.sameNameDigest !== undefined) {
        return [
            {
                reason: 'version-exists',
                message: `Version ${version} is already published with other content, and a version can never be replaced.`,
                remedy: `Tag the commit with a greater version${suggestion(published, request.diff?.level ?? 'major')}.`,
            },
        ];
    }
    if (!(0,version_name/* isNumericVersion */.Mb)(published))
        return refuseUnordered(request, published);
    if ((0,version_name/* compareVersions */.Zy)(version, published) > 0)
        return [];
    return [
        {
            reason: 'version-not-greater',
            message: `Version ${version} is not greater than ${published}, which is published.`,
            remedy: `Tag the commit with a greater version${suggestion(published, request.diff?.level ?? 'major')}.`,
        },
    ];
}
function refuseUnordered(request, published) {
    if (request.overrides.allowVersion !== undefined)
        return [];
    return [
        {
            reason: 'version-not-greater',
            message: `The published version is called "${published}", which is not a number, so nobody can tell whether ${request.version} is greater.`,
            remedy: 'Add a line "Allow-version: <reason>" to the message of an annotated tag, or to the body of the release.',
        },
    ];
}
function judgeHonesty(request, published, claimed) {
    const actual = request.diff?.level ?? 'major';
    if (claimed === 'major' && actual !== 'major') {
        return {
            failures: [],
            override: undefined,
            warnings: [`version ${request.version} is published as major, but the change is only ${actual}`],
        };
    }
    if (claimed === actual || actual !== 'major')
        return { failures: [], warnings: [], override: undefined };
    const { allowMinor } = request.overrides;
    if (allowMinor !== undefined) {
        return { failures: [], override: allowMinor, warnings: [`a major change is published as minor: ${allowMinor}`] };
    }
    const reasons = (request.diff?.changes ?? [])
        .filter((change) => change.level === 'major')
        .map((change) => change.message);
    return {
        failures: [
            {
                reason: 'level-dishonest',
                message: `Version ${request.version} would be minor after ${published}, but the change is major: ${reasons.join('; ')}.`,
                remedy: `Tag it ${(0,version_name/* nextVersion */.yU)(published, 'major') ?? 'as the next major version'}, or add a line "Allow-minor: <reason>" to the message of an annotated tag or to the body of the release (on a dispatched run: the input allow-minor).`,
            },
        ],
        warnings: [],
        override: undefined,
    };
}
function suggestion(published, level) {
    const next = (0,version_name/* nextVersion */.yU)(published, level);
    return next === undefined ? '' : `, for example ${next}`;
}

;// CONCATENATED MODULE: ./build/release/plan-draft.js

/** The same words whether this run or an earlier one did it, so that a repeat does not change the comment. */
const imported = 'draft imported';
/**
 * Decides what becomes of the one draft slot of a lens. An empty slot or a draft of ours is written; what somebody else
 * put there stays unless `replace`; an older run never replaces a newer one's.
 */
function planDraft(slot, own, replace) {
    if (slot === undefined)
        return { kind: 'import', note: imported, replacesPullRequest: undefined };
    const owner = ownerOf(slot, own.repository);
    if (owner === undefined)
        return foreign(slot.record, own.repository, replace);
    if ((0,lens_tags/* compareRuns */.qB)(owner.run, own.run) > 0) {
        return { kind: 'leave', note: `a newer run has already written the draft${from(owner)}` };
    }
    if (owner.pullRequest === own.pullRequest) {
        const same = owner.digest === own.digest && owner.updatedAt !== undefined;
        // A repeat, or a run after one that died, still says whose place was taken.
        return { kind: same ? 'keep' : 'import', ...replacing(owner.replaces) };
    }
    return { kind: 'import', ...replacing(owner.pullRequest) };
}
function replacing(pullRequest) {
    const note = pullRequest === undefined ? imported : `${imported}; it replaces the draft of pull request #${pullRequest}`;
    return { note, replacesPullRequest: pullRequest };
}
/** Whose draft lies in the slot, in words for a report; undefined if it is ours. */
function describeForeignDraft(slot, repository) {
    return ownerOf(slot, repository) === undefined ? foreignOwner(slot.record, repository) : undefined;
}
/** The record if it speaks of the draft that is there now: a draft imported by hand has another `UpdatedAt`. */
function ownerOf(slot, repository) {
    const { record } = slot;
    if (record?.repository !== repository)
        return undefined;
    return record.updatedAt === undefined || record.updatedAt === slot.updatedAt ? record : undefined;
}
function foreign(record, repository, replace) {
    const whose = foreignOwner(record, repository);
    return replace
        ? { kind: 'import', note: `${imported}; it replaces ${whose}`, replacesPullRequest: undefined }
        : { kind: 'leave', note: `left alone: the slot holds ${whose}. Set "draft: replace" to overwrite it` };
}
function foreignOwner(record, repository) {
    return record === undefined || record.repository === repository
        ? 'a draft that was made by hand or by another program'
        : `a draft of the repository ${record.repository}`;
}
function from(record) {
    return record.pullRequest === undefined ? '' : ` of pull request #${record.pullRequest}`;
}

;// CONCATENATED MODULE: ./build/jobs/draft-target.js



async function readSlot(service, listing, found) {
    const listed = found === undefined ? undefined : await listing.draftOf(found.arn);
    if (listed === undefined)
        return { listed, slot: undefined };
    const record = (0,lens_tags/* readDraftRecord */.tS)(await service.readTags(listed.arn));
    return { listed, slot: { updatedAt: listed.updatedAt?.getTime(), record } };
}
/**
 * Imports the content into the slot. The record goes into the tags before the import, so that a run that dies in between
 * finds its own draft again, and once more with the time of the draft, so that an import by hand can be told apart.
 */
async function importDraft(service, content, observed, before, own, tags, world) {
    const arn = observed.found?.arn;
    const unconfirmed = (0,lens_tags/* draftTags */.TR)({ ...own, updatedAt: undefined });
    if (arn !== undefined)
        await service.writeTags(arn, unconfirmed);
    const imported = await service.importDraft({
        arn,
        json: (0,canonical/* importDocument */.b)(content.value),
        tags: arn === undefined ? { ...tags, ...unconfirmed } : undefined,
    });
    const draft = await awaitDraft({ service, imported, before }, world);
    await service.writeTags(draft.arn, (0,lens_tags/* draftTags */.TR)({ ...own, updatedAt: draft.updatedAt?.getTime() }));
    return draft;
}

// EXTERNAL MODULE: ./build/jobs/fingerprint-of.js
var fingerprint_of = __webpack_require__(9643);
;// CONCATENATED MODULE: ./build/jobs/read-release-target.js





/**
 * Reads all that a release needs to know. The listing says which version is published, and with that what else will be
 * asked for, so that all other reads are under way at once. Throws `ServiceError`, `UserError` as `RegionListing.find`.
 */
async function readReleaseTarget(service, listing, identity, version) {
    const found = await listing.find(identity);
    const listed = found?.published?.version;
    const newer = listed !== undefined && (0,version_name/* isNumericVersion */.Mb)(listed) && (0,version_name/* compareVersions */.Zy)(version, listed) < 0;
    const repeated = listed === version;
    const [observed, live, slot, early] = await Promise.all([
        (0,observe_region/* readPublished */.Dn)(service, found),
        newer ? undefined : (0,share_target/* listTargetShares */.ig)(service, found),
        newer || repeated ? undefined : readSlot(service, listing, found),
        repeated ? readRecord(service, found) : undefined,
    ]);
    // A listing may leave the version out.
    const late = !repeated && observed.published?.version === version;
    return { observed, live, slot, record: late ? await readRecord(service, found) : early };
}
async function readRecord(service, found) {
    return found === undefined ? undefined : (0,lens_tags/* readReleaseRecord */.d9)(await service.readTags(found.arn));
}

;// CONCATENATED MODULE: ./build/jobs/plan-release-target.js












const noSlot = { listed: undefined, slot: undefined };
/** Reads one Region and decides what a release would do there. Throws `ServiceError` or `UserError` if it cannot. */
async function planReleaseTarget(place) {
    const { lens, service, listing, release, settings, world } = place;
    const { manifest } = release.project;
    const file = contentOf(lens);
    const identity = { id: lens.entry.id, name: file.name, pins: lens.entry.arns, repository: world.run.repository };
    const reading = await readReleaseTarget(service, listing, identity, release.version);
    const { observed } = reading;
    const content = await releasedContent(file, observed, service, settings.fromVersion);
    const { published, found } = observed;
    const differs = published !== undefined && published.digest !== content.digest;
    const diff = differs ? place.compare(published, content) : undefined;
    const plan = planRelease({
        version: release.version,
        name: content.name,
        digest: content.digest,
        overrides: release.overrides,
        published: found === undefined ? undefined : { ...found, version: published?.version, digest: published?.digest },
        diff,
        sameNameDigest: differs ? await olderDigest(service, observed, release.version) : undefined,
    });
    const slot = plan.kind === 'publish' ? (reading.slot ?? (await readSlot(service, listing, found))) : noSlot;
    const shares = plan.kind === 'keep' && !plan.writeShares
        ? undefined
        : (0,share_target/* planTargetShares */.VJ)(service, found, reading.live ?? (await (0,share_target/* listTargetShares */.ig)(service, found)), lens.entry, manifest);
    const foreign = slot.slot === undefined ? undefined : describeForeignDraft(slot.slot, world.run.repository);
    return {
        lens,
        service,
        listing,
        observed,
        slot,
        content,
        diff,
        plan,
        shares,
        marks: needsMarks(reading, plan, content, release),
        refusals: [...(plan.kind === 'refused' ? plan.failures : []), ...(shares?.refusals ?? [])],
        notes: foreign === undefined ? [] : [`the draft slot held ${foreign}, which the release replaces`],
        base: {
            region: service.region,
            ...(found === undefined ? {} : { arn: found.arn, account: (0,region_listing/* accountOf */.X)(found.arn) ?? '' }),
            ...(published === undefined ? {} : { version: published.version }),
        },
        fingerprint: (0,fingerprint_of/* fingerprintOf */.a)(lens.entry.id, service.region, content.digest, levelOf(plan), shares),
    };
}
function contentOf(lens) {
    if (lens.content === undefined)
        throw new Error(`the lens ${lens.entry.id} was let through without content`);
    return lens.content;
}
function levelOf(plan) {
    return plan.kind === 'publish' ? plan.level : 'none';
}
/** The tagged content or, to fix forward, that of an earlier version. */
async function releasedContent(file, observed, service, fromVersion) {
    if (fromVersion === undefined)
        return file;
    const earlier = observed.found === undefined ? undefined : await (0,observe_region/* readVersion */.$4)(service, observed.found.arn, fromVersion);
    if (earlier === undefined) {
        throw new errors/* UserError */.yo('usage', `The lens has no version "${fromVersion}" in ${service.region}, so its content cannot be published again.`, 'Correct "from-version".');
    }
    return { value: earlier.value, digest: (0,lens_digest/* lensDigest */.J)(earlier.value), name: (0,lens_name/* lensName */.s)(earlier.value) ?? file.name };
}
/** Whether the tag's version is out already, although a newer one is published; only asked where that can be. */
async function olderDigest(service, { found, published }, version) {
    if (found === undefined || published === undefined || published.version === version)
        return undefined;
    const ordered = (0,version_name/* isNumericVersion */.Mb)(published.version);
    if (ordered && (0,version_name/* compareVersions */.Zy)(version, published.version) > 0)
        return undefined;
    return (await (0,observe_region/* readVersion */.$4)(service, found.arn, version))?.digest;
}
/** A release that died after publishing left the lens unmarked; the repeat makes up for it. */
function needsMarks({ observed, record }, plan, content, release) {
    if (plan.kind === 'publish')
        return true;
    const current = plan.kind === 'keep' && plan.why === 'repeat' && observed.published?.version === release.version;
    return current && (record?.version !== release.version || record.digest !== content.digest);
}

// EXTERNAL MODULE: ./build/jobs/progress.js
var progress = __webpack_require__(1874);
;// CONCATENATED MODULE: ./build/jobs/release-regions.js













/** Targets under way at once; each Region has its own smaller bound on requests. */
const targetsAtOnce = 24;
/** Plans every lens in every Region while the account is looked up, refuses the whole run if one is refused, and only then writes. */
async function releaseRegions(release, services, settings, world) {
    const planned = await (0,guard_account/* guarded */.N)(release.project.manifest, services, (0,progress/* withProgress */.E)('Reading from AWS', world, (progress) => planTargets(release, services, settings, world, progress)));
    const { targets, notices } = await guardReleaseQuotas(planned, release, world.host);
    const refused = targets.some((target) => target.refusals.length > 0);
    const write = !refused && !settings.dryRun;
    const applied = write
        ? await (0,progress/* withProgress */.E)('Writing to AWS', world, (progress) => applyTargets(targets, release, world, progress))
        : targets.map((target) => ({ target, report: shownOnly(target) }));
    return {
        failures: [],
        notices: [
            ...notices,
            ...targets.flatMap(({ plan }) => (plan.kind === 'publish' ? plan.warnings.map(warning) : [])),
        ],
        lenses: release.lenses.map((lens) => lensReport(lens, applied.filter(({ target }) => target.lens === lens))),
        fingerprint: (0,fingerprint/* fingerprint */.R)(targets.map((target) => target.fingerprint)),
        superseded: [...new Set(applied.flatMap(({ target, report }) => supersededBy(report, target)))],
        changesAnything: targets.some(({ plan, shares }) => plan.kind !== 'keep' || changesShares(shares)),
    };
}
function applyTargets(targets, release, world, progress) {
    const limit = (0,p_limit/* default */.A)(targetsAtOnce);
    return Promise.all(targets.map((target) => limit(async () => ({ target, report: await applyReleaseTarget(target, release, world, progress) }))));
}
function planTargets(release, services, settings, world, progress) {
    const listings = new Map();
    const { manifest } = release.project;
    const places = release.lenses.flatMap((lens) => (0,regions_of/* regionsOf */.N)(manifest, lens.entry, settings).map((region) => ({ lens, region })));
    const diffs = new Map();
    // Regions mostly hold the same content.
    const compare = (published, content) => {
        const key = `${published.digest} ${content.digest}`;
        const diff = diffs.get(key) ?? diffPublished(published.value, content.value, manifest);
        diffs.set(key, diff);
        return diff;
    };
    return Promise.all(places.map(async ({ lens, region }) => {
        const service = services.in(region);
        const listing = listings.get(region) ?? new region_listing/* RegionListing */.b(service);
        listings.set(region, listing);
        const target = await planReleaseTarget({ lens, service, listing, release, settings, world, compare });
        progress(lens.entry.id, region, describePlan(target, release.version));
        return target;
    }));
}
function lensReport(lens, regions) {
    const diffs = regions.flatMap(({ target: { plan, diff } }) => plan.kind === 'keep' || diff === undefined ? [] : [diff]);
    const level = (0,diff_level/* worstLevel */.c)(regions.map(({ target }) => levelShown(target)));
    const [diff] = diffs.filter((candidate) => candidate.level === (0,diff_level/* worstLevel */.c)(diffs.map((each) => each.level)));
    const before = regions.find(({ target }) => target.diff === diff)?.target.observed.published?.value;
    const override = regions
        .flatMap(({ target }) => (target.plan.kind === 'publish' ? [target.plan.override] : []))
        .find(Boolean);
    const published = regions.some(({ target }) => target.plan.kind === 'publish');
    const state = diff !== undefined ? 'changed' : published ? 'added' : 'unchanged';
    return {
        ...(0,compare_lens/* reportOf */.EI)({ judged: lens, state, level, diff: state === 'changed' ? diff : undefined, before }),
        ...(override === undefined ? {} : { override }),
        regions: regions.map(({ report }) => report),
    };
}
/** A refused release shows what it was refused for. */
function levelShown({ plan, diff }) {
    if (plan.kind === 'publish')
        return plan.level;
    return plan.kind === 'refused' ? (diff?.level ?? 'none') : 'none';
}
function supersededBy(report, { observed }) {
    return report.state === 'published' && observed.published !== undefined ? [observed.published.version] : [];
}
function shownOnly(target) {
    const { plan } = target;
    const note = plan.kind === 'publish' ? [`would publish as ${plan.level}`] : plan.kind === 'keep' ? [plan.note] : [];
    return {
        ...target.base,
        state: plan.kind === 'keep' ? 'unchanged' : 'skipped',
        notes: [...note, ...target.notes],
        failures: target.refusals,
        ...(target.shares === undefined ? {} : { shares: (0,share_target/* plannedShares */.Lf)(target.shares) }),
    };
}
function describePlan({ plan }, version) {
    switch (plan.kind) {
        case 'publish':
            return `to be published as ${plan.level} version ${version}`;
        case 'keep':
            return plan.note;
        case 'refused':
            return `refused: ${plan.failures.map(({ reason }) => reason).join(', ')}`;
    }
}
function changesShares(plan) {
    return plan !== undefined && plan.counts.create + plan.counts.renew + plan.counts.remove > 0;
}
function warning(text) {
    return { level: 'warning', text };
}

// EXTERNAL MODULE: ./build/report/comment-marker.js
var comment_marker = __webpack_require__(2865);
;// CONCATENATED MODULE: ./build/jobs/reviewed-plan.js


/**
 * Holds the plan of a release against the one that the comment of its pull request showed. A difference is no refusal:
 * the published state may have moved on since, and one pull request may be released by several tags.
 */
async function compareWithReview(fingerprint, pullRequest, commentKey, host) {
    const reviewed = await reviewedFingerprints(pullRequest, commentKey, host);
    if (reviewed.length === 0)
        return [];
    return reviewed.includes(fingerprint)
        ? [{ level: 'notice', text: `This is the plan that pull request #${pullRequest} showed.` }]
        : [
            {
                level: 'warning',
                text: `This is not the plan that pull request #${pullRequest} showed: content, level, Regions or shares differ. What is done is shown here.`,
            },
        ];
}
async function reviewedFingerprints(pullRequest, commentKey, host) {
    try {
        return (await host.comments(pullRequest)).flatMap(({ body, author }) => {
            const marker = author.bot ? (0,comment_marker/* parseMarker */.gY)(body) : undefined;
            return marker?.key === commentKey && marker.fingerprint !== undefined ? [marker.fingerprint] : [];
        });
    }
    catch (error) {
        if (error instanceof errors/* ServiceError */._7)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/jobs/release.js











/** Publishes what a tag names and brings the shares in line; `publish` false stops after the checks. */
async function release(trigger, settings, world, publish) {
    const blank = {
        subject: { kind: 'tag', tag: trigger.tag },
        dryRun: settings.dryRun,
        links: world.run.links,
        lenses: [],
    };
    const nothing = (text) => (0,jobs_outcome/* concludeReport */.uR)({ ...blank, failures: [], notices: [{ level: 'notice', text }] });
    if (trigger.prerelease)
        return nothing(`The release of "${trigger.tag}" is a prerelease; it publishes nothing.`);
    const tag = await world.host.tag(trigger.tag);
    if (tag === undefined) {
        if (trigger.sha !== undefined)
            return nothing(`The tag "${trigger.tag}" does not exist any more; nothing is published.`);
        throw new errors/* UserError */.yo('tag-invalid', `The repository has no tag "${trigger.tag}".`, 'Push the tag first, or correct the input "tag".');
    }
    if (trigger.sha !== undefined && trigger.sha !== tag.commit) {
        return nothing(`The tag "${trigger.tag}" points at ${shortSha(tag.commit)} by now, this run was started for ${shortSha(trigger.sha)}; nothing is published.`);
    }
    const base = { ...blank, commit: tag.commit };
    const reading = await (0,jobs_project.readProject)(world.host.snapshot(tag.commit), settings.manifest);
    if (reading.kind === 'invalid')
        return (0,jobs_outcome/* concludeReport */.uR)({ ...base, failures: [reading.failure], notices: reading.notices });
    return releaseProject(base, tag, trigger, reading.project, settings, world, publish);
}
async function releaseProject(base, tag, trigger, project, settings, world, publish) {
    const { manifest } = project;
    const asked = (0,release_tag/* readReleaseTag */.u)(tag.name, manifest.lenses.map((lens) => lens.id), manifest.releaseAll);
    if (asked.kind === 'unrelated') {
        const text = `"${tag.name}" is not a release tag (those look like v1.2.0 or lens-id/v1.2.0), so there is nothing to do.`;
        return (0,jobs_outcome/* concludeReport */.uR)({ ...base, failures: [], notices: [{ level: 'notice', text }] });
    }
    if (asked.kind === 'refused') {
        const { reason, message, remedy } = asked;
        return (0,jobs_outcome/* concludeReport */.uR)({ ...base, failures: [{ reason, message, remedy }], notices: [] });
    }
    const entries = manifest.lenses.filter(({ id }) => asked.lenses.includes(id) && (settings.lenses.length === 0 || settings.lenses.includes(id)));
    const coming = publish ? beginPublishing(tag.commit, trigger, settings, world) : undefined;
    const { judged, failures, notices } = await judgeAll(entries, project, settings, world);
    const invalidLenses = judged.flatMap(compare_lens/* invalid */.Gq);
    const offlineLenses = judged.map((lens) => ({
        ...(0,compare_lens/* reportOf */.EI)({ judged: lens, state: 'unchanged', level: 'none', diff: undefined }),
        regions: [],
    }));
    if (failures.length + invalidLenses.length > 0 || coming === undefined) {
        return (0,jobs_outcome/* concludeReport */.uR)({ ...base, failures: [...failures, ...invalidLenses], notices, lenses: offlineLenses });
    }
    const provenance = await coming.provenance;
    const discussion = provenance.pullRequest === undefined ? {} : { discussion: { pullRequest: provenance.pullRequest, writable: true } };
    const stop = (failure) => (0,jobs_outcome/* concludeReport */.uR)({
        ...base,
        ...discussion,
        failures: failure,
        notices: [...notices, ...provenance.notices],
        lenses: offlineLenses,
    });
    if (provenance.failures.length > 0)
        return stop(provenance.failures);
    const services = await coming.services;
    if (services === undefined)
        return stop([noCredentials]);
    try {
        const request = {
            tag: tag.name,
            version: asked.version,
            commit: tag.commit,
            project,
            lenses: judged,
            overrides: readOverrides([tag.message, await coming.body], settings.allowMinor),
        };
        const { changesAnything, superseded, ...outcome } = await releaseRegions(request, services, settings, world);
        const { pullRequest } = provenance;
        const earlier = await earlierPullRequests(request, superseded, pullRequest, world);
        const reviewed = pullRequest === undefined || !changesAnything
            ? []
            : await compareWithReview(outcome.fingerprint, pullRequest, settings.commentKey, world.host);
        return (0,jobs_outcome/* concludeReport */.uR)({
            ...base,
            ...discussion,
            ...outcome,
            alsoReleases: earlier.numbers,
            notices: [...notices, ...provenance.notices, ...reviewed, ...outcome.notices, ...earlier.notices],
        });
    }
    catch (error) {
        return stop([(0,jobs_outcome/* failureOf */.g5)(error)]);
    }
}
/** What only a publication asks of GitHub and of the machine, under way while the lenses are judged. */
function beginPublishing(commit, trigger, settings, world) {
    return {
        provenance: begun(checkProvenance(commit, settings, world)),
        services: begun(servicesWithCredentials(world)),
        body: begun(releaseBody(trigger, world)),
    };
}
async function servicesWithCredentials(world) {
    const services = await world.aws();
    return (await services.hasCredentials()) ? services : undefined;
}
async function judgeAll(entries, project, settings, world) {
    const { snapshot, manifestFile, manifest } = project;
    const judged = [];
    const failures = [];
    const notices = [];
    const results = await Promise.allSettled(entries.map((entry) => (0,judge_lens/* judgeLens */.e)(snapshot, manifestFile, manifest, entry, settings.failOn, world.clock.now())));
    for (const result of results) {
        if (result.status === 'fulfilled')
            judged.push(result.value);
        else {
            failures.push((0,jobs_outcome/* failureOf */.g5)(result.reason));
            notices.push(...(0,jobs_outcome/* noticesOf */.lx)(result.reason));
        }
    }
    return { judged, failures, notices };
}
/** Whether the commit is where releases come from, and which pull request it was reviewed in. */
async function checkProvenance(commit, settings, world) {
    const [offBranch, [pullRequest]] = await Promise.all([
        checkBranch(commit, settings, world),
        world.host.mergedPullRequestsOf(commit),
    ]);
    const failures = [...offBranch];
    const notices = [];
    if (pullRequest === undefined && settings.requireReview !== 'off') {
        const message = `The tagged commit ${shortSha(commit)} belongs to no merged pull request, so nothing says that it was reviewed.`;
        if (settings.requireReview === 'refuse') {
            failures.push({
                reason: 'not-reviewed',
                message,
                remedy: 'Tag the merge commit of a pull request, or set "require-review: warn".',
            });
        }
        else {
            notices.push({ level: 'warning', text: message });
        }
    }
    return { failures, notices, pullRequest: pullRequest?.number };
}
async function checkBranch(commit, settings, world) {
    if (settings.requireBranch === 'any')
        return [];
    const branch = settings.requireBranch ?? (await world.host.defaultBranch());
    if (await world.host.isOnBranch(commit, branch))
        return [];
    return [
        {
            reason: 'tag-not-on-branch',
            message: `The tagged commit ${shortSha(commit)} is not on the branch "${branch}".`,
            remedy: 'Merge it first and tag the merged commit, or name another branch (or any) with the input "require-branch".',
        },
    ];
}
/** As Git and GitHub show it. */
function shortSha(sha) {
    return sha.slice(0, 7);
}
async function releaseBody(trigger, world) {
    return trigger.releaseBody ?? (await world.host.release(trigger.tag))?.body;
}
const noCredentials = {
    reason: 'no-credentials',
    message: 'There are no AWS credentials, so nothing can be published.',
    remedy: 'Add a step that obtains credentials before this one, for example aws-actions/configure-aws-credentials with id-token: write.',
};

// EXTERNAL MODULE: ./build/share/share-target.js
var share_share_target = __webpack_require__(1013);
;// CONCATENATED MODULE: ./build/manifest/loosened-guards.js

/**
 * What protects less in the new manifest than in the old one, one sentence each, for the head of the comment. Empty
 * where nothing was loosened. Names and reasons come from the file: untrusted.
 */
function loosenedGuards(before, after) {
    return [
        ...loosenedSharing(before, after),
        ...loosenedAccounts(before, after),
        ...loosenedChecks(before, after),
        ...newlyIgnored(before, after),
    ];
}
function loosenedSharing({ sharing: before }, { sharing: after }) {
    const sentences = [];
    if (after.remove && !before.remove) {
        sentences.push('"sharing.remove" is turned on: live shares that are not declared will be deleted.');
    }
    if (after.maxRemovals > before.maxRemovals) {
        sentences.push(`"sharing.max-removals" is raised from ${before.maxRemovals} to ${after.maxRemovals}.`);
    }
    if (after.maxRemovalPercent > before.maxRemovalPercent) {
        sentences.push(`"sharing.max-removal-percent" is raised from ${before.maxRemovalPercent} to ${after.maxRemovalPercent}.`);
    }
    const kept = new Set(after.protect.map(share_share_target/* canonicalKey */.yk));
    for (const target of before.protect) {
        if (!kept.has((0,share_share_target/* canonicalKey */.yk)(target)))
            sentences.push(`"sharing.protect" no longer has the ${(0,share_share_target/* describeTarget */.ff)(target)}.`);
    }
    return sentences;
}
function loosenedAccounts({ accounts: before }, { accounts: after }) {
    if (before.length === 0)
        return [];
    if (after.length === 0)
        return ['"accounts" is gone: runs may write in any account they have credentials for.'];
    return after
        .filter((account) => !before.includes(account))
        .map((account) => `"accounts" now also allows the account ${account}.`);
}
const strictness = { off: 0, notice: 1, warning: 2, error: 3 };
function loosenedChecks({ checks: before }, { checks: after }) {
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...names].flatMap((check) => {
        const [old, now] = [before[check], after[check]];
        if (now === old)
            return [];
        if (now === undefined) {
            // Without an override the default holds, which may be lower than a severity somebody chose.
            return old === 'error' || old === 'warning'
                ? [`"checks.${check}" is no longer set to ${old}; its default holds again.`]
                : [];
        }
        if (strictness[now] >= strictness[old ?? 'error'])
            return [];
        return [`"checks.${check}" is set to ${now}${old === undefined ? '' : `, it was ${old}`}.`];
    });
}
function newlyIgnored(before, after) {
    return after.ignore.flatMap((entry) => {
        const old = before.ignore
            .filter((candidate) => scopeOf(candidate) === scopeOf(entry))
            .map((candidate) => candidate.until);
        const latest = old.toSorted().at(-1);
        const what = `findings of ${entry.check} in ${[entry.lens, entry.pillar, entry.question, entry.choice].filter((part) => part !== undefined).join(' / ')}`;
        if (latest === undefined)
            return [`"ignore" now accepts ${what} until ${entry.until}: ${entry.reason}`];
        return entry.until > latest
            ? [`"ignore" accepts ${what} longer, until ${entry.until} instead of ${latest}: ${entry.reason}`]
            : [];
    });
}
function scopeOf(entry) {
    return JSON.stringify([entry.check, entry.lens, entry.pillar, entry.question, entry.choice]);
}

;// CONCATENATED MODULE: ./build/manifest/compare-manifests.js


/**
 * Compares what two manifests say of each lens: its own entry and whatever of the shared parts applies to it (Regions,
 * accounts, sharing, rules, checks, ignored findings). Formatting, comments and order say nothing.
 */
function changedEntries(before, after) {
    const old = new Map(before.lenses.map((lens) => [lens.id, says(before, lens)]));
    const ids = new Set(after.lenses.map((lens) => lens.id));
    return {
        changed: after.lenses
            .filter((lens) => old.has(lens.id) && old.get(lens.id) !== says(after, lens))
            .map((lens) => lens.id),
        added: after.lenses.filter((lens) => !old.has(lens.id)).map((lens) => lens.id),
        removed: before.lenses.filter((lens) => !ids.has(lens.id)).map((lens) => lens.id),
    };
}
/** One text for everything the manifest says of the lens. */
function says(manifest, lens) {
    const { sharing } = manifest;
    return JSON.stringify([
        lens.file,
        sorted(lens.regions ?? manifest.regions),
        sorted(lens.arns),
        sorted(Object.entries(lens.tags)),
        sorted(lens.shares.map((share) => [
            (0,share_share_target/* canonicalKey */.yk)(share.target),
            share.target.wire,
            share.regions && sorted(share.regions),
            share.note,
        ])),
        sorted(manifest.accounts),
        [sharing.remove, sharing.maxRemovals, sharing.maxRemovalPercent],
        sorted(sharing.protect.map(share_share_target/* canonicalKey */.yk)),
        sorted(sharing.reinvite),
        sorted(Object.entries(manifest.rules)),
        sorted(Object.entries(manifest.checks)),
        sorted(manifest.ignore
            .filter((entry) => entry.lens === lens.id)
            .map(({ check, pillar, question, choice, reason, until }) => [check, pillar, question, choice, reason, until])),
    ]);
}
function sorted(items) {
    return items.map((item) => JSON.stringify(item)).toSorted();
}

;// CONCATENATED MODULE: ./build/jobs/changed-lenses.js


/**
 * Finds the lenses whose file or manifest entry changed. `files` is what the host lists as changed; undefined where
 * that is not known or not complete, so that every lens has to be compared.
 */
async function findChangedLenses(project, before, files, manifestPath) {
    const known = files?.complete === true ? files.files : undefined;
    const touched = known === undefined ? undefined : new Set(known.flatMap((file) => [file.path, file.previousPath ?? file.path]));
    const manifestTouched = touched === undefined || [project.manifestFile, ...jobs_project/* manifestPaths */.U].some((path) => touched.has(path));
    const oldProject = manifestTouched ? await (0,jobs_project/* readOldProject */.f)(before, manifestPath) : { ...project, snapshot: before };
    const entries = oldProject === undefined ? undefined : changedEntries(oldProject.manifest, project.manifest);
    const renamedFrom = new Map(known?.map((file) => [file.path, file.previousPath]));
    const changed = [];
    for (const entry of project.manifest.lenses) {
        const oldEntry = oldProject?.manifest.lenses.find((lens) => lens.id === entry.id);
        const entryChanged = entries === undefined || oldEntry === undefined || entries.changed.includes(entry.id);
        const fileTouched = touched === undefined || touched.has(entry.file);
        if (!entryChanged && !fileTouched)
            continue;
        const oldFile = oldProject === undefined
            ? entry.file
            : (oldEntry?.file ?? formerFile(renamedFrom.get(entry.file), oldProject, project));
        changed.push({ entry, oldFile, entryChanged });
    }
    const ids = new Set(project.manifest.lenses.map((lens) => lens.id));
    return { changed, oldProject, removed: (oldProject?.manifest.lenses ?? []).filter((lens) => !ids.has(lens.id)) };
}
/** A lens that got a new id and a new file name at once is still the same lens. */
function formerFile(previous, oldProject, project) {
    const former = oldProject?.manifest.lenses.find((lens) => lens.file === previous);
    const stillDeclared = project.manifest.lenses.some((lens) => lens.id === former?.id);
    return former === undefined || stillDeclared ? undefined : former.file;
}

;// CONCATENATED MODULE: ./build/jobs/apply-draft-target.js




/** Imports one draft, if it is to be written. Never throws what a service caused: other lenses and Regions go on. */
async function applyDraftTarget(target, write, world, progress) {
    const { service, observed, draft, shares, refusals, notes } = target;
    const version = observed.published?.version;
    const base = {
        region: service.region,
        ...(observed.found === undefined ? {} : { arn: observed.found.arn, account: (0,region_listing/* accountOf */.X)(observed.found.arn) ?? '' }),
        ...(version === undefined ? {} : { version }),
        ...(shares === undefined ? {} : { shares: (0,share_target/* plannedShares */.Lf)(shares) }),
        failures: [],
    };
    if (refusals.length > 0)
        return { ...base, state: 'skipped', notes, failures: refusals };
    if (version !== undefined && observed.published?.digest === target.content.digest) {
        return { ...base, state: 'unchanged', notes: [...notes, `the content equals the published version ${version}`] };
    }
    if (draft.kind === 'keep')
        return { ...base, state: 'draft', notes: [...notes, draft.note] };
    if (draft.kind === 'leave' || !write) {
        const note = draft.kind === 'leave' ? draft.note : `not written: ${draft.note}`;
        return { ...base, state: 'skipped', notes: [...notes, note] };
    }
    try {
        const imported = await importDraft(service, target.content, observed, target.slot.listed, { ...target.own, replaces: draft.replacesPullRequest }, target.lens.judged.entry.tags, world);
        progress(target.lens.judged.entry.id, service.region, draft.note);
        const written = { arn: imported.arn, account: (0,region_listing/* accountOf */.X)(imported.arn) ?? '' };
        return { ...base, ...written, state: 'draft', notes: [...notes, draft.note] };
    }
    catch (error) {
        return { ...base, state: 'failed', notes, failures: [(0,jobs_outcome/* failureOf */.g5)(error)] };
    }
}

;// CONCATENATED MODULE: ./build/jobs/next-release.js


/** What a release would change in the Region; undefined where nothing is published. */
function releaseDiff({ observed, content }, manifest) {
    const { published } = observed;
    return published === undefined ? undefined : diffPublished(published.value, content.value, manifest);
}
/** What the next release would change, from the first Region that has a published version. */
function nextRelease(lens, targets, manifest) {
    const [first] = targets;
    if (first === undefined)
        return undefined;
    const target = targets.find(({ observed }) => observed.published !== undefined);
    if (target?.observed.published === undefined) {
        return { level: 'major', changes: 0, rescored: 0, version: '1.0.0', includesEarlierChanges: false };
    }
    const { version } = target.observed.published;
    const diff = releaseDiff(target, manifest);
    if (diff === undefined)
        return undefined;
    const next = (0,version_name/* nextVersion */.yU)(version, diff.level);
    return {
        publishedVersion: version,
        level: diff.level,
        changes: kept(diff).length,
        rescored: diff.risk.length,
        ...(next === undefined ? {} : { version: next }),
        includesEarlierChanges: outline(diff) !== outline(lens.diff),
    };
}
/** What AWS keeps: an export adds keys of its own, which differ from any file at level none. */
function kept(diff) {
    return (diff?.changes ?? []).filter(({ level }) => level !== 'none');
}
/** Two diffs with the same outline report the same changes, whatever else the values around them hold. */
function outline(diff) {
    return JSON.stringify(kept(diff).map(({ kind, pointer, message }) => [kind, pointer, message]));
}

// EXTERNAL MODULE: ./build/jobs/replaced-drafts.js + 1 modules
var replaced_drafts = __webpack_require__(6879);
;// CONCATENATED MODULE: ./build/jobs/review-target.js











/**
 * Reads every lens in every Region; `drafts` says whether drafts are meant to be imported. Throws `ServiceError` or
 * `UserError`: a read that fails stops all before the first write.
 */
async function planReviewTargets(input, services, settings, world, drafts, progress) {
    const listings = new Map();
    const { manifest } = input.project;
    const planned = input.compared.flatMap((lens) => {
        const { content, entry } = lens.judged;
        if (content === undefined)
            return [];
        return (0,regions_of/* regionsOf */.N)(manifest, entry, settings).map(async (region) => {
            const service = services.in(region);
            const listing = listings.get(region) ?? new region_listing/* RegionListing */.b(service);
            listings.set(region, listing);
            const identity = { id: entry.id, name: content.name, pins: entry.arns, repository: world.run.repository };
            const found = await listing.find(identity);
            const [observed, slot, live] = await Promise.all([
                (0,observe_region/* readPublished */.Dn)(service, found),
                readSlot(service, listing, found),
                unlessDenied((0,share_target/* listTargetShares */.ig)(service, found)),
            ]);
            const own = {
                repository: world.run.repository,
                pullRequest: input.drafts.number,
                commit: input.drafts.headSha,
                digest: content.digest,
                run: world.run.order,
            };
            const draft = planDraft(slot.slot, own, settings.draft === 'replace');
            const shares = live.read === undefined ? undefined : (0,share_target/* planTargetShares */.VJ)(service, found, live.read, entry, manifest);
            progress(entry.id, region, `read, ${(0,observe_region/* publishedAs */.hY)(observed)}`);
            return { lens, content, service, listing, observed, slot, own, draft, shares, notes: live.notes };
        });
    });
    return refuse(await Promise.all(planned), drafts);
}
/** What AWS would refuse is said before anything is tried. */
async function refuse(planned, drafts) {
    const created = planned.filter(({ observed, draft }) => observed.found === undefined && draft.kind === 'import');
    const full = drafts ? await guardNewLenses(created.map(newLens)) : new Map();
    return planned.map((target) => {
        const quota = created.includes(target) ? (full.get(target.service.region) ?? []) : [];
        return { ...target, refusals: [...renamed(target), ...quota] };
    });
}
function newLens({ lens, service, listing }) {
    return { id: lens.judged.entry.id, region: service.region, listing };
}
function renamed({ observed, content }) {
    const published = observed.published === undefined ? undefined : observed.found?.name;
    return published === undefined || published === content.name ? [] : [nameChanged(published, content.name)];
}
/** A review is worth having without the share plan, so a role that may not list shares only loses that. */
async function unlessDenied(reading) {
    try {
        return { read: await reading, notes: [] };
    }
    catch (error) {
        if (!(0,errors/* isProblem */.AN)(error, 'access-denied'))
            throw error;
        return { read: undefined, notes: [`the shares could not be planned. ${(0,remedy_text/* remedyText */.K)((0,jobs_outcome/* failureOf */.g5)(error))}`] };
    }
}

;// CONCATENATED MODULE: ./build/jobs/review-regions.js










/** The part of a review that needs AWS: reads everything first, then imports the drafts. */
async function reviewRegions(input, aws, settings, world) {
    const offline = (notices, failures = []) => ({
        lenses: input.compared.map((lens) => ({ ...(0,compare_lens/* reportOf */.EI)(lens), regions: [] })),
        notices,
        failures,
    });
    const why = input.drafts.fromOutside ? (aws.why ?? 'A pull request from outside has no AWS credentials.') : aws.why;
    if (aws.kind === 'nothing' || input.drafts.fromOutside) {
        return offline(why === undefined ? [] : [{ level: 'notice', text: why }]);
    }
    const services = await world.aws();
    if (!(await services.hasCredentials()))
        return offline(...withoutCredentials(settings));
    try {
        const drafts = aws.kind === 'drafts';
        const targets = await (0,guard_account/* guarded */.N)(input.project.manifest, services, (0,progress/* withProgress */.E)('Reading from AWS', world, (progress) => planReviewTargets(input, services, settings, world, drafts, progress)));
        const write = drafts && !settings.dryRun && targets.every(({ refusals }) => refusals.length === 0);
        const notices = why === undefined ? [] : [{ level: 'notice', text: why }];
        return await review_regions_applyTargets(input, targets, write, notices, world);
    }
    catch (error) {
        return offline([], [(0,jobs_outcome/* failureOf */.g5)(error)]);
    }
}
function withoutCredentials(settings) {
    if (settings.draft === 'required') {
        return [
            [],
            [
                {
                    reason: 'no-credentials',
                    message: 'There are no AWS credentials, and "draft: required" asks for a draft.',
                    remedy: 'Add a step that obtains credentials before this one, for example aws-actions/configure-aws-credentials.',
                },
            ],
        ];
    }
    return [
        [
            {
                level: 'notice',
                text: 'There are no AWS credentials, so drafts and shares were skipped. All checks and the diff are complete.',
            },
        ],
        [],
    ];
}
async function review_regions_applyTargets(input, targets, write, notices, world) {
    const apply = (progress) => Promise.all(targets.map(async (target) => ({ target, report: await applyDraftTarget(target, write, world, progress) })));
    const applied = await (write ? (0,progress/* withProgress */.E)('Importing drafts', world, apply) : apply(progress/* noProgress */.n));
    const replacedDrafts = await (0,replaced_drafts/* findReplaced */.Ms)(applied, world.host);
    const lenses = input.compared.map((lens) => {
        const own = applied.filter(({ target }) => target.lens === lens);
        const next = nextRelease(lens, own.map(({ target }) => target), input.project.manifest);
        return {
            ...(0,compare_lens/* reportOf */.EI)(lens),
            ...(next === undefined ? {} : { nextRelease: next }),
            regions: own.map(({ report }) => report),
        };
    });
    return {
        lenses,
        notices: [...notices, ...replacedDrafts.map(replaced_drafts/* replacedNotice */.V2)],
        ...(replacedDrafts.length === 0 ? {} : { replacedDrafts }),
        failures: [],
        fingerprint: (0,fingerprint/* fingerprint */.R)(targets.map((target) => {
            const level = releaseDiff(target, input.project.manifest)?.level ?? 'major';
            const { lens, service, content, shares } = target;
            return (0,fingerprint_of/* fingerprintOf */.a)(lens.judged.entry.id, service.region, content.digest, level, shares);
        })),
    };
}

;// CONCATENATED MODULE: ./build/jobs/review.js









/** A pull request: check and diff what it changes, import drafts, plan shares. A closed one is only described once more. */
async function review(job, settings, world) {
    const comparison = await (0,jobs_comparison/* resolveComparison */.M)(job.trigger, world);
    const { merged, closed } = job.trigger;
    const subject = { kind: 'pull-request', number: comparison.number, merged, closed };
    const writable = !comparison.fromOutside || job.trigger.privileged;
    const discussion = { pullRequest: comparison.number, headSha: comparison.headSha, writable };
    const base = {
        subject,
        dryRun: settings.dryRun,
        commit: comparison.after.commit,
        links: world.run.links,
        discussion,
    };
    const reading = await (0,jobs_project.readProject)(comparison.after, settings.manifest);
    if (reading.kind === 'invalid') {
        return (0,jobs_outcome/* concludeReport */.uR)({ ...base, failures: [reading.failure], notices: reading.notices, lenses: [] });
    }
    const files = await changedFiles(comparison.number, world);
    const compared = await compareProject(reading.project, comparison, files, settings, world);
    const notices = [...(files?.complete === false ? [incompleteList] : []), ...compared.notices];
    const offline = { kind: 'nothing' };
    return reviewLenses(base, { ...compared, notices }, comparison, job.kind === 'review' ? job.aws : offline, settings, world);
}
/** Undefined where the token may not list them: every lens is compared then, and the comment says what is missing. */
async function changedFiles(pullRequest, world) {
    try {
        return await world.host.changedFiles(pullRequest);
    }
    catch (error) {
        if ((0,errors/* isProblem */.AN)(error, 'access-denied'))
            return undefined;
        throw error;
    }
}
/** A branch or a merge group: the same without a pull request to comment on. */
async function compareBranch(job, settings, world) {
    const after = await (0,jobs_comparison/* snapshotAt */.e)(job.sha, world);
    const before = await branchBase(job.sha, job.before, world);
    const base = {
        subject: { kind: 'branch', ref: job.ref },
        dryRun: settings.dryRun,
        commit: job.sha,
        links: world.run.links,
    };
    const reading = await (0,jobs_project.readProject)(after, settings.manifest);
    if (reading.kind === 'invalid') {
        return (0,jobs_outcome/* concludeReport */.uR)({ ...base, failures: [reading.failure], notices: reading.notices, lenses: [] });
    }
    const sides = { before, after };
    const compared = await compareProject(reading.project, sides, undefined, settings, world);
    const drafts = { number: undefined, headSha: job.sha, fromOutside: false };
    return reviewLenses(base, compared, drafts, job.aws, settings, world);
}
/** What the branch was before the push; a forced push may have left nothing of it, then the first parent. */
async function branchBase(sha, before, world) {
    const pushed = before === undefined ? undefined : await world.host.commit(before);
    const base = pushed?.sha ?? (await world.host.commit(sha))?.parents[0];
    return base === undefined ? { commit: sha, read: () => Promise.resolve(undefined) } : world.host.snapshot(base);
}
async function compareProject(project, sides, files, settings, world) {
    const changes = await findChangedLenses(project, sides.before, files, settings.manifest);
    const notices = [
        ...(changes.oldProject === undefined
            ? []
            : loosenedGuards(changes.oldProject.manifest, project.manifest).map(review_warning)),
        ...changes.removed.map((lens) => review_warning(`The lens "${lens.id}" leaves the manifest: nothing is deleted or un-shared in AWS, and it is released no more.`)),
    ];
    const selected = changes.changed.filter(({ entry }) => settings.lenses.length === 0 || settings.lenses.includes(entry.id));
    const failures = [];
    const compared = [];
    for (const { entry, oldFile, entryChanged } of selected) {
        try {
            const judged = await (0,judge_lens/* judgeLens */.e)(sides.after, project.manifestFile, project.manifest, entry, settings.failOn, world.clock.now());
            const lens = await (0,compare_lens/* compareWithOld */.n5)(judged, sides.before, oldFile, project.manifest);
            if (lens.state !== 'unchanged' || entryChanged || files?.complete === true)
                compared.push(lens);
        }
        catch (error) {
            failures.push((0,jobs_outcome/* failureOf */.g5)(error));
            notices.push(...(0,jobs_outcome/* noticesOf */.lx)(error));
        }
    }
    return { project, compared, failures, notices };
}
async function reviewLenses(base, reviewed, drafts, aws, settings, world) {
    const failures = [...reviewed.failures, ...reviewed.compared.flatMap(({ judged }) => (0,compare_lens/* invalid */.Gq)(judged))];
    const offline = (notices) => (0,jobs_outcome/* concludeReport */.uR)({
        ...base,
        failures,
        notices,
        lenses: reviewed.compared.map((lens) => ({ ...(0,compare_lens/* reportOf */.EI)(lens), regions: [] })),
    });
    if (failures.length > 0 || reviewed.compared.length === 0)
        return offline(reviewed.notices);
    const regions = await reviewRegions({ ...reviewed, drafts }, aws, settings, world);
    return (0,jobs_outcome/* concludeReport */.uR)({
        ...base,
        failures: regions.failures,
        notices: [...reviewed.notices, ...regions.notices],
        lenses: regions.lenses,
        ...(regions.replacedDrafts === undefined ? {} : { replacedDrafts: regions.replacedDrafts }),
        ...(regions.fingerprint === undefined ? {} : { fingerprint: regions.fingerprint }),
    });
}
function review_warning(text) {
    return { level: 'warning', text };
}
const incompleteList = {
    level: 'notice',
    text: 'GitHub lists at most 3,000 files of a pull request, so every lens of the manifest was compared.',
};

// EXTERNAL MODULE: ./build/jobs/shares.js
var shares = __webpack_require__(7757);
// EXTERNAL MODULE: ./build/jobs/trigger.js
var jobs_trigger = __webpack_require__(4953);
;// CONCATENATED MODULE: ./build/jobs/run.js










/**
 * One run, from what happened to what is to be said about it. What a user or a service caused is in the report; anything
 * thrown is a bug of this program.
 */
async function run(trigger, settings, world) {
    try {
        return await perform(decide(await named(trigger, world), settings), settings, world);
    }
    catch (error) {
        const subject = subjectOf(trigger);
        const notices = (0,jobs_outcome/* noticesOf */.lx)(error);
        return (0,jobs_outcome/* concludeReport */.uR)({
            subject,
            dryRun: settings.dryRun,
            notices,
            lenses: [],
            links: world.run.links,
            failures: [(0,jobs_outcome/* failureOf */.g5)(error)],
        });
    }
}
/** GitHub leaves the number out of the event where the pull request comes from a fork. */
async function named(trigger, world) {
    if (trigger.kind !== 'head')
        return trigger;
    const found = await world.host.openPullRequestFrom(trigger.head);
    return found === undefined
        ? { kind: 'unrelated', why: 'The workflow run belongs to no open pull request, or to an older commit of one.' }
        : (0,jobs_trigger/* privilegedTrigger */.y)(found.number);
}
async function perform(job, settings, world) {
    switch (job.kind) {
        case 'review':
            return review(job, settings, world);
        case 'close':
            return run_close(job, settings, world);
        case 'compare':
            return compareBranch(job, settings, world);
        case 'release':
            return release(job.tag, settings, world, true);
        case 'check-tag':
            return release(job.tag, settings, world, false);
        case 'shares':
            return (0,shares/* reconcile */.L)(job.sha, settings.dryRun ? 'plan' : 'write', settings, world);
        case 'drift':
            return (0,shares/* reconcile */.L)(job.sha, 'drift', settings, world);
        case 'cleanup':
            return cleanUp(job.sha, settings, world);
        case 'nothing':
            return blankReport({ level: 'notice', text: `${job.why} There is nothing to do.` }, settings, world);
    }
}
/** Describes a closed pull request once more and, where the manifest of its base asks for it, deletes its drafts. */
async function run_close(job, settings, world) {
    const report = await review(job, settings, world);
    const { merged, number, fromOutside, privileged, baseSha } = job.trigger;
    if (merged || fromOutside || (privileged && !settings.unsafeEvents) || baseSha === undefined)
        return report;
    // The author of a pull request must not decide about deletions, so the manifest is the one of the base.
    const reading = await (0,jobs_project.readProject)(world.host.snapshot(baseSha), settings.manifest);
    if (reading.kind === 'invalid' || !reading.project.manifest.drafts.deleteOnClose)
        return report;
    if (!(await (await world.aws()).hasCredentials()))
        return report;
    try {
        const notices = await cleanUpDrafts(reading.project, (named) => Promise.resolve(named === number), settings, world);
        return { ...report, notices: [...report.notices, ...notices] };
    }
    catch (error) {
        const text = `The drafts of this pull request were not cleaned up: ${(0,remedy_text/* failureSentences */.P)((0,jobs_outcome/* failureOf */.g5)(error))}`;
        return { ...report, notices: [...report.notices, { level: 'warning', text }] };
    }
}
async function cleanUp(sha, settings, world) {
    const base = { subject: { kind: 'shares' }, dryRun: settings.dryRun, lenses: [], links: world.run.links };
    const reading = await (0,jobs_project.readProject)(await (0,jobs_comparison/* snapshotAt */.e)(sha, world), settings.manifest);
    if (reading.kind === 'invalid')
        return (0,jobs_outcome/* concludeReport */.uR)({ ...base, notices: reading.notices, failures: [reading.failure] });
    if (!(await (await world.aws()).hasCredentials())) {
        const failure = {
            reason: 'no-credentials',
            message: 'There are no AWS credentials, so no draft can be deleted.',
            remedy: 'Add a step that obtains credentials before this one, for example aws-actions/configure-aws-credentials.',
        };
        return (0,jobs_outcome/* concludeReport */.uR)({ ...base, notices: [], failures: [failure] });
    }
    const notices = await cleanUpDrafts(reading.project, (number) => isClosedUnmerged(number, world.host), settings, world);
    return (0,jobs_outcome/* concludeReport */.uR)({ ...base, notices, failures: [] });
}
function blankReport(notice, settings, world) {
    return (0,jobs_outcome/* concludeReport */.uR)({
        subject: { kind: 'local' },
        dryRun: settings.dryRun,
        notices: [notice],
        lenses: [],
        links: world.run.links,
        failures: [],
    });
}
function subjectOf(trigger) {
    switch (trigger.kind) {
        case 'pull-request':
            return { kind: 'pull-request', number: trigger.number, merged: trigger.merged, closed: trigger.closed };
        case 'tag':
            return { kind: 'tag', tag: trigger.tag };
        case 'branch':
            return { kind: 'branch', ref: trigger.ref };
        case 'schedule':
            return { kind: 'drift' };
        case 'head':
        case 'unrelated':
            return { kind: 'local' };
    }
}


/***/ }),

/***/ 2312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ defaultSettings),
/* harmony export */   m: () => (/* binding */ settingsFrom)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2291);

/** Settings in which each input is what `read` makes of it. */
function settingsFrom(read, region) {
    const values = Object.entries(_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputs */ .QL).map(([name, input]) => [
        (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .settingName */ .QX)(name),
        read(name, input),
    ]);
    return { ...Object.fromEntries(values), region };
}
const defaultSettings = settingsFrom((_, input) => (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultOf */ .HA)(input), undefined);


/***/ }),

/***/ 4310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gO: () => (/* binding */ applyTargetShares),
  $p: () => (/* binding */ driftOf),
  ig: () => (/* binding */ listTargetShares),
  VJ: () => (/* binding */ planTargetShares),
  Lf: () => (/* binding */ plannedShares)
});

// EXTERNAL MODULE: ./build/iam/denial.js
var denial = __webpack_require__(5131);
// EXTERNAL MODULE: ./build/ports/errors.js
var errors = __webpack_require__(36);
// EXTERNAL MODULE: ./build/plan/quota.js
var quota = __webpack_require__(7630);
;// CONCATENATED MODULE: ./build/share/apply-order.js

/**
 * The work of a plan in rounds. Steps of one round are independent and may run in parallel; a round begins when the one
 * before it has ended. There is one round, unless all creations beside the records that exist would pass the quota:
 * then everything that frees a place comes first. A refused plan has no rounds.
 */
function applyOrder(plan) {
    if (plan.refusals.length > 0)
        return [];
    const steps = plan.rows
        .filter((row) => row.deletes.length > 0 || row.create !== undefined)
        .map(({ key, deletes, create }) => ({ key, deletes, create }));
    const creations = steps.filter((step) => step.create !== undefined).length;
    const rounds = plan.records + creations > quota/* quotas */.am.shares
        ? [
            steps.filter((step) => step.create === undefined),
            steps.filter((step) => step.create !== undefined && step.deletes.length > 0),
            steps.filter((step) => step.create !== undefined && step.deletes.length === 0),
        ]
        : [steps];
    return rounds.filter((round) => round.length > 0);
}

// EXTERNAL MODULE: ./build/share/observed-share.js
var observed_share = __webpack_require__(1268);
// EXTERNAL MODULE: ./build/share/share-status.js
var share_status = __webpack_require__(9722);
// EXTERNAL MODULE: ./build/share/share-target.js
var share_target = __webpack_require__(1013);
;// CONCATENATED MODULE: ./build/share/explain-failure.js
/**
 * A failed share in words. Organizations need a switch that only their management account can turn, and the console of
 * the Well-Architected Tool has to turn it, because that also makes the service-linked role:
 * https://docs.aws.amazon.com/wellarchitected/latest/userguide/sharing.html
 *
 * `wire` is what was sent: which of id and ARN the service takes is not documented, so the other one is proposed.
 */
function explainFailure(kind, message, wire) {
    const said = message.trim().replace(/\.$/, '');
    if (kind !== 'organization' && kind !== 'unit')
        return `the service could not share it: ${said}`;
    const sentences = [
        `the service could not share it: ${said}`,
        'Sharing with organizations must be switched on once, in the management account of the organization with all features ' +
            'enabled: AWS Well-Architected Tool console, Settings, "Enable AWS Organizations support"',
    ];
    if (wire === undefined)
        return sentences.join('. ');
    const other = wire.startsWith('arn:') ? 'id' : 'ARN';
    return [...sentences, `If it is on, declare the ${kind} by its ${other}, which the service may take instead`].join('. ');
}

;// CONCATENATED MODULE: ./build/share/decide-row.js




/** Of several records the first in this order speaks: what is live, then what forbids a new invitation. */
const precedence = [
    'ACCEPTED',
    'ASSOCIATED',
    'ASSOCIATING',
    'PENDING',
    'unknown',
    'REJECTED',
    'FAILED',
    'EXPIRED',
    'REVOKED',
];
/** The state machine: one target, its records and the rules give one action. */
function decideRow(target, sharing) {
    const { key, declared, records } = target;
    const speaking = precedence.flatMap((state) => records.filter((record) => (0,share_status/* stateOf */.L4)(record.status) === state)).at(0);
    const state = speaking === undefined ? 'absent' : (0,share_status/* stateOf */.L4)(speaking.status);
    const kind = declared?.target.kind ??
        (speaking === undefined ? 'other' : ((0,observed_share/* observedTarget */.Cy)(speaking.sharedWith)?.kind ?? 'other'));
    const decision = declared === undefined
        ? decideUndeclared(state, target, sharing)
        : decideDeclared(state, speaking, declared, sharing);
    const live = records.filter((record) => (0,share_status/* isLive */.DG)((0,share_status/* stateOf */.L4)(record.status)));
    const creates = decision.action === 'create' || decision.action === 'renew';
    const deleted = creates ? records : decision.action === 'remove' ? live : [];
    return {
        key,
        kind,
        display: declared === undefined ? (0,observed_share/* describeObserved */.kr)(speaking?.sharedWith ?? key) : (0,share_target/* describeTarget */.ff)(declared.target),
        note: declared?.note,
        declared: declared !== undefined,
        state,
        ...decision,
        failed: declared !== undefined && state === 'FAILED' && decision.action === 'report',
        create: creates ? declared?.target.wire : undefined,
        shareId: speaking?.shareId,
        deletes: deleted.map((record) => record.shareId),
        liveRecords: live.length,
    };
}
function decideDeclared(state, record, declared, { reinvite }) {
    if (reinvite.some((again) => again === state) && state !== 'REVOKED') {
        return {
            action: 'renew',
            drift: true,
            reason: `the share is ${state}; its record is deleted and the target invited again`,
        };
    }
    switch (state) {
        case 'absent':
            return { action: 'create', drift: true, reason: 'declared, but not shared yet' };
        case 'REVOKED':
            return {
                action: 'create',
                drift: true,
                reason: 'access was withdrawn; the dead record is deleted and the target invited',
            };
        case 'PENDING':
            return { action: 'wait', drift: false, reason: 'invited; the recipient has not answered yet, and has 7 days' };
        case 'ASSOCIATING':
            return { action: 'wait', drift: false, reason: 'the service is still sharing with the organization' };
        case 'ACCEPTED':
            return { action: 'keep', drift: false, reason: 'the recipient has accepted' };
        case 'ASSOCIATED':
            return { action: 'keep', drift: false, reason: 'shared without an invitation' };
        case 'REJECTED':
            return {
                action: 'report',
                drift: true,
                reason: 'the recipient has declined and is not invited again unasked: agree with them, then add REJECTED to sharing.reinvite, or remove the entry',
            };
        case 'EXPIRED':
            return {
                action: 'report',
                drift: true,
                reason: 'the invitation was not answered within 7 days; add EXPIRED to sharing.reinvite to invite again',
            };
        case 'FAILED':
            return {
                action: 'report',
                drift: true,
                reason: explainFailure(declared.target.kind, record?.statusMessage ?? 'the service gives no reason'),
            };
        case 'unknown':
            return {
                action: 'report',
                drift: true,
                reason: `the service reports the state "${record?.status ?? ''}", which is not known, so nothing is done`,
            };
    }
}
function decideUndeclared(state, target, sharing) {
    if (state === 'unknown') {
        return {
            action: 'report',
            drift: true,
            reason: `not declared, and the service reports the state "${target.records[0]?.status ?? ''}", which is not known, so nothing is done`,
        };
    }
    if (!(0,share_status/* isLive */.DG)(state))
        return { action: 'none', drift: false, reason: 'not declared, and not shared any more' };
    const waiting = (0,share_status/* isWaiting */.Gu)(state) ? ', not answered or not finished yet,' : '';
    if (target.isProtected)
        return { action: 'report', drift: true, reason: `shared${waiting} but not declared; sharing.protect keeps it` };
    if (!sharing.remove)
        return {
            action: 'report',
            drift: true,
            reason: `shared${waiting} but not declared; sharing.remove is false, so it stays`,
        };
    return { action: 'remove', drift: true, reason: `shared${waiting} but not declared, and sharing.remove is true` };
}

;// CONCATENATED MODULE: ./build/share/guard-plan.js

/** A percentage of fewer live shares than this says nothing. */
const percentCountsFrom = 10;
/** Every reason why the plan must not run. */
function guardPlan(plan, sharing, ownAccount) {
    return [...guardOwnAccount(plan, ownAccount), ...guardRemovals(plan, sharing), ...guardQuota(plan)];
}
function guardRemovals(plan, sharing) {
    const removals = removedRecords(plan);
    const refusals = [];
    const what = `The plan for "${plan.lens}" in ${plan.region} removes ${removals} of ${plan.live} live shares`;
    const elseDo = 'or declare the targets that are to stay.';
    if (removals > sharing.maxRemovals) {
        refusals.push({
            reason: 'removal-limit',
            message: `${what}, and sharing.max-removals allows ${sharing.maxRemovals}.`,
            remedy: `If all of them are meant, set "max-removals: ${removals}" under "sharing:" in the manifest, ${elseDo}`,
        });
    }
    if (plan.live >= percentCountsFrom && removals * 100 > sharing.maxRemovalPercent * plan.live) {
        const percent = Math.ceil((removals * 100) / plan.live);
        refusals.push({
            reason: 'removal-limit',
            message: `${what}, which is more than the ${sharing.maxRemovalPercent} % that sharing.max-removal-percent allows.`,
            remedy: `If all of them are meant, set "max-removal-percent: ${percent}" under "sharing:" in the manifest, ${elseDo}`,
        });
    }
    return refusals;
}
/** Dead records are not counted: whether AWS counts them is not documented, and a wrong guess would block a good plan. */
function guardQuota(plan) {
    const after = plan.live - removedRecords(plan) + plan.counts.create + plan.counts.renew;
    if (plan.counts.create + plan.counts.renew === 0 || after <= quota/* quotas */.am.shares)
        return [];
    return [
        {
            reason: 'quota',
            message: `"${plan.lens}" in ${plan.region} would have ${after} shares, and AWS allows ${quota/* quotas */.am.shares} per lens.`,
            remedy: quota/* sharesRemedy */.L5,
        },
    ];
}
function guardOwnAccount(plan, ownAccount) {
    if (ownAccount === undefined || !plan.rows.some((row) => row.declared && row.key === `account:${ownAccount}`))
        return [];
    return [
        {
            reason: 'manifest-invalid',
            message: `"${plan.lens}" is declared to be shared with account ${ownAccount}, which owns it in ${plan.region}.`,
            remedy: `Remove the entry with account "${ownAccount}" under "lenses.${plan.lens}.shares" in the manifest.`,
        },
    ];
}
function removedRecords(plan) {
    return plan.rows.reduce((sum, row) => sum + (row.action === 'remove' ? row.deletes.length : 0), 0);
}

;// CONCATENATED MODULE: ./build/share/plan-shares.js




/** Decides what is to be done about every declared and every found target of one lens in one Region, and whether it may be. */
function planShares(request) {
    const { lens, region, digest, level, observed, sharing } = request;
    const targets = new Map();
    for (const declared of request.declared) {
        if (declared.regions?.includes(region) === false)
            continue;
        const key = (0,share_target/* canonicalKey */.yk)(declared.target);
        if (!targets.has(key))
            targets.set(key, { declared, records: [] });
    }
    for (const record of observed) {
        const key = (0,observed_share/* observedKey */.I5)(record.sharedWith);
        const known = targets.get(key);
        if (known === undefined)
            targets.set(key, { records: [record] });
        else
            known.records.push(record);
    }
    const protectedKeys = new Set(sharing.protect.map(share_target/* canonicalKey */.yk));
    const rows = [...targets]
        .map(([key, { declared, records }]) => {
        const target = { key, declared, records, isProtected: protectedKeys.has(key) };
        return decideRow(target, sharing);
    })
        .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    const plan = {
        lens,
        region,
        digest,
        level,
        rows,
        counts: countRows(rows),
        live: liveRecords(rows),
        records: observed.length,
    };
    return { ...plan, refusals: guardPlan(plan, sharing, request.ownAccount) };
}
function liveRecords(rows) {
    return rows.reduce((sum, row) => sum + row.liveRecords, 0);
}
function countRows(rows) {
    const count = (action) => rows.filter((row) => row.action === action).length;
    return {
        keep: count('keep'),
        wait: count('wait'),
        create: count('create'),
        renew: count('renew'),
        remove: count('remove'),
        report: count('report'),
        none: count('none'),
        drift: rows.filter((row) => row.drift).length,
        failed: rows.filter((row) => row.failed).length,
    };
}

;// CONCATENATED MODULE: ./build/share/settle-shares.js



/**
 * Judges an applied plan by what is listed afterwards: the listing decides, what the calls answered only explains. So an
 * error after the effect is a success, and "already exists" is one only if the listing shows it. `after` is undefined
 * where the listing failed; then the answers have to do.
 */
function settleShares(plan, journal, after) {
    const results = new Map(journal.map((result) => [result.key, result]));
    const targets = plan.rows
        .filter((row) => row.action !== 'none')
        .map((row) => {
        const records = after?.filter((record) => (0,observed_share/* observedKey */.I5)(record.sharedWith) === row.key);
        return { key: row.key, display: row.display, ...settle(row, results.get(row.key), records) };
    });
    const counts = { kept: 0, created: 0, removed: 0, pending: 0, failed: 0, reported: 0 };
    for (const { outcome } of targets)
        counts[outcome] += 1;
    return { targets, counts };
}
function settle(row, result, records) {
    if (row.create !== undefined)
        return settleCreation(row, result, records);
    if (row.action === 'remove')
        return settleRemoval(result, records);
    if (row.action === 'report')
        return { outcome: row.failed ? 'failed' : 'reported', reason: row.reason };
    const now = records === undefined ? row.state : stateAmong(records);
    if ((0,share_status/* isLive */.DG)(now))
        return now === row.state ? kept(now, row.reason) : kept(now, `${row.state} when planned, ${now} now`);
    if (now === 'FAILED')
        return { outcome: 'failed', reason: explainFailure(row.kind, messageAmong(records)) };
    return { outcome: 'reported', reason: `was ${row.state} when planned and is ${now} now, which this run did not do` };
}
function kept(state, reason) {
    return { outcome: (0,share_status/* isWaiting */.Gu)(state) ? 'pending' : 'kept', reason };
}
function settleCreation(row, result, records) {
    const error = result?.error;
    if (records === undefined) {
        if (result !== undefined && error === undefined)
            return { outcome: 'created', reason: 'the service accepted it; the shares could not be listed again' };
        return { outcome: 'failed', reason: error === undefined ? notBegun : explain(row, result, error) };
    }
    const now = stateAmong(records);
    if ((0,share_status/* isLive */.DG)(now))
        return { outcome: 'created', reason: (0,share_status/* isWaiting */.Gu)(now) ? `shared; the state is ${now}` : `shared; ${now}` };
    if (error !== undefined)
        return { outcome: 'failed', reason: explain(row, result, error) };
    if (result === undefined)
        return { outcome: 'failed', reason: notBegun };
    if (now === 'FAILED')
        return { outcome: 'failed', reason: explainFailure(row.kind, messageAmong(records)) };
    return {
        outcome: 'failed',
        reason: `the service accepted it, but the listing afterwards shows it as ${now}; run the job again`,
    };
}
function explain({ kind, create }, result, error) {
    return result?.declined === false ? `the service could not share it: ${error}` : explainFailure(kind, error, create);
}
function settleRemoval(result, records) {
    const error = result?.error;
    if (records === undefined) {
        if (result !== undefined && error === undefined)
            return { outcome: 'removed', reason: 'the service accepted it; the shares could not be listed again' };
        return { outcome: 'failed', reason: error ?? notBegun };
    }
    if (!(0,share_status/* isLive */.DG)(stateAmong(records)))
        return { outcome: 'removed', reason: 'not shared any more' };
    if (result === undefined)
        return { outcome: 'failed', reason: notBegun };
    return {
        outcome: 'failed',
        reason: error ?? 'the service accepted the removal, but still lists the share; run the job again',
    };
}
const notBegun = 'not begun, because the run ended before; run the job again';
function stateAmong(records) {
    const states = records.map((record) => (0,share_status/* stateOf */.L4)(record.status));
    return states.find(share_status/* isLive */.DG) ?? states.find((state) => state === 'FAILED') ?? states[0] ?? 'absent';
}
function messageAmong(records) {
    return records?.find((record) => record.status === 'FAILED')?.statusMessage ?? 'the service gives no reason';
}

// EXTERNAL MODULE: ./build/jobs/outcome.js
var outcome = __webpack_require__(293);
// EXTERNAL MODULE: ./build/jobs/region-listing.js
var region_listing = __webpack_require__(9812);
;// CONCATENATED MODULE: ./build/jobs/share-target.js







/** All shares of a lens; one that is not published has none. Throws `ServiceError`. */
async function listTargetShares(service, found) {
    return found?.published === undefined ? [] : service.listShares(found.arn);
}
/** Plans from a complete listing. */
function planTargetShares(service, found, observed, entry, manifest) {
    return planShares({
        lens: entry.id,
        region: service.region,
        declared: entry.shares,
        observed,
        sharing: manifest.sharing,
        ownAccount: (0,region_listing/* accountOf */.X)(found?.arn),
    });
}
/** A plan that is only shown. */
function plannedShares(plan) {
    const { keep, wait, failed } = plan.counts;
    return { plan, applied: false, kept: keep, pending: wait, created: 0, removed: 0, failed, problems: [] };
}
/** Performs a plan, lists again and judges by that listing. A share that fails keeps no other from being tried. */
async function applyTargetShares(service, arn, plan, world) {
    const rounds = applyOrder(plan);
    const journal = [];
    for (const round of rounds) {
        journal.push(...(await Promise.all(round.map((step) => applyStep(service, arn, step, world)))).flat());
    }
    // With nothing to do the listing that the plan was made from is still the newest.
    const after = rounds.length === 0 ? undefined : await listAgain(service, arn);
    const { targets, counts } = settleShares(plan, journal, after);
    const { kept, created, removed, pending, failed } = counts;
    const failures = targets.filter((target) => target.outcome === 'failed');
    const problems = failures.map(({ display, reason }) => ({ target: display, message: reason }));
    const report = { plan, applied: true, kept, created, removed, pending, failed, problems };
    const causes = new Map(journal.map(({ key, cause }) => [key, cause]));
    return { report, failures: failures.map((target) => shareFailure(plan, target, causes.get(target.key))) };
}
/** A run that is being stopped begins no further step. */
async function applyStep(service, arn, step, world) {
    if (world.signal.aborted)
        return [];
    try {
        for (const shareId of step.deletes)
            await deleteRecord(service, arn, shareId);
        if (step.create !== undefined)
            await service.createShare(arn, step.create);
        return [{ key: step.key }];
    }
    catch (error) {
        const cause = (0,outcome/* failureOf */.g5)(error);
        const { key } = step;
        return [
            { key, error: cause.message, ...(isDeclined(error, key) ? { declined: true } : { declined: false, cause }) },
        ];
    }
}
/** Without IAM's own words a refusal may be about the organization, and is then not taken for a missing permission. */
function isDeclined(error, key) {
    if ((0,errors/* isProblem */.AN)(error, 'access-denied'))
        return /^(?:organization|unit):/.test(key) && !(0,denial/* isIamRefusal */.k)(error.message);
    return (0,errors/* isProblem */.AN)(error, 'validation') || (0,errors/* isProblem */.AN)(error, 'conflict') || (0,errors/* isProblem */.AN)(error, 'not-found');
}
/** A record that is gone already is as good as deleted. */
async function deleteRecord(service, arn, shareId) {
    try {
        await service.deleteShare(arn, shareId);
    }
    catch (error) {
        if (!(0,errors/* isProblem */.AN)(error, 'not-found'))
            throw error;
    }
}
async function listAgain(service, arn) {
    try {
        return await service.listShares(arn);
    }
    catch (error) {
        if (error instanceof errors/* ServiceError */._7)
            return undefined;
        throw error;
    }
}
function shareFailure(plan, { display, reason }, cause) {
    const message = `Sharing "${plan.lens}" in ${plan.region} with ${display} failed: ${reason}.`;
    if (cause !== undefined && tellingReasons.includes(cause.reason)) {
        return { ...cause, message };
    }
    return {
        reason: 'share-failed',
        message,
        remedy: 'Put the cause right and run the job again: it does only what is still missing.',
    };
}
/** What says more than that a share failed, and holds for all of them. */
const tellingReasons = ['access-denied', 'no-credentials', 'quota', 'timeout'];
/** Every difference between what is declared and what is live, as one failure per lens and Region. */
function driftOf(plan) {
    const rows = plan.rows.filter((row) => row.drift);
    if (rows.length === 0)
        return [];
    const differences = rows.map((row) => `${row.display}: ${row.reason}`).join('; ');
    return [
        {
            reason: 'drift',
            message: `The shares of "${plan.lens}" in ${plan.region} differ from the manifest: ${differences}.`,
            remedy: 'Correct the manifest, or run the mode "shares" to bring the shares in line with it.',
        },
    ];
}


/***/ }),

/***/ 7757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ reconcile)
/* harmony export */ });
/* harmony import */ var _plan_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(802);
/* harmony import */ var _release_lens_tags_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9656);
/* harmony import */ var _compare_lens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(371);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(684);
/* harmony import */ var _fingerprint_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9643);
/* harmony import */ var _guard_account_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4610);
/* harmony import */ var _judge_lens_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6007);
/* harmony import */ var _observe_region_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2126);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(293);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1874);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(104);
/* harmony import */ var _region_listing_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9812);
/* harmony import */ var _share_target_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4310);
/* harmony import */ var _regions_of_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4048);














/** Brings all declared shares in line, or (purpose `drift`) only says where they, or the published content, are not. */
async function reconcile(sha, purpose, settings, world) {
    const subject = { kind: purpose === 'drift' ? 'drift' : 'shares' };
    const base = { subject, dryRun: purpose !== 'write', commit: sha, links: world.run.links, notices: [] };
    const reading = await (0,_project_js__WEBPACK_IMPORTED_MODULE_7__.readProject)(await (0,_comparison_js__WEBPACK_IMPORTED_MODULE_11__/* .snapshotAt */ .e)(sha, world), settings.manifest);
    if (reading.kind === 'invalid') {
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .concludeReport */ .uR)({ ...base, notices: reading.notices, failures: [reading.failure], lenses: [] });
    }
    const services = await world.aws();
    if (!(await services.hasCredentials()))
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .concludeReport */ .uR)({ ...base, failures: [noCredentials], lenses: [] });
    const targets = await (0,_guard_account_js__WEBPACK_IMPORTED_MODULE_3__/* .guarded */ .N)(reading.project.manifest, services, (0,_progress_js__WEBPACK_IMPORTED_MODULE_12__/* .withProgress */ .E)('Reading from AWS', world, (progress) => planTargets(reading.project, services, purpose, settings, world, progress)));
    const refused = targets.some(({ plan }) => (plan?.refusals.length ?? 0) > 0);
    const write = purpose === 'write' && !refused;
    const apply = (progress) => Promise.all(targets.map((target) => applyTarget(target, write, purpose, world, progress)));
    const reports = await (write ? (0,_progress_js__WEBPACK_IMPORTED_MODULE_12__/* .withProgress */ .E)('Writing shares', world, apply) : apply(_progress_js__WEBPACK_IMPORTED_MODULE_12__/* .noProgress */ .n));
    const lenses = reading.project.manifest.lenses.flatMap((entry) => {
        const own = targets.flatMap(({ lens }, index) => (lens.entry.id === entry.id ? [reports[index]] : []));
        const lens = targets.find((target) => target.lens.entry.id === entry.id)?.lens;
        if (lens === undefined)
            return [];
        const regions = own.filter((report) => report !== undefined);
        return [{ ...(0,_compare_lens_js__WEBPACK_IMPORTED_MODULE_1__/* .reportOf */ .EI)({ judged: lens, state: 'unchanged', level: 'none', diff: undefined }), regions }];
    });
    const print = (0,_plan_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(targets.map(({ lens, service, plan }) => (0,_fingerprint_of_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprintOf */ .a)(lens.entry.id, service.region, lens.content?.digest, 'none', plan)));
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .concludeReport */ .uR)({ ...base, failures: [], lenses, fingerprint: print });
}
async function planTargets(project, services, purpose, settings, world, progress) {
    const { manifest } = project;
    const listings = new Map();
    const entries = manifest.lenses.filter(({ id }) => settings.lenses.length === 0 || settings.lenses.includes(id));
    const lenses = await Promise.all(entries.map((entry) => (0,_judge_lens_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeLens */ .e)(project.snapshot, project.manifestFile, manifest, entry, settings.failOn, world.clock.now())));
    const places = lenses.flatMap((lens) => (0,_regions_of_js__WEBPACK_IMPORTED_MODULE_10__/* .regionsOf */ .N)(manifest, lens.entry, settings).map((region) => ({ lens, region })));
    return Promise.all(places.map(async ({ lens, region }) => {
        const service = services.in(region);
        const listing = listings.get(region) ?? new _region_listing_js__WEBPACK_IMPORTED_MODULE_8__/* .RegionListing */ .b(service);
        listings.set(region, listing);
        const { entry } = lens;
        const name = lens.content?.name ?? '';
        const found = await listing.find({ id: entry.id, name, pins: entry.arns, repository: world.run.repository });
        const [observed, live, record] = await Promise.all([
            (0,_observe_region_js__WEBPACK_IMPORTED_MODULE_5__/* .readPublished */ .Dn)(service, found),
            (0,_share_target_js__WEBPACK_IMPORTED_MODULE_9__/* .listTargetShares */ .ig)(service, found),
            purpose === 'drift' ? readRecord(service, found) : undefined,
        ]);
        const plan = observed.published === undefined ? undefined : (0,_share_target_js__WEBPACK_IMPORTED_MODULE_9__/* .planTargetShares */ .VJ)(service, found, live, entry, manifest);
        const contentDrift = publishedElsewhere(service, observed, record);
        progress(entry.id, region, `read, ${(0,_observe_region_js__WEBPACK_IMPORTED_MODULE_5__/* .publishedAs */ .hY)(observed)}, ${live.length} shares`);
        return { lens, service, observed, plan, contentDrift };
    }));
}
async function readRecord(service, found) {
    return found?.published === undefined ? undefined : (0,_release_lens_tags_js__WEBPACK_IMPORTED_MODULE_13__/* .readReleaseRecord */ .d9)(await service.readTags(found.arn));
}
/** The tags say what was released last; another version or content was published by hand or by another program. */
function publishedElsewhere(service, { found, published }, record) {
    if (found === undefined || published === undefined)
        return [];
    if (record === undefined || (record.version === published.version && record.digest === published.digest))
        return [];
    return [
        {
            reason: 'drift',
            message: `Version ${published.version} of ${found.arn} in ${service.region} was not published by a release: the last one was ${record.version}.`,
            remedy: 'Compare the published content with the repository, then release the next version from Git.',
        },
    ];
}
async function applyTarget({ lens, service, observed, plan, contentDrift }, write, purpose, world, progress) {
    const arn = observed.found?.arn;
    const base = {
        region: service.region,
        ...(arn === undefined ? {} : { arn, account: (0,_region_listing_js__WEBPACK_IMPORTED_MODULE_8__/* .accountOf */ .X)(arn) ?? '' }),
        ...(observed.published === undefined ? {} : { version: observed.published.version }),
    };
    if (plan === undefined || arn === undefined) {
        return { ...base, state: 'skipped', notes: ['not published yet, so it cannot be shared'], failures: [] };
    }
    const refusals = [...plan.refusals, ...contentDrift];
    if (!write) {
        const drift = purpose === 'drift' ? (0,_share_target_js__WEBPACK_IMPORTED_MODULE_9__/* .driftOf */ .$p)(plan) : [];
        return { ...base, state: 'unchanged', notes: [], shares: (0,_share_target_js__WEBPACK_IMPORTED_MODULE_9__/* .plannedShares */ .Lf)(plan), failures: [...refusals, ...drift] };
    }
    try {
        const applied = await (0,_share_target_js__WEBPACK_IMPORTED_MODULE_9__/* .applyTargetShares */ .gO)(service, arn, plan, world);
        const { created, removed } = applied.report;
        progress(lens.entry.id, service.region, `shared: ${created} created, ${removed} removed`);
        return { ...base, state: 'unchanged', notes: [], shares: applied.report, failures: applied.failures };
    }
    catch (error) {
        return { ...base, state: 'failed', notes: [], shares: (0,_share_target_js__WEBPACK_IMPORTED_MODULE_9__/* .plannedShares */ .Lf)(plan), failures: [(0,_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .failureOf */ .g5)(error)] };
    }
}
const noCredentials = {
    reason: 'no-credentials',
    message: 'There are no AWS credentials, so shares can be neither read nor changed.',
    remedy: 'Add a step that obtains credentials before this one, for example aws-actions/configure-aws-credentials.',
};


/***/ }),

/***/ 4953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ privilegedTrigger)
/* harmony export */ });
/** A pull request that an event only names; such events run with the rights of the repository. */
function privilegedTrigger(number) {
    return {
        kind: 'pull-request',
        number,
        closed: false,
        merged: false,
        draft: false,
        headSha: undefined,
        baseSha: undefined,
        mergeSha: undefined,
        fromOutside: false,
        privileged: true,
    };
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

/***/ 1038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ lensDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8943);


/** `sha256:` and 64 hexadecimal digits of the canonical form in UTF-8. */
function lensDigest(value) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalLens */ .z)(value), 'utf8').digest('hex')}`;
}


/***/ }),

/***/ 802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ fingerprintEntry),
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * A hash over the entries, as `sha256:` and 64 hex digits; their order does not matter. Equal fingerprints on pull
 * request and tag mean that what is done is what was reviewed.
 */
function fingerprint(entries) {
    const lines = entries.map(({ lens, region, digest, level, creations, removals }) => JSON.stringify([lens, region, digest ?? null, level ?? null, creations.toSorted(), removals.toSorted()]));
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(lines.toSorted())).digest('hex')}`;
}
/**
 * The part of a share plan that a reviewer agrees to. States and renewals are left out: an invitation that expires
 * after the review is a change of state, and inviting again gives nobody anything that was not reviewed.
 */
function fingerprintEntry(plan) {
    const keysOf = (action) => plan.rows.filter((row) => row.action === action).map((row) => row.key);
    return {
        lens: plan.lens,
        region: plan.region,
        digest: plan.digest,
        level: plan.level,
        creations: keysOf('create'),
        removals: keysOf('remove'),
    };
}


/***/ }),

/***/ 2865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gJ: () => (/* binding */ formatMarker),
/* harmony export */   gY: () => (/* binding */ parseMarker),
/* harmony export */   hT: () => (/* binding */ sameBesidesRun),
/* harmony export */   ve: () => (/* binding */ runFooterMarker)
/* harmony export */ });
/** Everything behind this line names the run and not its result. */
const runFooterMarker = '<!-- lens-release:run -->';
const shape = /^<!-- lens-release:v1 key=((?:[0-9a-f]{2})*) run=(\d{1,15}) attempt=(\d{1,15})(?: sha=([0-9a-f]+))?(?: fingerprint=((?:[0-9a-f]{2})+))? -->(?=\r?\n|$)/u;
/** One line. Variable parts are hexadecimal, since `--` and `>` would end the comment. */
function formatMarker(marker) {
    const { key, run, sha, fingerprint } = marker;
    const parts = [`key=${toHex(key)}`, `run=${run.number}`, `attempt=${run.attempt}`];
    if (sha !== undefined && /^[0-9a-f]+$/u.test(sha))
        parts.push(`sha=${sha}`);
    if (fingerprint !== undefined && fingerprint !== '')
        parts.push(`fingerprint=${toHex(fingerprint)}`);
    return `<!-- lens-release:v1 ${parts.join(' ')} -->`;
}
/** The marker at the very start of a body; undefined for any other comment, also one that quotes ours. */
function parseMarker(body) {
    const match = shape.exec(body);
    if (match === null)
        return undefined;
    const [, key = '', number = '', attempt = '', sha, fingerprint] = match;
    return {
        key: fromHex(key),
        run: { number: Number(number), attempt: Number(attempt) },
        ...(sha === undefined ? {} : { sha }),
        ...(fingerprint === undefined ? {} : { fingerprint: fromHex(fingerprint) }),
    };
}
/** Whether two bodies say the same about the same plan, whichever runs wrote them. GitHub turns LF into CRLF. */
function sameBesidesRun(a, b) {
    return withoutRun(a) === withoutRun(b);
}
function withoutRun(body) {
    const [result = ''] = body.replaceAll('\r\n', '\n').split(runFooterMarker);
    return result.replace(/^(<!-- lens-release:v1 key=\S*) run=\S+ attempt=\S+(?: sha=\S+)?/u, '$1').trimEnd();
}
function toHex(text) {
    return Array.from(new TextEncoder().encode(text), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
function fromHex(hex) {
    const bytes = (hex.match(/../gu) ?? []).map((pair) => Number.parseInt(pair, 16));
    return new TextDecoder().decode(Uint8Array.from(bytes));
}


/***/ }),

/***/ 5844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ remainingNotices),
/* harmony export */   p: () => (/* binding */ explanationOf)
/* harmony export */ });
/** Undefined for a green run. */
function explanationOf(report) {
    const { failure } = report;
    if (failure === undefined)
        return undefined;
    return { failure, notice: report.notices.find((notice) => notice.level === 'error' && says(failure, notice)) };
}
/** Notices that say something the explanation does not. */
function remainingNotices(report) {
    const said = explanationOf(report)?.notice;
    return report.notices.filter((notice) => notice !== said);
}
/** A failure names its place in front of its message, a notice has it beside; both may end with the remedy. */
function says(failure, notice) {
    const whole = [failure.message, failure.remedy].filter((text) => text !== undefined).join(' ');
    return failure.message.endsWith(notice.text) || whole.endsWith(notice.text);
}


/***/ }),

/***/ 7867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lensTitles: () => (/* binding */ lensTitles)
/* harmony export */ });
/* harmony import */ var _lens_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4167);

/**
 * The titles in lens documents, by id; where two documents name the same id the later one counts. A document may be of
 * any shape: what is no title is left out.
 */
function lensTitles(...documents) {
    const [pillars, questions, choices] = [
        new Map(),
        new Map(),
        new Map(),
    ];
    for (const pillar of documents.flatMap((document) => items(document, 'pillars'))) {
        note(pillars, pillar, 'name');
        for (const question of items(pillar, 'questions')) {
            const id = note(questions, question, 'title');
            for (const choice of items(question, 'choices'))
                note(choices, choice, 'title', `${id}/`);
        }
    }
    return {
        pillars: Object.fromEntries(pillars),
        questions: Object.fromEntries(questions),
        choices: Object.fromEntries(choices),
    };
}
function items(value, key) {
    const list = (0,_lens_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(value, key);
    return (0,_lens_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(list) ? list : [];
}
/** Returns the id, or an empty text for an item without one. */
function note(titles, item, key, prefix = '') {
    const [id, title] = [(0,_lens_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(item, 'id'), (0,_lens_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(item, key)];
    if (typeof id !== 'string')
        return '';
    if (typeof title === 'string' && title.trim() !== '')
        titles.set(prefix + id, title);
    return id;
}


/***/ }),

/***/ 4500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ toMarkdown)
/* harmony export */ });
/* harmony import */ var mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1486);
/* harmony import */ var mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9059);


/**
 * Beyond what the library escapes for CommonMark: strike-through, and the dollar signs between which GitHub sets
 * formulas. `&`, `<` and `>` are always written as references, so that text is also safe inside HTML.
 */
const alwaysEncoded = ['&', '<', '>', '$', '~'];
const options = {
    bullet: '-',
    emphasis: '_',
    resourceLink: true,
    extensions: [(0,mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_0__/* .gfmTableToMarkdown */ .d)({ tablePipeAlign: false })],
    unsafe: alwaysEncoded.map((character) => ({ character, inConstruct: 'phrasing' })),
    handlers: {
        text: ((node, _parent, state, info) => state.safe(node.value, { ...info, encode: alwaysEncoded })),
        details: ((node, _parent, state, info) => {
            const body = state.containerFlow(node, info);
            return `<details>\n<summary>${toHtml(node.summary)}</summary>\n\n${body}\n\n</details>`;
        }),
    },
    join: [alertHead],
};
/** GitHub-flavoured Markdown of the blocks, without a newline at the end; empty for no blocks. */
function toMarkdown(blocks) {
    return (0,mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_1__/* .toMarkdown */ .l)({ type: 'root', children: [...blocks] }, options).replace(/\n+$/u, '');
}
// The label of an alert must be followed by its text without a blank line.
function alertHead(left, _, parent) {
    return parent.type === 'blockquote' && left.type === 'html' ? 0 : undefined;
}
/** Markdown is not parsed inside `<summary>`. */
function toHtml(content) {
    return content
        .map((node) => {
        switch (node.type) {
            case 'text':
                return escapeHtml(node.value);
            case 'inlineCode':
                return `<code>${escapeHtml(node.value)}</code>`;
            case 'strong':
                return `<b>${toHtml(node.children)}</b>`;
            case 'link':
                return toHtml(node.children);
            case 'html':
                return node.value;
            default:
                return '';
        }
    })
        .join('');
}
function escapeHtml(text) {
    return text.replace(/[&<>"$]/gu, (character) => `&#${character.charCodeAt(0)};`);
}


/***/ }),

/***/ 8411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ pageHead),
  k: () => (/* binding */ pageParts)
});

// EXTERNAL MODULE: ./build/report/diff/change-item.js + 2 modules
var change_item = __webpack_require__(3650);
// EXTERNAL MODULE: ./build/report/diff/fold-texts.js
var fold_texts = __webpack_require__(7513);
// EXTERNAL MODULE: ./build/report/group-by.js
var group_by = __webpack_require__(4036);
// EXTERNAL MODULE: ./build/report/markdown/block.js
var markdown_block = __webpack_require__(1288);
// EXTERNAL MODULE: ./build/report/markdown/phrase.js
var phrase = __webpack_require__(984);
// EXTERNAL MODULE: ./build/report/plural.js
var plural = __webpack_require__(549);
// EXTERNAL MODULE: ./build/report/page/question-name.js
var question_name = __webpack_require__(9559);
;// CONCATENATED MODULE: ./build/report/page/changes.js







/** More open items than this fill a phone for too long. */
const openItems = 12;
const messageLength = 400;
const kinds = {
    major: { stage: 'major-changes', name: 'major change' },
    minor: { stage: 'minor-changes', name: 'minor change' },
    none: { stage: 'unimportant-changes', name: 'difference' },
};
/** The changes of one level by pillar and question. Major ones are open unless there are many, the others folded. */
function changesPart(lens, level, words) {
    const all = (lens.diff?.changes ?? []).filter((change) => change.level === level);
    const changes = byQuestion((0,fold_texts/* foldTexts */.a)(all));
    const itemOf = remembered((change) => (0,change_item/* changeItem */.i)(inPlace(change), words));
    const { stage, name } = kinds[level];
    const title = `${(0,plural/* counted */.h)(all.length, name)}${level === 'none' ? ' that AWS does not keep' : ''}`;
    return {
        stage,
        noun: changes.length === all.length ? [name, `${name}s`] : [`group of ${name}s`, `groups of ${name}s`],
        size: changes.length,
        render: (kept) => {
            const more = changes.length - kept;
            const body = [
                changeList(lens, changes.slice(0, kept), itemOf),
                ...(more === 0 ? [] : [(0,markdown_block/* paragraph */.FY)((0,phrase/* phrase */.MZ) `… and ${(0,plural/* counted */.h)(more, 'more entry', 'more entries')}`)]),
            ];
            const open = level === 'major' && changes.length <= openItems;
            return open ? [(0,markdown_block/* paragraph */.FY)((0,phrase/* strong */.ko)(title)), ...body] : [(0,markdown_block/* details */.zH)((0,phrase/* strong */.ko)(title), body)];
        },
    };
}
/** In the order of the diff, but what belongs to one question stands together. */
function byQuestion(changes) {
    return [...(0,group_by/* groupBy */.$)(changes, placeOf).values()].flat();
}
function placeOf({ pillar, question }) {
    return JSON.stringify([pillar, question]);
}
function changeList(lens, changes, itemOf) {
    return (0,markdown_block/* list */.p_)([...(0,group_by/* groupBy */.$)(changes, placeOf).values()].map((group) => {
        const [first, ...others] = group;
        if (first !== undefined && others.length === 0 && namesItsPlace(first))
            return aloneItem(lens, first);
        return [placeName(lens, first), [(0,markdown_block/* list */.p_)(group.map(itemOf))]];
    }));
}
/** A page that is too long is drawn several times. */
function remembered(itemOf) {
    const items = new Map();
    return (change) => {
        const item = items.get(change) ?? itemOf(change);
        items.set(change, item);
        return item;
    };
}
/** The question stands above its changes. */
function inPlace(change) {
    return change.question === null
        ? change
        : { ...change, message: change.message.replace(` of question "${change.question}"`, '') };
}
/** The message says which question or pillar came or went, so a line above it would only repeat that. */
function namesItsPlace({ kind }) {
    return /^(?:question|pillar)-(?:added|removed|moved)$/u.test(kind);
}
function aloneItem(lens, change) {
    if (change.pillar === null || change.question === null)
        return messageOf(change);
    return (0,phrase/* phrase */.MZ) `${(0,question_name/* pillarName */.IY)(lens, change.pillar)} › ${messageOf(change)}`;
}
function messageOf({ message }) {
    return (0,phrase/* untrusted */.bp)(message, messageLength);
}
function placeName(lens, change) {
    const { pillar = null, question = null } = change ?? {};
    const where = pillar === null ? [] : (0,question_name/* pillarName */.IY)(lens, pillar);
    if (question !== null)
        return where.length === 0 ? (0,question_name/* questionName */.AC)(lens, question) : (0,phrase/* phrase */.MZ) `${where} › ${(0,question_name/* questionName */.AC)(lens, question)}`;
    return where.length === 0 ? (0,phrase/* strong */.ko)('The lens itself') : (0,phrase/* strong */.ko)(where);
}

// EXTERNAL MODULE: ./build/iam/iam-statement.js
var iam_statement = __webpack_require__(2507);
;// CONCATENATED MODULE: ./build/report/page/failure-text.js



/** Messages name many things at times, such as every reason why a tag is dishonest. */
const failure_text_messageLength = 1200;
const remedyLength = 600;
/** A statement names an ARN at most. */
const statementLength = 600;
/** What went wrong, what to do next, and how the output `failure-reason` calls it. */
function failureText(failure) {
    return (0,phrase/* joined */.oR)([failure_text_messageOf(failure), remedyOf(failure), (0,phrase/* small */.EX)((0,phrase/* code */.aY)(failure.reason))], ' ');
}
/** Why the run is red, in a box; nothing for a green run. */
function failureBox({ failure }) {
    if (failure === undefined)
        return [];
    const next = (0,phrase/* joined */.oR)([remedyOf(failure), (0,phrase/* small */.EX)((0,phrase/* code */.aY)(failure.reason))], ' ');
    return [(0,markdown_block/* alert */.xE)('CAUTION', [(0,markdown_block/* paragraph */.FY)(failure_text_messageOf(failure)), (0,markdown_block/* paragraph */.FY)(next)])];
}
/** Failures that the box at the head of the page has not told yet. */
function unsaid(failures, { failure: told }) {
    return failures.filter(({ reason, message }) => reason !== told?.reason || !told.message.endsWith(message));
}
function failure_text_messageOf({ message }) {
    return (0,phrase/* untrusted */.bp)(message, failure_text_messageLength);
}
function remedyOf({ remedy, statement }) {
    if (remedy === undefined)
        return [];
    const shown = statement === undefined ? [] : (0,phrase/* phrase */.MZ) ` ${(0,phrase/* code */.aY)((0,iam_statement/* statementText */.t6)(statement), statementLength)}`;
    return (0,phrase/* phrase */.MZ) `👉 ${(0,phrase/* untrusted */.bp)(remedy, remedyLength)}${shown}`;
}

;// CONCATENATED MODULE: ./build/report/source-link.js
/** The address of a file, or of one line of it, as the judged commit has it; undefined without repository or commit. */
function sourceLink(report, file, line) {
    const { commit, links } = report;
    if (links.repository === undefined || commit === undefined)
        return undefined;
    const path = file.split('/').map(encode).join('/');
    return `${links.repository}/blob/${encode(commit)}/${path}${line === undefined ? '' : `#L${line}`}`;
}
/** Also what `encodeURIComponent` leaves and Markdown or a sentence may end a link at. Lone surrogates have no code. */
function encode(text) {
    const wellFormed = text.replace(/\p{Surrogate}/gu, '\uFFFD');
    return encodeURIComponent(wellFormed).replace(/[!'()*]/gu, (character) => `%${character.charCodeAt(0).toString(16)}`);
}

;// CONCATENATED MODULE: ./build/report/page/findings.js




const findings_openItems = 12;
const findings_messageLength = 400;
const stages = { error: 'errors', warning: 'warnings', notice: 'advice' };
/** What the checks found of one severity, in file order. Errors are open unless there are many, the others folded. */
function findingsPart(lens, severity, report) {
    const findings = lens.findings.filter((finding) => finding.severity === severity);
    return {
        stage: stages[severity],
        noun: [severity, `${severity}s`],
        size: findings.length,
        render: (kept) => {
            const more = findings.length - kept;
            const items = findings.slice(0, kept).map((finding) => findingItem(finding, report));
            const body = (0,markdown_block/* list */.p_)(more === 0 ? items : [...items, (0,phrase/* phrase */.MZ) `… and ${(0,plural/* counted */.h)(more, `more ${severity}`)}`]);
            const title = (0,plural/* counted */.h)(findings.length, severity);
            const open = severity === 'error' && findings.length <= findings_openItems;
            return open ? [(0,markdown_block/* paragraph */.FY)((0,phrase/* strong */.ko)(title)), body] : [(0,markdown_block/* details */.zH)((0,phrase/* strong */.ko)(title), [body])];
        },
    };
}
function findingItem(finding, report) {
    const { check, file, line, message, hint } = finding;
    const place = (0,phrase/* link */.nf)(sourceLink(report, file, line), `line ${line}`);
    const help = hint === '' ? [] : (0,phrase/* phrase */.MZ) `${(0,phrase/* lineBreak */.qL)()}${(0,phrase/* untrusted */.bp)(hint, findings_messageLength)}`;
    return (0,phrase/* phrase */.MZ) `${place}: ${(0,phrase/* untrusted */.bp)(message, findings_messageLength)}${help} ${(0,phrase/* small */.EX)((0,phrase/* code */.aY)(check))}`;
}

// EXTERNAL MODULE: ./build/report/verdict.js
var report_verdict = __webpack_require__(7342);
;// CONCATENATED MODULE: ./build/report/page/headline.js




const signs = {
    major: '🔴',
    minor: '🟡',
    'no change': '⚪',
    invalid: '❌',
    refused: '⛔',
};
/** The first line, which says it all, and under it what the verdict means. */
function headline(report) {
    const verdict = (0,report_verdict/* verdictOf */.Vj)(report);
    const parts = [
        (0,phrase/* phrase */.MZ) `${signs[verdict]} ${(0,phrase/* strong */.ko)(verdict)}`,
        (0,phrase/* phrase */.MZ) `${rescoredInWords(report)}`,
        subjectInWords(report),
        progressInWords(report),
    ];
    const meaning = meaningOf(verdict, report);
    return [(0,markdown_block/* heading */.R_)(3, (0,phrase/* joined */.oR)(parts, ' · ')), ...(meaning === undefined ? [] : [(0,markdown_block/* paragraph */.FY)(meaning)])];
}
function rescoredInWords(report) {
    const [rescored, unscored] = [(0,report_verdict/* total */.X5)(report, report_verdict/* rescoredOf */.t5), (0,report_verdict/* total */.X5)(report, report_verdict/* unscoredOf */.fZ)];
    return `${(0,plural/* questions */.a)(rescored)} re-scored${unscored === 0 ? '' : `, ${unscored} not comparable`}`;
}
function subjectInWords(report) {
    const [first, second] = report.lenses;
    if (first === undefined)
        return report.subject.kind === 'pull-request' ? (0,phrase/* phrase */.MZ) `no lens is touched` : [];
    if (second !== undefined)
        return (0,phrase/* phrase */.MZ) `${report.lenses.length} lenses`;
    return (0,phrase/* phrase */.MZ) `${(0,phrase/* code */.aY)(first.id)}${publishedInWords(first)}`;
}
/** `2.0.0 published`, or in how many of its Regions; empty where nothing was published. */
function publishedInWords(lens) {
    const published = lens.regions.filter((region) => region.state === 'published');
    const version = published[0]?.version;
    if (version === undefined)
        return [];
    const everywhere = published.length === lens.regions.length;
    return everywhere
        ? (0,phrase/* phrase */.MZ) ` ${version} is published`
        : (0,phrase/* phrase */.MZ) ` ${version} is published in ${published.length} of ${(0,plural/* counted */.h)(lens.regions.length, 'Region')}`;
}
function progressInWords(report) {
    if (report.dryRun)
        return (0,phrase/* phrase */.MZ) `dry run, nothing was written`;
    switch (report.outcome) {
        case 'failed':
            return (0,report_verdict/* verdictOf */.Vj)(report) === 'invalid' ? [] : (0,phrase/* phrase */.MZ) `the run failed`;
        case 'partial':
            return (0,phrase/* phrase */.MZ) `not everything was done`;
        case 'drift':
            return (0,phrase/* phrase */.MZ) `drift`;
        default:
            return report.subject.kind === 'pull-request' && report.subject.merged ? (0,phrase/* phrase */.MZ) `merged` : [];
    }
}
function meaningOf(verdict, report) {
    switch (verdict) {
        case 'major':
            if (report.lenses.every((lens) => lens.level !== 'major' || lens.state === 'added')) {
                return (0,phrase/* phrase */.MZ) `A first version: no workload can be under review with it yet.`;
            }
            return (0,phrase/* phrase */.MZ) `A major version waits until the owner of each workload upgrades; from then on the changes below apply to the answers given so far.`;
        case 'minor':
            return (0,phrase/* phrase */.MZ) `A minor version reaches every workload and every recipient at once, without a word, and cannot be rolled back.${(0,report_verdict/* total */.X5)(report, report_verdict/* rescoredOf */.t5) === 0 ? (0,phrase/* phrase */.MZ) ` No answer given so far changes its risk.` : []}`;
        case 'no change':
            return report.lenses.length === 0 || report.failure !== undefined
                ? undefined
                : (0,phrase/* phrase */.MZ) `Nothing that AWS keeps of a lens is changed.`;
        case 'invalid': {
            const errors = (0,report_verdict/* total */.X5)(report, report_verdict/* errorsOf */.Bp);
            return errors === 0
                ? undefined
                : (0,phrase/* phrase */.MZ) `${(0,plural/* counted */.h)(errors, 'error')} must be corrected before this can be released.`;
        }
        case 'refused':
            return undefined;
    }
}

// EXTERNAL MODULE: ./build/report/diff/diff-headline.js
var diff_headline = __webpack_require__(5433);
;// CONCATENATED MODULE: ./build/report/page/lens-head.js







/** Which lens it is, its totals, what the next release must be, and what is wrong with it as a whole. */
function lensHeadPart(lens, report) {
    return { stage: 'lenses', noun: ['lens', 'lenses'], size: 1, render: () => lensHead(lens, report) };
}
function lensHead(lens, report) {
    const name = lens.name === undefined || lens.name === '' ? [] : (0,phrase/* phrase */.MZ) ` · ${lens.name}`;
    const file = lens.state === 'removed' ? (0,phrase/* code */.aY)(lens.file) : (0,phrase/* link */.nf)(sourceLink(report, lens.file), (0,phrase/* code */.aY)(lens.file));
    const failures = unsaid(lens.failures, report);
    return [
        (0,markdown_block/* heading */.R_)(4, (0,phrase/* code */.aY)(lens.id), name),
        (0,markdown_block/* paragraph */.FY)((0,phrase/* joined */.oR)([(0,phrase/* strong */.ko)(levelInWords(lens)), (0,phrase/* phrase */.MZ) `${totals(lens, report)}`, file], ' · ')),
        ...rewrite(lens),
        ...releasedDigest(lens, report),
        ...(lens.nextRelease === undefined ? [] : [(0,markdown_block/* paragraph */.FY)(nextReleaseInWords(lens.nextRelease))]),
        ...(lens.override === undefined
            ? []
            : [(0,markdown_block/* paragraph */.FY)((0,phrase/* phrase */.MZ) `⚠️ A major change is released as ${(0,phrase/* strong */.ko)('minor')} on purpose: ${lens.override}`)]),
        ...(failures.length === 0 ? [] : [(0,markdown_block/* list */.p_)(failures.map((failure) => (0,phrase/* phrase */.MZ) `❌ ${failureText(failure)}`))]),
    ];
}
/** Where several lenses are on one page, the first line speaks of the worst. */
function levelInWords({ level, state }) {
    return level === 'none' ? (state === 'removed' ? 'removed' : 'no change') : level;
}
/** Said before all details, because they are of little use then. */
function rewrite({ diff }) {
    const line = diff === undefined ? '' : (0,diff_headline/* rewriteLine */.d)(diff);
    return line === '' ? [] : [(0,markdown_block/* paragraph */.FY)(line)];
}
/** After a release the digest says which content it is, wherever that content is found. */
function releasedDigest({ digest }, { subject }) {
    return subject.kind === 'tag' && digest !== undefined ? [(0,markdown_block/* paragraph */.FY)((0,phrase/* phrase */.MZ) `Content: ${(0,phrase/* code */.aY)(digest)}`)] : [];
}
function totals(lens, report) {
    return [
        changesInWords(lens, report),
        (0,report_verdict/* errorsOf */.Bp)(lens) === 0 ? '' : (0,plural/* counted */.h)((0,report_verdict/* errorsOf */.Bp)(lens), 'error'),
        (0,report_verdict/* warningsOf */.nZ)(lens) === 0 ? '' : (0,plural/* counted */.h)((0,report_verdict/* warningsOf */.nZ)(lens), 'warning'),
        lens.ignored === 0 ? '' : `${(0,plural/* counted */.h)(lens.ignored, 'finding')} accepted in the manifest`,
    ]
        .filter((part) => part !== '')
        .join(', ');
}
function changesInWords(lens, { subject }) {
    if (lens.state === 'added')
        return subject.kind === 'tag' ? 'first release' : 'new lens';
    if (lens.state === 'removed')
        return 'taken out of the manifest; what is published stays in AWS';
    const count = (level) => (lens.diff?.changes ?? []).filter((change) => change.level === level).length;
    const [major, minor] = [count('major'), count('minor')];
    if (major + minor === 0)
        return lens.state === 'changed' && lens.diff === undefined ? 'changed' : '';
    if (minor === 0)
        return (0,plural/* counted */.h)(major, 'major change');
    if (major === 0)
        return (0,plural/* counted */.h)(minor, 'minor change');
    return `${major} major and ${(0,plural/* counted */.h)(minor, 'minor change')}`;
}
function nextReleaseInWords(next) {
    if (next.version === undefined)
        return (0,phrase/* phrase */.MZ) `Nothing would be released: AWS already has this content.`;
    const published = next.publishedVersion === undefined
        ? (0,phrase/* phrase */.MZ) `nothing is published yet`
        : (0,phrase/* phrase */.MZ) `${(0,phrase/* strong */.ko)(next.publishedVersion)} is published`;
    const least = (0,phrase/* phrase */.MZ) `Next release: ${(0,phrase/* strong */.ko)(next.version)} or higher (${published}).`;
    if (!next.includesEarlierChanges)
        return least;
    return (0,phrase/* phrase */.MZ) `${least} It also brings what was merged before: in all ${(0,plural/* counted */.h)(next.changes, 'change')} at level ${next.level}, ${(0,plural/* questions */.a)(next.rescored)} re-scored.`;
}

// EXTERNAL MODULE: ./build/report/explanation.js
var explanation = __webpack_require__(5844);
;// CONCATENATED MODULE: ./build/report/page/notices.js





/** A warning may name the statement that a policy lacks. */
const textLength = 800;
const importance = { error: 0, warning: 1, notice: 2 };
/** What the reviewer should know before reading on: in a box if any of it is a warning. */
function noticesPart(report) {
    const notices = (0,explanation/* remainingNotices */.k)(report).sort((a, b) => importance[a.level] - importance[b.level]);
    return {
        stage: 'notices',
        noun: ['notice', 'notices'],
        size: notices.length,
        render: (kept) => {
            const more = notices.length - kept;
            const items = notices.slice(0, kept).map((notice) => noticeText(notice, report));
            const block = (0,markdown_block/* list */.p_)(more === 0 ? items : [...items, (0,phrase/* phrase */.MZ) `… and ${(0,plural/* counted */.h)(more, 'more notice')}`]);
            return notices[0]?.level === 'notice' ? [block] : [(0,markdown_block/* alert */.xE)('WARNING', [block])];
        },
    };
}
function noticeText(notice, report) {
    const text = notice.level === 'error'
        ? (0,phrase/* phrase */.MZ) `${(0,phrase/* strong */.ko)('error')}: ${(0,phrase/* untrusted */.bp)(notice.text, textLength)}`
        : (0,phrase/* untrusted */.bp)(notice.text, textLength);
    if (notice.file === undefined)
        return text;
    const place = notice.line === undefined ? notice.file : `${notice.file}:${notice.line}`;
    return (0,phrase/* phrase */.MZ) `${text} (${(0,phrase/* link */.nf)(sourceLink(report, notice.file, notice.line), (0,phrase/* code */.aY)(place))})`;
}

;// CONCATENATED MODULE: ./build/report/page/overview.js



/** One row per lens where there are several, so that a reader knows which one to look at. */
function overviewPart({ lenses }) {
    const shown = lenses.length < 2 ? [] : lenses;
    return {
        stage: 'lenses',
        noun: ['row of the overview', 'rows of the overview'],
        size: shown.length,
        render: (kept) => [
            (0,markdown_block/* table */.tp)([(0,phrase/* phrase */.MZ) `Lens`, (0,phrase/* phrase */.MZ) `Level`, (0,phrase/* phrase */.MZ) `Re-scored`], shown.slice(0, kept).map((lens) => [(0,phrase/* code */.aY)(lens.id), verdictCell(lens), (0,report_verdict/* rescoredOf */.t5)(lens)])),
        ],
    };
}
function verdictCell(lens) {
    if ((0,report_verdict/* errorsOf */.Bp)(lens) > 0)
        return (0,phrase/* strong */.ko)('invalid');
    if (lens.failures.length > 0)
        return (0,phrase/* phrase */.MZ) `${(0,phrase/* strong */.ko)(lens.level)} ❌`;
    if (lens.state === 'removed')
        return (0,phrase/* phrase */.MZ) `removed`;
    return lens.level === 'none' ? (0,phrase/* phrase */.MZ) `no change` : (0,phrase/* strong */.ko)(lens.level);
}

;// CONCATENATED MODULE: ./build/report/console-link.js
/**
 * The list of custom lenses in the console of one Region. The address of a single lens is not documented, so a reader
 * is taken to the list rather than to a page that may not exist. Partitions without a public console get no link.
 */
function consoleLink(region) {
    if (!/^[a-z]{2,3}(-[a-z]+)+-\d+$/u.test(region))
        return undefined;
    const host = consoleHost(region);
    return host === undefined ? undefined : `https://${host}/wellarchitected/home?region=${region}#/lenses`;
}
function consoleHost(region) {
    if (region.startsWith('us-gov-'))
        return `${region}.console.amazonaws-us-gov.com`;
    if (region.startsWith('cn-'))
        return `${region}.console.amazonaws.cn`;
    if (/^(us-iso|us-isob|eu-isoe|us-isof)/u.test(region))
        return undefined;
    return `${region}.console.aws.amazon.com`;
}

;// CONCATENATED MODULE: ./build/report/page/region-table.js





const region_table_signs = {
    draft: '✅',
    published: '✅',
    unchanged: '✅',
    skipped: '➖',
    failed: '❌',
};
const states = {
    draft: 'draft imported',
    published: 'published',
    unchanged: 'unchanged',
    skipped: 'skipped',
    failed: 'failed',
};
/** A note may name the statement that a policy lacks. */
const noteLength = 600;
/** The verdict by Region, and under it what failed where. */
function regionsPart(lens, report) {
    return {
        stage: 'regions',
        noun: ['Region', 'Regions'],
        size: lens.regions.length,
        render: (kept) => {
            // What failed is what the reader is here for.
            const regions = lens.regions.toSorted((a, b) => b.failures.length - a.failures.length).slice(0, kept);
            const shares = lens.regions.some((region) => region.shares !== undefined);
            const headers = [(0,phrase/* phrase */.MZ) `Region`, (0,phrase/* phrase */.MZ) `${report.subject.kind === 'pull-request' ? 'Draft' : 'Version'}`];
            const more = lens.regions.length - kept;
            return [
                (0,markdown_block/* table */.tp)(shares ? [...headers, (0,phrase/* phrase */.MZ) `Shares`] : headers, regions.map((region) => [regionCell(region), stateCell(region, report), sharesCell(region.shares)])),
                ...(more === 0 ? [] : [(0,markdown_block/* paragraph */.FY)((0,phrase/* phrase */.MZ) `… and ${(0,plural/* counted */.h)(more, 'more Region')}`)]),
                ...failuresList(regions, report),
            ];
        },
    };
}
function regionCell({ region, account }) {
    const name = (0,phrase/* link */.nf)(consoleLink(region), region);
    return account === undefined ? name : (0,phrase/* phrase */.MZ) `${name}${(0,phrase/* lineBreak */.qL)()}${(0,phrase/* small */.EX)((0,phrase/* code */.aY)(account))}`;
}
/** On a pull request the column speaks of the draft; what is published stands above the table. */
function stateCell(region, { subject }) {
    const version = region.version === undefined || subject.kind === 'pull-request'
        ? []
        : (0,phrase/* phrase */.MZ) `${(0,phrase/* strong */.ko)(region.version)}${region_table_levelInWords(region)}`;
    const notes = region.notes.length === 0
        ? [(0,phrase/* phrase */.MZ) `${states[region.state]}`]
        : region.notes.map((note) => (0,phrase/* untrusted */.bp)(note, noteLength));
    const lines = [version, ...notes].filter((line) => line.length > 0);
    return (0,phrase/* phrase */.MZ) `${region_table_signs[region.state]} ${inLines(lines)}`;
}
function region_table_levelInWords({ state, level }) {
    return state === 'published' && level !== undefined ? (0,phrase/* phrase */.MZ) ` (${level})` : [];
}
/** What happens to access, in one short line. */
function sharesCell(shares) {
    if (shares === undefined)
        return (0,phrase/* phrase */.MZ) `–`;
    const { pending, failed, kept, plan } = shares;
    const planned = !shares.applied;
    const created = planned ? plan.counts.create + plan.counts.renew : shares.created;
    const removed = planned ? plan.counts.remove : shares.removed;
    const fate = (count, one, several, past) => {
        const word = !planned ? past : count === 1 ? one : several;
        return count === 0 ? [] : (0,phrase/* phrase */.MZ) `${(0,phrase/* strong */.ko)(count)} ${word}`;
    };
    const lines = [
        fate(created, 'gains access', 'gain access', 'gained access'),
        fate(removed, 'loses access', 'lose access', 'lost access'),
        fate(failed, 'failed', 'failed', 'failed'),
        fate(pending, 'waits', 'wait', 'waiting'),
        kept === 0 ? [] : (0,phrase/* phrase */.MZ) `${kept} kept`,
    ].filter((line) => line.length > 0);
    return lines.length === 0 ? (0,phrase/* phrase */.MZ) `none` : inLines(lines);
}
function inLines(lines) {
    return lines.flatMap((line, index) => (index === 0 ? [...line] : [...(0,phrase/* lineBreak */.qL)(), ...line]));
}
function failuresList(regions, report) {
    const items = regions.flatMap(({ region, failures }) => unsaid(failures, report).map((failure) => (0,phrase/* phrase */.MZ) `❌ ${(0,phrase/* strong */.ko)(region)}: ${failureText(failure)}`));
    return items.length === 0 ? [] : [(0,markdown_block/* list */.p_)(items)];
}

;// CONCATENATED MODULE: ./build/report/page/renames.js



/** Ids that only seem to be renamed: to AWS each is a removal and an addition. */
function renamesPart(lens) {
    const renames = lens.diff?.renames ?? [];
    return {
        stage: 'major-changes',
        noun: ['renamed id', 'renamed ids'],
        size: renames.length,
        render: (kept) => {
            const more = renames.length - kept;
            const items = renames.slice(0, kept).map(renameItem);
            return [
                (0,markdown_block/* paragraph */.FY)((0,phrase/* strong */.ko)((0,plural/* counted */.h)(renames.length, 'renamed id')), (0,phrase/* phrase */.MZ) `: AWS knows only ids, so what was selected and noted under the old one is lost`),
                (0,markdown_block/* list */.p_)(more === 0 ? items : [...items, (0,phrase/* phrase */.MZ) `… and ${more} more`]),
            ];
        },
    };
}
function renameItem({ item, question, from, to, edited }) {
    const where = item === 'choice' && question !== null ? (0,phrase/* phrase */.MZ) ` of question ${(0,phrase/* code */.aY)(question)}` : [];
    return (0,phrase/* phrase */.MZ) `${item} ${(0,phrase/* code */.aY)(from)} → ${(0,phrase/* code */.aY)(to)}${where}${edited ? (0,phrase/* phrase */.MZ) `, which was edited as well` : []}`;
}

// EXTERNAL MODULE: ./build/report/page/rescored.js
var rescored = __webpack_require__(2348);
;// CONCATENATED MODULE: ./build/report/share-rows.js

const accessOf = {
    remove: 'loses',
    report: 'look',
    create: 'gains',
    renew: 'gains',
    wait: 'waits',
    keep: 'keeps',
    none: undefined,
};
/** All targets that anybody cares about; one with different fates in two Regions appears twice. */
function shareRows(lens) {
    const plans = lens.regions.flatMap(({ region, shares }) => (shares === undefined ? [] : [{ region, shares }]));
    const all = plans.flatMap(({ region, shares }) => shares.plan.rows.map((row) => ({ region, row })));
    const groups = (0,group_by/* groupBy */.$)(all, ({ row }) => `${row.action}\n${row.key}\n${row.reason}`);
    return [...groups.values()].flatMap((group) => {
        const row = group[0]?.row;
        const access = row?.failed === true ? 'failed' : row && accessOf[row.action];
        if (row === undefined || access === undefined)
            return [];
        const regions = group.map(({ region }) => region);
        return [{ access, row, regions, everywhere: regions.length === plans.length }];
    });
}

;// CONCATENATED MODULE: ./build/report/page/shares.js




const shares_signs = {
    loses: '➖',
    failed: '❌',
    gains: '➕',
    look: '👀',
    waits: '⏳',
    keeps: '✅',
};
const reasonLength = 600;
/** Who gains and who loses access, what failed, and what a person has to look at. */
function shareChangesPart(lens) {
    const rows = shareRows(lens);
    const items = [
        ...problemsOf(lens),
        ...['loses', 'failed', 'gains', 'look'].flatMap((access) => rows.filter((row) => row.access === access).map((row) => changeItem(row, isApplied(lens)))),
    ];
    return {
        stage: 'share-changes',
        noun: ['share', 'shares'],
        size: items.length,
        render: (kept) => [(0,markdown_block/* paragraph */.FY)((0,phrase/* phrase */.MZ) `${(0,phrase/* strong */.ko)('Shares')}: ${shares_totals(rows, isApplied(lens))}`), limited(items, kept)],
    };
}
/** Who has access and who has not answered yet, folded: after a release all of them, before it those who stay. */
function shareDetailsPart(lens) {
    const applied = isApplied(lens);
    const rows = shareRows(lens);
    const of = (access) => rows.filter((row) => row.access === access);
    const has = [...of('keeps'), ...(applied ? of('gains') : [])];
    const waits = of('waits');
    const items = [...has, ...waits].map((row) => {
        const why = row.access === 'waits' ? (0,phrase/* phrase */.MZ) `: ${row.row.reason}` : [];
        return (0,phrase/* phrase */.MZ) `${shares_signs[row.access]} ${recipient(row)}${why}`;
    });
    const [people, answers] = [(0,plural/* counted */.h)(has.length, 'recipient'), (0,plural/* counted */.h)(waits.length, 'invitation')];
    const summary = [
        has.length === 0
            ? []
            : applied
                ? (0,phrase/* phrase */.MZ) `${(0,phrase/* strong */.ko)('Who has it now')}: ${people}`
                : (0,phrase/* phrase */.MZ) `${people} with access as before`,
        waits.length === 0 ? [] : (0,phrase/* phrase */.MZ) `${answers} not answered yet`,
    ];
    return {
        stage: 'share-details',
        noun: ['share', 'shares'],
        size: items.length,
        render: (kept) => [(0,markdown_block/* details */.zH)((0,phrase/* joined */.oR)(summary, ', '), [limited(items, kept)])],
    };
}
function isApplied(lens) {
    return lens.regions.some((region) => region.shares?.applied === true);
}
/** One sentence for a manager. */
function shares_totals(rows, applied) {
    const count = (access) => new Set(rows.filter((row) => row.access === access).map(({ row }) => row.key)).size;
    const [gains, loses] = [count('gains'), count('loses')];
    if (gains + loses === 0)
        return applied ? 'nobody gained or lost access.' : 'nobody would gain or lose access.';
    const gain = `${(0,plural/* counted */.h)(gains, 'recipient')} ${applied ? 'gained' : 'would gain'} access`;
    const lose = `${(0,plural/* counted */.h)(loses, 'recipient')} ${applied ? 'lost it' : 'would lose it'}`;
    if (loses === 0)
        return `${gain}, nobody ${applied ? 'lost' : 'would lose'} it.`;
    return gains === 0
        ? `${(0,plural/* counted */.h)(loses, 'recipient')} ${applied ? 'lost' : 'would lose'} access.`
        : `${gain}, ${lose}.`;
}
function changeItem(row, applied) {
    const who = (0,phrase/* phrase */.MZ) `${shares_signs[row.access]} ${recipient(row)}`;
    const why = (0,phrase/* untrusted */.bp)(row.row.reason, reasonLength);
    switch (row.access) {
        case 'loses':
            return (0,phrase/* phrase */.MZ) `${who} ${(0,phrase/* strong */.ko)(applied ? 'lost access' : 'loses access')}: ${why}`;
        case 'gains':
            return (0,phrase/* phrase */.MZ) `${who} ${gainInWords(row, applied)}`;
        default:
            return (0,phrase/* phrase */.MZ) `${who}: ${why}`;
    }
}
function gainInWords({ row }, applied) {
    if (row.action === 'renew')
        return applied ? 'was invited again' : 'is invited again';
    return applied ? 'gained access' : 'gains access';
}
/** Who it is, in the manifest's words if it has any, and where, if not in all Regions. */
function recipient({ row, regions, everywhere }) {
    const who = row.note === undefined ? (0,phrase/* strong */.ko)(row.display) : (0,phrase/* phrase */.MZ) `${(0,phrase/* strong */.ko)(row.note)}, ${row.display}`;
    return everywhere
        ? who
        : (0,phrase/* phrase */.MZ) `${who} in ${(0,phrase/* joined */.oR)(regions.map((region) => (0,phrase/* untrusted */.bp)(region)), ', ')}`;
}
function problemsOf(lens) {
    return lens.regions.flatMap(({ region, shares }) => (shares?.problems ?? []).map(({ target, message }) => (0,phrase/* phrase */.MZ) `❌ ${(0,phrase/* strong */.ko)(target)} in ${region}: ${(0,phrase/* untrusted */.bp)(message, reasonLength)}`));
}
function limited(items, kept) {
    const more = items.length - kept;
    return (0,markdown_block/* list */.p_)(more === 0 ? items : [...items.slice(0, kept), (0,phrase/* phrase */.MZ) `… and ${more} more`]);
}

;// CONCATENATED MODULE: ./build/report/page/page-parts.js











/** What is shown of every run, however little room there is. */
function pageHead(report) {
    return [...headline(report), ...failureBox(report)];
}
/** The rest in the order of the page, with texts as word diffs if `words` makes them; what a part is worth when room is short is said by its stage. */
function pageParts(report, words) {
    return [
        noticesPart(report),
        overviewPart(report),
        ...report.lenses.flatMap((lens) => lensParts(lens, report, words)),
    ];
}
function lensParts(lens, report, words) {
    return [
        lensHeadPart(lens, report),
        regionsPart(lens, report),
        findingsPart(lens, 'error', report),
        (0,rescored/* rescoredPart */.R)(lens),
        renamesPart(lens),
        changesPart(lens, 'major', words),
        shareChangesPart(lens),
        changesPart(lens, 'minor', words),
        changesPart(lens, 'none', words),
        shareDetailsPart(lens),
        findingsPart(lens, 'warning', report),
        findingsPart(lens, 'notice', report),
    ];
}


/***/ }),

/***/ 1226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ summaryJson),
/* harmony export */   U: () => (/* binding */ fullReportJson)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7342);

/** The output `summary`: schema 1, one line of JSON. */
function summaryJson(report) {
    const { outcome, level, lenses } = report;
    const json = { schema: 1, outcome, level, lenses: lenses.map(summarizeLens) };
    return JSON.stringify(json);
}
/** The output `report-file`: everything the run knows, indented. */
function fullReportJson(report) {
    const json = { schema: 1, ...report };
    return JSON.stringify(json, null, 2);
}
function summarizeLens(lens) {
    return {
        id: lens.id,
        file: lens.file,
        digest: lens.digest ?? null,
        level: lens.level,
        errors: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .errorsOf */ .Bp)(lens),
        warnings: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .warningsOf */ .nZ)(lens),
        changes: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .changesOf */ .fs)(lens),
        rescored: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .rescoredOf */ .t5)(lens),
        regions: lens.regions.map(summarizeRegion),
    };
}
function summarizeRegion(region) {
    return {
        region: region.region,
        account: region.account ?? null,
        arn: region.arn ?? null,
        state: region.state,
        version: region.version ?? null,
        shares: region.shares === undefined ? null : summarizeShares(region.shares),
    };
}
function summarizeShares({ kept, created, removed, pending, failed }) {
    return { kept, created, removed, pending, failed };
}


/***/ }),

/***/ 7342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ errorsOf),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   X5: () => (/* binding */ total),
/* harmony export */   fZ: () => (/* binding */ unscoredOf),
/* harmony export */   fs: () => (/* binding */ changesOf),
/* harmony export */   nZ: () => (/* binding */ warningsOf),
/* harmony export */   t5: () => (/* binding */ rescoredOf)
/* harmony export */ });
/* harmony import */ var _diff_level_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(564);

/** `refused` and `invalid` come before any level: nothing that is refused will be released. */
function verdictOf(report) {
    const reason = report.failure?.reason;
    if (reason === 'manifest-invalid' || reason === 'lens-invalid')
        return 'invalid';
    if (report.outcome === 'refused')
        return 'refused';
    if (report.lenses.some((lens) => errorsOf(lens) > 0))
        return 'invalid';
    const level = judgedLevel(report);
    return level === 'none' ? 'no change' : level;
}
/** A release that did not happen published no level; its lenses still say what it is about. */
function judgedLevel(report) {
    const notReleased = report.subject.kind === 'tag' && (report.dryRun || report.failure !== undefined);
    return notReleased && report.level === 'none' ? (0,_diff_level_js__WEBPACK_IMPORTED_MODULE_0__/* .worstLevel */ .c)(report.lenses.map(({ level }) => level)) : report.level;
}
/** How many questions change the risk of an answer that somebody may have given. */
function rescoredOf(lens) {
    return lens.diff?.risk.length ?? 0;
}
/** How many questions differ in a way that nobody can evaluate. */
function unscoredOf(lens) {
    return lens.diff?.unscored.length ?? 0;
}
/** How many changes AWS would keep; those of level none leave no trace there. */
function changesOf(lens) {
    return (lens.diff?.changes ?? []).filter((change) => change.level !== 'none').length;
}
function errorsOf(lens) {
    return lens.findings.filter((finding) => finding.severity === 'error').length;
}
function warningsOf(lens) {
    return lens.findings.filter((finding) => finding.severity === 'warning').length;
}
/** The sum over all lenses. */
function total(report, count) {
    return report.lenses.reduce((sum, lens) => sum + count(lens), 0);
}


/***/ }),

/***/ 1268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ observedTarget),
/* harmony export */   I5: () => (/* binding */ observedKey),
/* harmony export */   kr: () => (/* binding */ describeObserved)
/* harmony export */ });
/* harmony import */ var _share_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1013);

/** The target of a record; undefined where it has a form that cannot be declared, such as a role. */
function observedTarget(sharedWith) {
    const root = /^arn:[a-z-]+:iam::(\d{12}):root$/.exec(sharedWith)?.[1];
    return (0,_share_target_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTarget */ .hu)(root ?? sharedWith);
}
/** The canonical key of a record's target; of an unknown form `other:` and the text. */
function observedKey(sharedWith) {
    const target = observedTarget(sharedWith);
    return target === undefined ? `other:${sharedWith}` : (0,_share_target_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalKey */ .yk)(target);
}
function describeObserved(sharedWith) {
    const target = observedTarget(sharedWith);
    return target === undefined ? sharedWith : (0,_share_target_js__WEBPACK_IMPORTED_MODULE_0__/* .describeTarget */ .ff)(target);
}


/***/ })

};

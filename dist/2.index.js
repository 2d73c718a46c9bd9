export const id = 2;
export const ids = [2];
export const modules = {

/***/ 9926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ GitCheckout)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5313);

const regularFile = /^100(?:644|755) blob ([0-9a-f]+)\t/;
const fullSha = /^[0-9a-f]{40,64}$/;
/** Reads commits of the clone in a folder by asking `git` for objects, never for files of the work tree. */
class GitCheckout {
    #git;
    constructor(folder) {
        this.#git = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitIn */ .u)(folder);
    }
    async snapshot(commit, fallback) {
        if ((await this.commit(commit)) === undefined)
            return fallback;
        return { commit, read: (path) => this.#readFile(commit, path, fallback) };
    }
    async commit(sha) {
        if (!fullSha.test(sha))
            return undefined;
        // The raw object names the parents that a shallow clone hides from `rev-parse`.
        const raw = await this.#git('cat-file', 'commit', sha);
        if (raw === undefined)
            return undefined;
        const header = raw.toString('utf8').split('\n\n', 1)[0] ?? '';
        return { sha, parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? '') };
    }
    /** Links, and what a sparse or partial clone does not hold, are left to the fallback. */
    async #readFile(commit, path, fallback) {
        const entry = await this.#git('ls-tree', commit, '--', `:(literal,top)${path}`);
        if (entry?.length === 0)
            return undefined;
        const blob = regularFile.exec(entry?.toString('utf8') ?? '')?.[1];
        const bytes = blob === undefined ? undefined : await this.#git('cat-file', 'blob', blob);
        return bytes ?? fallback.read(path);
    }
}


/***/ }),

/***/ 6868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ startLifetime)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _ports_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36);


/** How long the report may take after the work was stopped: the runner kills a cancelled step after ten seconds. */
const timeToReport = 8_000;
function startLifetime(minutes) {
    const work = new AbortController();
    const report = new AbortController();
    const stop = (why) => {
        work.abort(stopped(why));
        setTimeout(() => report.abort(stopped(why)), timeToReport).unref();
    };
    const timer = setTimeout(() => stop(`after ${minutes} minutes, the limit set by the input "timeout"`), minutes * 60_000);
    timer.unref();
    const onSignal = (signal) => stop(`by ${signal}`);
    node_process__WEBPACK_IMPORTED_MODULE_0__.on('SIGINT', onSignal);
    node_process__WEBPACK_IMPORTED_MODULE_0__.on('SIGTERM', onSignal);
    return {
        work: work.signal,
        report: report.signal,
        end: () => {
            clearTimeout(timer);
            node_process__WEBPACK_IMPORTED_MODULE_0__.off('SIGINT', onSignal);
            node_process__WEBPACK_IMPORTED_MODULE_0__.off('SIGTERM', onSignal);
        },
    };
}
function stopped(why) {
    return new _ports_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7({
        reason: 'timeout',
        problem: 'aborted',
        operation: 'the run',
        code: 'Aborted',
        message: `The run was stopped ${why}. What it had not begun was left undone.`,
        remedy: 'Run the job again: it continues where it stopped.',
    });
}


/***/ }),

/***/ 5620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ connectGitHub),
  O: () => (/* binding */ wire)
});

// EXTERNAL MODULE: ./build/adapters/local/git-checkout.js
var git_checkout = __webpack_require__(9926);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/adapters/local/system-clock.js

const systemClock = {
    now: () => new Date(),
    wait: async (milliseconds, signal) => {
        try {
            await (0,promises_.setTimeout)(milliseconds, undefined, signal === undefined ? {} : { signal });
        }
        catch (error) {
            // Node throws an error of its own and hides the reason in it.
            signal?.throwIfAborted();
            throw error;
        }
    },
};

// EXTERNAL MODULE: ./build/entry/user-agent.js
var user_agent = __webpack_require__(7208);
;// CONCATENATED MODULE: ./build/entry/wire.js



/** Plugs the adapters in. The SDK is loaded when the first job asks for AWS. */
function wire(wiring) {
    let services;
    return {
        host: wiring.host,
        checkout: new git_checkout/* GitCheckout */.F(wiring.folder),
        aws: () => (services ??= loadAws(wiring)),
        log: wiring.log,
        clock: systemClock,
        signal: wiring.signal,
        run: wiring.run,
    };
}
async function loadAws(wiring) {
    const { AwsLensServices } = await Promise.all(/* import() */[__webpack_require__.e(508), __webpack_require__.e(96)]).then(__webpack_require__.bind(__webpack_require__, 8096));
    return new AwsLensServices({
        maxAttempts: positive(wiring.maxAttempts),
        requestTimeout: positive(wiring.requestTimeout),
        userAgent: user_agent/* userAgent */.N,
        signal: wiring.signal,
    });
}
/** A whole number above zero, or undefined for anything else: a setting that makes no sense is one that is not set. */
function positive(text) {
    const value = Number(text);
    return Number.isInteger(value) && value > 0 ? value : undefined;
}
/** The longest wait for a rate limit, in seconds: the comment is not worth more of somebody's paid minutes. */
const longestWait = 90;
async function connectGitHub(wiring) {
    const [{ makeOctokit }, { GitHubCodeHost }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(239), __webpack_require__.e(200)]).then(__webpack_require__.bind(__webpack_require__, 1200)),
        __webpack_require__.e(/* import() */ 147).then(__webpack_require__.bind(__webpack_require__, 2147)),
    ]);
    return new GitHubCodeHost(makeOctokit({ ...wiring, userAgent: user_agent/* userAgent */.N, longestWait }), wiring.repository);
}


/***/ }),

/***/ 9812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ accountOf),
/* harmony export */   b: () => (/* binding */ RegionListing)
/* harmony export */ });
/* harmony import */ var _lens_lens_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7193);
/* harmony import */ var _ports_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36);
/* harmony import */ var _release_lens_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9656);



/** The account's lenses in one Region, listed once per run however many lenses ask. */
class RegionListing {
    #service;
    #published;
    #drafts;
    constructor(service) {
        this.#service = service;
    }
    published() {
        this.#published ??= this.#service.listPublished();
        return this.#published;
    }
    drafts() {
        this.#drafts ??= this.#service.listDrafts();
        return this.#drafts;
    }
    /** How many custom lenses the account owns here, drafts included. */
    async owned() {
        const [published, drafts] = await Promise.all([this.published(), this.drafts()]);
        return new Set([...published, ...drafts].map((lens) => lens.arn)).size;
    }
    async draftOf(arn) {
        return (await this.drafts()).find((lens) => lens.arn === arn);
    }
    /**
     * Finds a lens by its pinned ARN, else by its normalised name, else by the tags that a release of this repository left
     * on it (then the file has another name than the lens). Drafts are listed only where the published lenses do not
     * answer. Throws `UserError` of reason `ambiguous-lens` where more than one qualifies, or where the pin is not there.
     */
    async find(identity) {
        const published = await this.published();
        const early = this.#choose(identity, published);
        if (early !== undefined)
            return { arn: early.arn, name: early.name, published: early };
        const drafts = await this.drafts();
        const draft = this.#choose(identity, drafts);
        if (draft !== undefined)
            return { arn: draft.arn, name: draft.name, published: undefined };
        const pin = this.#pinOf(identity.pins, [...published, ...drafts]);
        if (pin !== undefined)
            throw this.#missingPin(pin);
        return this.#findByTags(identity, published);
    }
    #choose({ name, pins }, listed) {
        const pin = this.#pinOf(pins, listed);
        const wanted = (0,_lens_lens_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeLensName */ .N)(name);
        const candidates = listed.filter((lens) => pin === undefined ? (0,_lens_lens_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeLensName */ .N)(lens.name) === wanted : lens.arn === pin);
        if (candidates.length > 1)
            throw this.#ambiguous(name, candidates);
        return candidates[0];
    }
    /** The pin for this Region and account; the account is known from any lens that is listed. */
    #pinOf(pins, listed) {
        const account = accountOf(listed[0]?.arn);
        return pins.find((pin) => pin.split(':')[3] === this.#service.region && (account === undefined || accountOf(pin) === account));
    }
    /** A published lens whose file was renamed: creating a second one would use up a slot and leave its users behind. */
    async #findByTags(identity, published) {
        for (const lens of published) {
            const owner = (0,_release_lens_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .readLensOwner */ .YZ)(await this.#tagsOf(lens.arn));
            if (owner?.repository === identity.repository && owner.lens === identity.id) {
                return { arn: lens.arn, name: lens.name, published: lens };
            }
        }
        return undefined;
    }
    async #tagsOf(arn) {
        try {
            return await this.#service.readTags(arn);
        }
        catch (error) {
            if ((0,_ports_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isProblem */ .AN)(error, 'access-denied') || (0,_ports_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isProblem */ .AN)(error, 'not-found'))
                return {};
            throw error;
        }
    }
    #ambiguous(name, candidates) {
        return new _ports_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('ambiguous-lens', `${candidates.length} lenses in ${this.#service.region} are called "${name}": ${candidates.map((lens) => lens.arn).join(', ')}.`, 'Pin the right one under "arns:" of the lens in the manifest.');
    }
    #missingPin(pin) {
        return new _ports_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('ambiguous-lens', `The manifest pins ${pin}, but the account has no such lens in ${this.#service.region}.`, 'Correct the ARN under "arns:", or remove it to find the lens by its name.');
    }
}
/** The account in an ARN. */
function accountOf(arn) {
    return arn?.split(':')[4];
}


/***/ }),

/***/ 7193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ normalizeLensName),
/* harmony export */   s: () => (/* binding */ lensName)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4167);

/** The name a lens file declares; undefined where it declares none. */
function lensName(value) {
    const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(value, 'name');
    return typeof name === 'string' ? name : undefined;
}
/**
 * What AWS compares names by: "AWS Operational Readiness Review" collides with "awsoperationalreadinessreview"
 * (observed). Whether punctuation counts is not known; here it does.
 */
function normalizeLensName(name) {
    return name.toLowerCase().replace(/\s/gu, '');
}


/***/ }),

/***/ 4055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ lensRegions)
/* harmony export */ });
/** Where a lens is kept: its own Regions, else the manifest's, else the environment's; empty if nobody says. */
function lensRegions(manifest, lens, fallback) {
    if (lens.regions !== undefined)
        return lens.regions;
    if (manifest.regions.length > 0)
        return manifest.regions;
    return fallback === undefined || fallback === '' ? [] : [fallback];
}


/***/ }),

/***/ 7630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ quotaRemedy),
/* harmony export */   Cc: () => (/* binding */ versionsRemedy),
/* harmony export */   L5: () => (/* binding */ sharesRemedy),
/* harmony export */   WM: () => (/* binding */ versionsToWarnAt),
/* harmony export */   am: () => (/* binding */ quotas),
/* harmony export */   p6: () => (/* binding */ lensesRemedy)
/* harmony export */ });
/** https://docs.aws.amazon.com/general/latest/gr/wellarchitected.html; none of them is adjustable. */
const quotas = {
    /** Custom lenses that an account owns in one Region, drafts included. */
    lenses: 15,
    /** Versions of a lens. None can be deleted, so that each name is used up for good. */
    versions: 100,
    /** Shares of a lens; an organization or unit counts as one. */
    shares: 300,
};
/** From here on a release says how many versions are left. */
const versionsToWarnAt = 90;
/** What to do where the service itself says that a quota is used up. */
function quotaRemedy(operation) {
    switch (operation) {
        case 'ImportLens':
            return lensesRemedy;
        case 'CreateLensVersion':
            return versionsRemedy;
        case 'CreateLensShare':
            return sharesRemedy;
        default:
            return 'This quota of the service cannot be raised: delete something that is no longer needed, then run again.';
    }
}
const lensesRemedy = 'AWS does not raise this quota. Delete a lens that nobody uses any more (workloads that have it keep it), or keep this one in another account or Region.';
const versionsRemedy = 'AWS does not raise this quota and versions cannot be deleted. Continue as a new lens: a new id, a new name, version 1.0.0; workloads of the old one have to change over.';
const sharesRemedy = 'Declare an organization or an organizational unit instead of its single accounts under "shares:", or remove shares that nobody needs.';


/***/ }),

/***/ 9656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TR: () => (/* binding */ draftTags),
/* harmony export */   YZ: () => (/* binding */ readLensOwner),
/* harmony export */   d9: () => (/* binding */ readReleaseRecord),
/* harmony export */   dt: () => (/* binding */ releaseTags),
/* harmony export */   qB: () => (/* binding */ compareRuns),
/* harmony export */   tS: () => (/* binding */ readDraftRecord)
/* harmony export */ });
/**
 * What this program writes into the tags of a lens. Tags are the provenance record because the service keeps none:
 * CloudTrail events mask version and alias, and nothing else lists versions or tells whose a draft is.
 */
const prefix = 'lens-release:';
/** Negative if `a` began before `b`. */
function compareRuns(a, b) {
    return a.number - b.number || a.attempt - b.attempt;
}
function draftTags(record) {
    return {
        [`${prefix}draft-repository`]: record.repository,
        [`${prefix}draft-pull-request`]: record.pullRequest === undefined ? 'none' : String(record.pullRequest),
        [`${prefix}draft-commit`]: record.commit,
        [`${prefix}draft-digest`]: record.digest,
        [`${prefix}draft-run`]: `${record.run.number}.${record.run.attempt}`,
        [`${prefix}draft-replaces`]: record.replaces === undefined ? 'none' : String(record.replaces),
        [`${prefix}draft-updated`]: record.updatedAt === undefined ? 'unconfirmed' : String(record.updatedAt),
    };
}
/** The record in the tags, or undefined where there is none that can be read. */
function readDraftRecord(tags) {
    const field = (name) => tags[`${prefix}draft-${name}`];
    const [repository, commit, digest] = [field('repository'), field('commit'), field('digest')];
    const run = /^(\d+)\.(\d+)$/.exec(field('run') ?? '');
    if (repository === undefined || commit === undefined || digest === undefined || run === null)
        return undefined;
    return {
        repository,
        commit,
        digest,
        pullRequest: wholeNumber(field('pull-request')),
        run: { number: Number(run[1]), attempt: Number(run[2]) },
        replaces: wholeNumber(field('replaces')),
        updatedAt: wholeNumber(field('updated')),
    };
}
function releaseTags(record) {
    return {
        [`${prefix}repository`]: record.repository,
        [`${prefix}lens`]: record.lens,
        [`${prefix}commit`]: record.commit,
        [`${prefix}version`]: record.version,
        [`${prefix}digest`]: record.digest,
    };
}
function readReleaseRecord(tags) {
    const field = (name) => tags[`${prefix}${name}`];
    const [repository, lens, commit] = [field('repository'), field('lens'), field('commit')];
    const [version, digest] = [field('version'), field('digest')];
    if (repository === undefined || lens === undefined || commit === undefined)
        return undefined;
    return version === undefined || digest === undefined ? undefined : { repository, lens, commit, version, digest };
}
/** Which repository releases the lens, and under which id. */
function readLensOwner(tags) {
    const [repository, lens] = [tags[`${prefix}repository`], tags[`${prefix}lens`]];
    return repository === undefined || lens === undefined ? undefined : { repository, lens };
}
function wholeNumber(text) {
    return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}


/***/ }),

/***/ 7158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readReleaseTag)
/* harmony export */ });
/* harmony import */ var _version_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3776);

const ours = /^(?:([a-z0-9][a-z0-9-]*)\/)?v(\d+(?:\.\d+)*)$/;
const almostOurs = /^(?:([a-z0-9][a-z0-9-]*)\/)?v(\d[^/]*[-+][^/]*)$/;
const otherCase = /^([A-Za-z0-9][A-Za-z0-9-]*)\/v\d/;
/**
 * Reads a tag against the lens ids of the manifest. A bare `v1.2.0` releases the only lens, or every lens where
 * `releaseAll` says so.
 */
function readReleaseTag(tag, lensIds, releaseAll) {
    const almost = almostOurs.exec(tag);
    if (almost !== null) {
        const plain = tag.replace(/(v\d[\d.]*)[^/]*$/, '$1');
        return refuse('tag-invalid', `The tag "${tag}" is not a release tag: AWS accepts neither "-" nor "+" in a version name, so "${almost[2] ?? ''}" cannot be published.`, `Tag the commit with digits and periods only, for example "${plain}".`);
    }
    const match = ours.exec(tag);
    if (match === null)
        return misspelt(tag, lensIds) ?? { kind: 'unrelated' };
    const [, id, version = ''] = match;
    if (version.length > _version_name_js__WEBPACK_IMPORTED_MODULE_0__/* .maxVersionLength */ .VR) {
        return refuse('tag-invalid', `The version "${version}" of the tag "${tag}" has ${version.length} characters; AWS allows ${_version_name_js__WEBPACK_IMPORTED_MODULE_0__/* .maxVersionLength */ .VR}.`, 'Use a shorter version number.');
    }
    if (id === undefined)
        return bareTag(tag, version, lensIds, releaseAll);
    if (!lensIds.includes(id))
        return unknownLens(tag, id, lensIds);
    return { kind: 'release', version, lenses: [id], every: false };
}
function bareTag(tag, version, lensIds, releaseAll) {
    if (releaseAll || lensIds.length === 1)
        return { kind: 'release', version, lenses: lensIds, every: true };
    return refuse('tag-unknown-lens', `The tag "${tag}" names no lens, and the manifest has ${lensIds.length}.`, `Use one of ${lensIds.map((id) => `"${id}/${tag}"`).join(', ')}, or set "release-all: true" in the manifest.`);
}
function misspelt(tag, lensIds) {
    const id = otherCase.exec(tag)?.[1];
    return id !== undefined && lensIds.includes(id.toLowerCase()) ? unknownLens(tag, id, lensIds) : undefined;
}
function unknownLens(tag, id, lensIds) {
    return refuse('tag-unknown-lens', `The tag "${tag}" names the lens "${id}", which is not in the manifest.`, `The manifest of the tagged commit has: ${lensIds.join(', ')}.`);
}
function refuse(reason, message, remedy) {
    return { kind: 'refused', reason, message, remedy };
}


/***/ }),

/***/ 4941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ releasedVersions)
/* harmony export */ });
/* harmony import */ var _release_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7158);

/**
 * Version names that the tags of a repository ask for, for one lens, each once. AWS lists no versions, so this is as near
 * as one gets to those that are used up: tags that were refused count too, versions published by hand do not.
 */
function releasedVersions(tags, lens, lensIds, releaseAll) {
    const versions = tags.flatMap((tag) => {
        const asked = (0,_release_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .readReleaseTag */ .u)(tag, lensIds, releaseAll);
        return asked.kind === 'release' && asked.lenses.includes(lens) ? [asked.version] : [];
    });
    return [...new Set(versions)];
}


/***/ }),

/***/ 3776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mb: () => (/* binding */ isNumericVersion),
/* harmony export */   VR: () => (/* binding */ maxVersionLength),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   oz: () => (/* binding */ claimedLevel),
/* harmony export */   yU: () => (/* binding */ nextVersion)
/* harmony export */ });
const numeric = /^\d+(?:\.\d+)*$/;
/** AWS allows 1 to 32 characters (`CreateLensVersion`, LensVersion). */
const maxVersionLength = 32;
/** Whether the name is digits and periods only, so that versions can be compared. */
function isNumericVersion(name) {
    return numeric.test(name);
}
/** Number by number, a missing one is 0: negative if `a` is older, 0 if they are the same. Both must be numeric. */
function compareVersions(a, b) {
    const left = numbersOf(a);
    const right = numbersOf(b);
    for (let i = 0; i < Math.max(left.length, right.length); i++) {
        const difference = (left[i] ?? 0n) - (right[i] ?? 0n);
        if (difference !== 0n)
            return difference < 0n ? -1 : 1;
    }
    return 0;
}
/** The level that a version claims: major for a first publication or where the first number grew. */
function claimedLevel(published, next) {
    if (published === undefined || !isNumericVersion(published))
        return 'major';
    return (numbersOf(next)[0] ?? 0n) > (numbersOf(published)[0] ?? 0n) ? 'major' : 'minor';
}
/** The lowest honest version for a change of that level; undefined where nothing would be released. */
function nextVersion(published, level) {
    if (published === undefined)
        return '1.0.0';
    if (level === 'none' || !isNumericVersion(published))
        return undefined;
    const [first = 0n, second = 0n, ...rest] = numbersOf(published);
    const tail = rest.map(() => '.0').join('');
    return level === 'major' ? `${first + 1n}.0${tail}` : `${first}.${second + 1n}${tail}`;
}
function numbersOf(name) {
    return name.split('.').map((part) => BigInt(part));
}


/***/ }),

/***/ 9722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ isLive),
/* harmony export */   Gu: () => (/* binding */ isWaiting),
/* harmony export */   L4: () => (/* binding */ stateOf)
/* harmony export */ });
/* unused harmony export shareStatuses */
/**
 * Every status of the service's model (https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_LensShareSummary.html).
 * AWS lists them without saying what they mean; the groups are what their names and the invitation pages suggest.
 */
const shareStatuses = [
    'PENDING',
    'ACCEPTED',
    'REJECTED',
    'REVOKED',
    'EXPIRED',
    'ASSOCIATING',
    'ASSOCIATED',
    'FAILED',
];
function stateOf(status) {
    return shareStatuses.find((known) => known === status) ?? 'unknown';
}
/** The lens is there for the target, or on its way to it. */
function isLive(state) {
    return isWaiting(state) || state === 'ACCEPTED' || state === 'ASSOCIATED';
}
/** Nothing is wrong, but it is not done yet either. */
function isWaiting(state) {
    return state === 'PENDING' || state === 'ASSOCIATING';
}


/***/ })

};

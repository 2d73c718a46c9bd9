export const id = 96;
export const ids = [96];
export const modules = {

/***/ 8096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AwsLensServices: () => (/* binding */ AwsLensServices)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-sts/dist-cjs/index.js
var dist_cjs = __webpack_require__(1695);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-wellarchitected/dist-cjs/index.js
var client_wellarchitected_dist_cjs = __webpack_require__(8705);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: ./build/ports/errors.js
var errors = __webpack_require__(36);
// EXTERNAL MODULE: ./build/iam/denial.js
var denial = __webpack_require__(5131);
// EXTERNAL MODULE: ./build/manifest/service-regions.js
var service_regions = __webpack_require__(6347);
// EXTERNAL MODULE: ./build/plan/quota.js
var quota = __webpack_require__(7630);
;// CONCATENATED MODULE: ./build/adapters/aws/service-text.js
const validationPrefix = /^\[Validation\]\s*/;
/**
 * The readable part of a message of the service. Some validation messages carry a prefix, some a whole JSON document
 * with the text inside (observed by users of ListLensShares).
 */
function serviceText(message) {
    const plain = message.replace(validationPrefix, '');
    if (!plain.startsWith('{'))
        return plain;
    try {
        const parsed = JSON.parse(plain);
        if (typeof parsed === 'object' && parsed !== null && 'message' in parsed && typeof parsed.message === 'string') {
            return serviceText(parsed.message);
        }
    }
    catch {
        // Not JSON after all: the text as it came is the best there is.
    }
    return plain;
}

;// CONCATENATED MODULE: ./build/adapters/aws/aws-error.js





/** How the SDK's retry loop dresses up what it does not know as an error. */
const wrapper = /^AWS SDK error wrapper for (\w+): (.*)$/s;
const other = { problem: 'other', reason: 'service-error' };
const unreachable = { problem: 'unreachable', reason: 'service-error' };
const badCredentials = { problem: 'access-denied', reason: 'no-credentials' };
const notEnabled = { problem: 'access-denied', reason: 'unsupported-region' };
/** By the `name` that the SDK gives an error: the service's modelled exceptions, then those of signing and transport. */
const meanings = {
    AccessDeniedException: { problem: 'access-denied', reason: 'access-denied' },
    ResourceNotFoundException: { problem: 'not-found', reason: 'service-error' },
    ConflictException: { problem: 'conflict', reason: 'service-error' },
    ValidationException: { problem: 'validation', reason: 'service-error' },
    ServiceQuotaExceededException: { problem: 'quota', reason: 'quota' },
    ThrottlingException: { problem: 'throttled', reason: 'service-error' },
    CredentialsProviderError: badCredentials,
    ExpiredToken: badCredentials,
    ExpiredTokenException: badCredentials,
    UnrecognizedClientException: badCredentials,
    InvalidClientTokenId: badCredentials,
    InvalidSignatureException: badCredentials,
    SignatureDoesNotMatch: badCredentials,
    MissingAuthenticationTokenException: badCredentials,
    AbortError: { problem: 'aborted', reason: 'timeout' },
    TimeoutError: unreachable,
    ECONNREFUSED: unreachable,
    ECONNRESET: unreachable,
    ENOTFOUND: unreachable,
};
/** How the SDK or STS says that a token means nothing to a Region, as it does where the Region is not enabled. */
const unknownToken = ['UnrecognizedClientException', 'InvalidClientTokenId'];
/** Translates whatever the SDK threw. Never puts a request, a header or a credential into the message. */
function awsError(error, operation, region) {
    if (error instanceof errors/* ServiceError */._7)
        return error;
    const wrapped = wrapper.exec(textOf(error, 'message') ?? '');
    const name = wrapped?.[1] ?? textOf(error, 'name') ?? 'Unknown';
    const meaning = (unknownToken.includes(name) && (0,service_regions/* isOptInRegion */.rr)(region) ? notEnabled : undefined) ??
        meanings[name] ??
        meanings[textOf(error, 'code') ?? ''] ??
        (httpStatus(error) === 403 ? meanings['AccessDeniedException'] : undefined) ??
        other;
    const said = serviceText(wrapped?.[2] ?? textOf(error, 'message') ?? '');
    const next = meaning.reason === 'access-denied'
        ? (0,denial/* readDenial */.o)(said, operation, region)
        : { remedy: remedyFor(meaning, operation, region, said) };
    return new errors/* ServiceError */._7({
        ...meaning,
        ...next,
        operation,
        code: name,
        message: `${operation} in ${region} failed with ${name}${said === '' ? '' : `: ${said}`}`,
    }, { cause: error });
}
function remedyFor(meaning, operation, region, said) {
    if (meaning === badCredentials) {
        return 'Check the step that obtains AWS credentials, for example aws-actions/configure-aws-credentials, and its role.';
    }
    if (meaning === notEnabled) {
        return `${region} has to be enabled for the account, and tokens of the global STS endpoint do not work there: enable it under Account, AWS Regions, or take it out of "regions:". If other Regions fail too, check the credentials.`;
    }
    switch (meaning.problem) {
        case 'quota':
            return (0,quota/* quotaRemedy */.$C)(operation);
        case 'validation':
            return /normalized name/i.test(said)
                ? 'Another lens of this account has that name (case and spaces do not count): pin its ARN under "arns:" or choose another name.'
                : undefined;
        case 'throttled':
        case 'unreachable':
            return 'Run the job again: it continues where it stopped.';
        case 'access-denied':
        case 'not-found':
        case 'conflict':
        case 'aborted':
        case 'other':
            return undefined;
    }
}
/** By shape, because errors of Node itself may come from another realm, where `instanceof` says no. */
function textOf(error, field) {
    if (typeof error !== 'object' || error === null || !(field in error))
        return undefined;
    const value = error[field];
    return typeof value === 'string' ? value : undefined;
}
function httpStatus(error) {
    if (typeof error !== 'object' || error === null || !('$metadata' in error))
        return undefined;
    const metadata = error.$metadata;
    if (typeof metadata !== 'object' || metadata === null || !('httpStatusCode' in metadata))
        return undefined;
    return typeof metadata.httpStatusCode === 'number' ? metadata.httpStatusCode : undefined;
}

;// CONCATENATED MODULE: ./build/adapters/aws/client-options.js
/** The SDK's own three attempts last two seconds; the service's rates are unpublished and a release is worth more patience. */
const defaultAttempts = 7;
/** Milliseconds. Imports and exports carry up to 500 KB, and a service in trouble answers late rather than never. */
const defaultRequestTimeout = 30_000;
/** Without these the SDK waits for ever, and without the flag it only warns and goes on waiting. */
function requestHandler({ requestTimeout = defaultRequestTimeout }) {
    return { connectionTimeout: 5_000, requestTimeout, throwOnRequestTimeout: true };
}
/** How long the search for credentials may take, in milliseconds. */
const credentialSearchTimeout = 2_000;
/**
 * Operations under way at once in one account and Region, each with one request at a time: the shares of a lens go out in
 * few rounds without a connection of its own for each. The budget of the Region slows them down where the service asks
 * for it.
 */
const concurrencyPerRegion = 16;

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/adapters/aws/lens-service.js




/** `ListLensShares` refuses more than 10 although the model says 50 (observed). */
const sharesPerPage = 10;
const lensesPerPage = 50;
const importStatuses = {
    IN_PROGRESS: 'in-progress',
    COMPLETE: 'complete',
    ERROR: 'error',
};
class AwsLensService {
    region;
    #client;
    #limit;
    #signal;
    constructor(region, client, limit, signal) {
        this.region = region;
        this.#client = client;
        this.#limit = limit;
        this.#signal = signal;
    }
    listPublished() {
        return this.#listLenses('PUBLISHED');
    }
    listDrafts() {
        return this.#listLenses('DRAFT');
    }
    async currentVersion(arn) {
        return this.#orNothing(async () => {
            const answer = await this.#call('GetLens', (options) => this.#client.send(new client_wellarchitected_dist_cjs/* GetLensCommand */.cl5({ LensAlias: arn }), options));
            return answer.Lens?.LensVersion;
        });
    }
    async hasVersion(arn, version) {
        const found = await this.#orNothing(() => this.#call('GetLens', (options) => this.#client.send(new client_wellarchitected_dist_cjs/* GetLensCommand */.cl5({ LensAlias: arn, LensVersion: version }), options)));
        return found !== undefined;
    }
    exportVersion(arn, version) {
        return this.#orNothing(async () => {
            const answer = await this.#call('ExportLens', (options) => this.#client.send(new client_wellarchitected_dist_cjs/* ExportLensCommand */.ekZ({ LensAlias: arn, LensVersion: version }), options));
            return answer.LensJSON;
        });
    }
    async importDraft(draft) {
        const command = new client_wellarchitected_dist_cjs/* ImportLensCommand */.lSX({
            LensAlias: draft.arn,
            JSONString: draft.json,
            Tags: draft.tags,
            ClientRequestToken: (0,external_node_crypto_.randomUUID)(),
        });
        const answer = await this.#call('ImportLens', (options) => this.#client.send(command, options));
        return { arn: answer.LensArn ?? draft.arn ?? '', status: importStatuses[answer.Status ?? ''] };
    }
    async publishVersion(arn, version, major) {
        const command = new client_wellarchitected_dist_cjs/* CreateLensVersionCommand */.iU0({
            LensAlias: arn,
            LensVersion: version,
            IsMajorVersion: major,
            ClientRequestToken: (0,external_node_crypto_.randomUUID)(),
        });
        await this.#call('CreateLensVersion', (options) => this.#client.send(command, options));
    }
    async readTags(arn) {
        const answer = await this.#call('ListTagsForResource', (options) => this.#client.send(new client_wellarchitected_dist_cjs/* ListTagsForResourceCommand */.a_e({ WorkloadArn: arn }), options));
        return answer.Tags ?? {};
    }
    async writeTags(arn, tags) {
        await this.#call('TagResource', (options) => this.#client.send(new client_wellarchitected_dist_cjs/* TagResourceCommand */.eqU({ WorkloadArn: arn, Tags: { ...tags } }), options));
    }
    listShares(arn) {
        return this.#call('ListLensShares', async (options) => {
            const found = [];
            const pages = (0,client_wellarchitected_dist_cjs/* paginateListLensShares */.eod)({ client: this.#client, pageSize: sharesPerPage }, { LensAlias: arn }, options);
            for await (const page of pages) {
                for (const share of page.LensShareSummaries ?? []) {
                    found.push({
                        shareId: share.ShareId ?? '',
                        sharedWith: share.SharedWith ?? '',
                        status: share.Status ?? '',
                        statusMessage: share.StatusMessage,
                    });
                }
            }
            return found;
        });
    }
    async createShare(arn, sharedWith) {
        const command = new client_wellarchitected_dist_cjs/* CreateLensShareCommand */.DbX({
            LensAlias: arn,
            SharedWith: sharedWith,
            ClientRequestToken: (0,external_node_crypto_.randomUUID)(),
        });
        await this.#call('CreateLensShare', (options) => this.#client.send(command, options));
    }
    async deleteShare(arn, shareId) {
        const command = new client_wellarchitected_dist_cjs/* DeleteLensShareCommand */.OXE({ LensAlias: arn, ShareId: shareId, ClientRequestToken: (0,external_node_crypto_.randomUUID)() });
        await this.#call('DeleteLensShare', (options) => this.#client.send(command, options));
    }
    async deleteDraft(arn) {
        const command = new client_wellarchitected_dist_cjs/* DeleteLensCommand */.HgP({ LensAlias: arn, LensStatus: 'DRAFT', ClientRequestToken: (0,external_node_crypto_.randomUUID)() });
        await this.#call('DeleteLens', (options) => this.#client.send(command, options));
    }
    #listLenses(status) {
        return this.#call('ListLenses', async (options) => {
            const found = [];
            const pages = (0,client_wellarchitected_dist_cjs/* paginateListLenses */.SG1)({ client: this.#client, pageSize: lensesPerPage }, { LensType: 'CUSTOM_SELF', LensStatus: status }, options);
            for await (const page of pages) {
                for (const lens of page.LensSummaries ?? []) {
                    found.push({
                        arn: lens.LensArn ?? '',
                        name: lens.LensName ?? '',
                        version: lens.LensVersion,
                        updatedAt: lens.UpdatedAt,
                    });
                }
            }
            return found;
        });
    }
    /** One place in the Region's queue, one translation of errors. */
    #call(operation, send) {
        return this.#limit(async () => {
            try {
                this.#signal.throwIfAborted();
                return await send({ abortSignal: this.#signal });
            }
            catch (error) {
                const failure = awsError(error, operation, this.region);
                const reason = this.#signal.reason;
                // That the run was stopped, and by whom, says more than that a request was.
                throw failure.problem === 'aborted' && reason instanceof errors/* ServiceError */._7 ? reason : failure;
            }
        });
    }
    async #orNothing(read) {
        try {
            return await read();
        }
        catch (error) {
            if ((0,errors/* isProblem */.AN)(error, 'not-found'))
                return undefined;
            throw error;
        }
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-cjs/submodules/retry/index.js
var retry = __webpack_require__(3609);
;// CONCATENATED MODULE: ./build/adapters/aws/request-rate.js
/** What is assumed about a service that throttles, until its answers tell better, in requests per second. */
const firstGuess = 10;
const slowest = 0.5;
/** Part of the rate that was accepted to go on with. */
const caution = 0.9;
/** After the first refusal: whoever counts by the second has forgotten the burst by then. */
const firstHold = 1_000;
/** How the rate grows while nothing is refused, times the cube of the seconds: a tenth after 4 s, fourfold after 11 s. */
const growth = 0.002;
const second = 1_000;
/**
 * The rate at which one account and Region is asked. AWS publishes none for the Well-Architected Tool, so there is no
 * bound until it throttles; from then on requests are spaced evenly, a little below what it accepted in the second
 * before, and slowly faster while it does not throttle. All times are milliseconds of one clock that never goes back.
 */
class RequestRate {
    #perSecond;
    #cutAt = Number.NEGATIVE_INFINITY;
    #nextAt = 0;
    #accepted = [];
    /** The earliest time for the next request; in the past or `now` where it may go at once. */
    nextAt() {
        return this.#nextAt;
    }
    sent(now) {
        const rate = this.#rateAt(now);
        if (rate === undefined)
            return;
        const interval = second / rate;
        // A timer that fired late is made up for by one request, never by a burst.
        this.#nextAt = Math.max(this.#nextAt, now - interval) + interval;
    }
    /** An answer that was no refusal for the rate, also an error. */
    accepted(sentAt, now) {
        this.#accepted = this.#recent(now);
        this.#accepted.push(now);
        // Answers to the burst that was cut short still tell how much of it was accepted.
        if (sentAt < this.#cutAt && now - this.#cutAt < second)
            this.#learn(this.#perSecond ?? slowest, now);
    }
    /** A refusal. Those that answer requests from before the last one say nothing new. */
    throttled(sentAt, now) {
        if (sentAt < this.#cutAt)
            return;
        const before = this.#rateAt(now);
        this.#learn((before ?? firstGuess) / 2, now);
        this.#nextAt = Math.max(this.#nextAt, now + (before === undefined ? firstHold : (2 * second) / before));
        this.#cutAt = now;
    }
    #learn(atLeast, now) {
        this.#perSecond = Math.max(caution * this.#recent(now).length, atLeast, slowest);
    }
    #rateAt(now) {
        const calm = (now - this.#cutAt) / second;
        return this.#perSecond === undefined ? undefined : this.#perSecond * (1 + growth * calm ** 3);
    }
    #recent(now) {
        return this.#accepted.filter((at) => now - at < second);
    }
}

;// CONCATENATED MODULE: ./build/adapters/aws/request-budget.js



/**
 * The one budget of requests of an account and Region: every attempt of every client there takes its turn in it. How
 * often and after which pause is tried again is the SDK's standard mode: jitter, exponential pauses, bounded attempts
 * and a quota of retries that ends them all when nothing succeeds. The SDK's adaptive mode is not used because it
 * begins with half a request per second after a first refusal, and because its waiters all wake up at once.
 */
class RequestBudget {
    #standard;
    #rate = new RequestRate();
    #sentAt = new WeakMap();
    #turn = Promise.resolve();
    constructor(maxAttempts) {
        this.#standard = new retry.StandardRetryStrategy({ maxAttempts });
    }
    async acquireInitialRetryToken(scope) {
        return this.#take(await this.#standard.acquireInitialRetryToken(scope));
    }
    async refreshRetryTokenForRetry(token, refusal) {
        // A lost connection and a failing service say nothing about the rate.
        if (refusal.errorType !== 'TRANSIENT')
            this.#note(token, refusal.errorType === 'THROTTLING');
        return this.#take(await this.#standard.refreshRetryTokenForRetry(token, refusal));
    }
    recordSuccess(token) {
        this.#note(token, false);
        this.#standard.recordSuccess(token);
    }
    #note(token, throttled) {
        const now = performance.now();
        const sentAt = this.#sentAt.get(token) ?? now;
        if (throttled)
            this.#rate.throttled(sentAt, now);
        else
            this.#rate.accepted(sentAt, now);
    }
    /** Turns are given in the order in which they were asked for. */
    async #take(token) {
        const turn = this.#turn.then(() => this.#wait());
        this.#turn = turn;
        await turn;
        this.#sentAt.set(token, performance.now());
        return token;
    }
    /** Looks again after each pause, because the rate may have been cut meanwhile. */
    async #wait() {
        for (;;) {
            const pause = this.#rate.nextAt() - performance.now();
            if (pause <= 0)
                break;
            await (0,promises_.setTimeout)(pause);
        }
        this.#rate.sent(performance.now());
    }
}

;// CONCATENATED MODULE: ./build/adapters/aws/lens-services.js









/** The real service, through the SDK's default chain for credentials and endpoints. */
class AwsLensServices {
    #options;
    #services = new Map();
    #credentials;
    #found;
    #account;
    constructor(options) {
        this.#options = options;
    }
    hasCredentials() {
        this.#found ??= this.#searchCredentials();
        return this.#found;
    }
    account() {
        this.#account ??= this.#askAccount();
        return this.#account;
    }
    in(region) {
        const known = this.#services.get(region);
        if (known !== undefined)
            return known;
        if (!(0,service_regions/* isSupportedRegion */.NA)(region)) {
            throw new errors/* UserError */.yo('unsupported-region', `The Well-Architected Tool has no endpoint in "${region}".`, 'Name a Region of https://docs.aws.amazon.com/general/latest/gr/wellarchitected.html in the manifest.');
        }
        const retryStrategy = new RequestBudget(this.#maxAttempts);
        const client = new client_wellarchitected_dist_cjs/* WellArchitectedClient */.Wjk({ ...this.#clientOptions(region), retryStrategy });
        const service = new AwsLensService(region, client, (0,p_limit/* default */.A)(concurrencyPerRegion), this.#options.signal);
        this.#services.set(region, service);
        return service;
    }
    async organizationSharing(region) {
        const client = new client_wellarchitected_dist_cjs/* WellArchitectedClient */.Wjk(this.#clientOptions(region));
        try {
            const answer = await client.send(new client_wellarchitected_dist_cjs/* GetGlobalSettingsCommand */.G$5({}), { abortSignal: this.#options.signal });
            if (answer.OrganizationSharingStatus === undefined)
                return undefined;
            return answer.OrganizationSharingStatus === 'ENABLED' ? 'enabled' : 'disabled';
        }
        catch (error) {
            throw awsError(error, 'GetGlobalSettings', region);
        }
        finally {
            client.destroy();
        }
    }
    get #maxAttempts() {
        return this.#options.maxAttempts ?? defaultAttempts;
    }
    #clientOptions(region) {
        return {
            region,
            requestHandler: requestHandler(this.#options),
            maxAttempts: this.#maxAttempts,
            customUserAgent: this.#options.userAgent,
            ...(this.#credentials === undefined ? {} : { credentials: this.#credentials }),
        };
    }
    async #searchCredentials() {
        const client = new client_wellarchitected_dist_cjs/* WellArchitectedClient */.Wjk(this.#clientOptions('us-east-1'));
        // One role is assumed once, not once per Region; what the SDK made remembers and renews.
        this.#credentials = () => client.config.credentials();
        let timer;
        const giveUp = new Promise((resolve) => {
            timer = setTimeout(resolve, credentialSearchTimeout, false);
        });
        try {
            return await Promise.race([client.config.credentials().then(() => true), giveUp]);
        }
        catch {
            return false;
        }
        finally {
            clearTimeout(timer);
            client.destroy();
        }
    }
    async #askAccount() {
        const region = [...this.#services.keys()][0] ?? 'us-east-1';
        const client = new dist_cjs/* STSClient */.iM(this.#clientOptions(region));
        try {
            const answer = await client.send(new dist_cjs/* GetCallerIdentityCommand */.zI({}), { abortSignal: this.#options.signal });
            return answer.Account ?? '';
        }
        catch (error) {
            throw awsError(error, 'GetCallerIdentity', region);
        }
        finally {
            client.destroy();
        }
    }
}


/***/ }),

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


/***/ })

};

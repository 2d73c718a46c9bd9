export const id = 147;
export const ids = [147];
export const modules = {

/***/ 2147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GitHubCodeHost: () => (/* binding */ GitHubCodeHost)
});

// EXTERNAL MODULE: ./build/ports/errors.js
var errors = __webpack_require__(36);
;// CONCATENATED MODULE: ./build/adapters/github/github-error.js

const problems = {
    401: 'access-denied',
    403: 'access-denied',
    404: 'not-found',
    409: 'conflict',
    410: 'not-found',
    422: 'validation',
    429: 'throttled',
};
/** Translates what Octokit threw; `operation` is the route. */
function githubError(error, operation) {
    if (error instanceof errors/* ServiceError */._7)
        return error;
    if (!isAnswered(error)) {
        const text = error instanceof Error ? error.message : String(error);
        return new errors/* ServiceError */._7({
            reason: 'github-error',
            problem: 'unreachable',
            operation,
            code: 'network',
            message: `${operation} got no answer: ${text}`,
        }, { cause: error });
    }
    const problem = isRateLimit(error) ? 'throttled' : (problems[error.status] ?? 'other');
    return new errors/* ServiceError */._7({
        reason: 'github-error',
        problem,
        operation,
        code: String(error.status),
        message: `${operation} answered ${error.status}: ${error.message}`,
        remedy: remedyFor(problem, error),
    }, { cause: error });
}
/** A 403 is either "no permission" or "slow down"; only the second may go away by itself. */
function isRateLimit(error) {
    const headers = error.response?.headers ?? {};
    return (error.status === 429 ||
        (error.status === 403 &&
            (headers['retry-after'] !== undefined ||
                headers['x-ratelimit-remaining'] === '0' ||
                /secondary rate limit|abuse/i.test(error.message))));
}
function remedyFor(problem, error) {
    if (problem === 'throttled')
        return 'GitHub limits the rate of requests: run the job again later.';
    if (error.status === 401)
        return 'Check the input github-token: the token is missing, wrong or expired.';
    if (problem !== 'access-denied')
        return undefined;
    const accepted = error.response?.headers?.['x-accepted-github-permissions'];
    const needed = typeof accepted === 'string' && accepted !== '' ? permissionLine(accepted) : 'pull-requests: write';
    return `Add "${needed}" under "permissions:" of the workflow.`;
}
/** `issues=write; pull_requests=write` lists alternatives; workflows spell the scope with a dash. */
function permissionLine(accepted) {
    const alternatives = accepted.split(';').map((part) => part.trim());
    const best = alternatives.find((part) => part.startsWith('pull_requests=')) ?? alternatives[0] ?? accepted;
    return best.replaceAll('_', '-').replaceAll('=', ': ');
}
function isAnswered(error) {
    return (error instanceof Error &&
        'status' in error &&
        typeof error.status === 'number' &&
        'response' in error &&
        error.response !== undefined);
}

;// CONCATENATED MODULE: ./build/adapters/github/read-raw.js
/** The bytes of a file of up to 100 MB: decoding them, as Octokit does, would hide what is no UTF-8. */
async function readRaw(octokit, place) {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/contents/{path}', {
        ...place,
        mediaType: { format: 'raw' },
        request: { parseSuccessResponseBody: false },
    });
    const body = data;
    if (body instanceof ReadableStream)
        return new Uint8Array(await new Response(body).arrayBuffer());
    throw new Error(`the contents of ${place.path} came in a form that is not a stream`);
}

;// CONCATENATED MODULE: ./build/adapters/github/payloads.js
function pullRequestOf(payload) {
    return {
        number: payload.number,
        headSha: payload.head.sha,
        baseSha: payload.base.sha,
        open: payload.state === 'open',
        merged: payload.merged_at !== null,
        // `head.repo.fork` is also true for a branch of a repository that is itself a fork, so ids are compared.
        fromFork: payload.head.repo?.id !== payload.base.repo.id,
    };
}
function commentOf(payload) {
    return {
        id: payload.id,
        body: payload.body ?? '',
        url: payload.html_url,
        author: { login: payload.user?.login ?? '', bot: payload.user?.type === 'Bot' },
    };
}
/** Merged into this repository only; the one whose merge made the commit first, then the latest merge. */
function bestFirst(found, sha, repository) {
    return found
        .filter((payload) => payload.merged_at !== null && payload.base.repo.full_name === repository)
        .sort((a, b) => Number(b.merge_commit_sha === sha) - Number(a.merge_commit_sha === sha) ||
        (b.merged_at ?? '').localeCompare(a.merged_at ?? ''))
        .map(pullRequestOf);
}
/** Those whose merge made one of the commits, the latest merge first. */
function mergedBy(commits, found) {
    const made = new Set(commits);
    return found
        .filter(({ merged_at, merge_commit_sha }) => merged_at !== null && made.has(merge_commit_sha ?? ''))
        .sort((a, b) => (b.merged_at ?? '').localeCompare(a.merged_at ?? ''))
        .map(pullRequestOf);
}

;// CONCATENATED MODULE: ./build/adapters/github/github-code-host.js




/** GitHub lists at most this many files of a pull request. */
const changedFilesCap = 3_000;
const perPage = 100;
/** One repository on GitHub, through its REST API. */
class GitHubCodeHost {
    #octokit;
    #repository;
    /** `repository` is `owner/name`. */
    constructor(octokit, repository) {
        const slash = repository.indexOf('/');
        this.#octokit = octokit;
        this.#repository = { owner: repository.slice(0, slash), repo: repository.slice(slash + 1) };
    }
    commit(sha) {
        return this.#orNothing('GET commits/{sha}', async () => {
            const { data } = await this.#octokit.rest.repos.getCommit({ ...this.#repository, ref: sha, per_page: 1 });
            return { sha: data.sha, parents: data.parents.map((parent) => parent.sha) };
        });
    }
    mergeBase(base, head) {
        return this.#call('GET compare/{base}...{head}', async () => {
            const { data } = await this.#compare(base, head);
            return data.merge_base_commit.sha;
        });
    }
    isOnBranch(sha, branch) {
        return this.#call('GET compare/{branch}...{sha}', async () => {
            const { data } = await this.#compare(branch, sha);
            return data.status === 'identical' || data.status === 'behind';
        });
    }
    defaultBranch() {
        return this.#call('GET the repository', async () => {
            const { data } = await this.#octokit.rest.repos.get(this.#repository);
            return data.default_branch;
        });
    }
    snapshot(commit) {
        return { commit, read: (path) => this.#readFile(path, commit) };
    }
    changedFiles(pullRequest) {
        return this.#call('GET pulls/{number}/files', async () => {
            const files = await this.#octokit.paginate(this.#octokit.rest.pulls.listFiles, {
                ...this.#repository,
                pull_number: pullRequest,
                per_page: perPage,
            });
            return {
                complete: files.length < changedFilesCap,
                files: files.map((file) => ({
                    path: file.filename,
                    previousPath: file.previous_filename,
                    status: file.status,
                })),
            };
        });
    }
    pullRequest(number) {
        return this.#call('GET pulls/{number}', async () => {
            const { data } = await this.#octokit.rest.pulls.get({ ...this.#repository, pull_number: number });
            return pullRequestOf(data);
        });
    }
    openPullRequestFrom({ owner, branch, sha }) {
        return this.#call('GET pulls', async () => {
            const { data } = await this.#octokit.rest.pulls.list({ ...this.#repository, head: `${owner}:${branch}` });
            return data.map(pullRequestOf).find(({ headSha }) => headSha === sha);
        });
    }
    mergedPullRequestsOf(sha) {
        return this.#call('GET commits/{sha}/pulls', async () => {
            const found = await this.#octokit.paginate(this.#octokit.rest.repos.listPullRequestsAssociatedWithCommit, {
                ...this.#repository,
                commit_sha: sha,
                per_page: perPage,
            });
            return bestFirst(found, sha, `${this.#repository.owner}/${this.#repository.repo}`);
        });
    }
    /** Of the 250 oldest commits in between and the hundred pull requests that were closed or touched last: two requests. */
    mergedPullRequestsBetween(before, after) {
        return this.#call('GET compare/{before}...{after}', async () => {
            const place = { ...this.#repository, basehead: `${before}...${after}` };
            const { data } = await this.#octokit.rest.repos.compareCommitsWithBasehead(place);
            const { data: closed } = await this.#octokit.rest.pulls.list({
                ...this.#repository,
                state: 'closed',
                sort: 'updated',
                direction: 'desc',
                per_page: perPage,
            });
            return mergedBy(data.commits.map(({ sha }) => sha), closed);
        });
    }
    tag(name) {
        return this.#orNothing('GET git/ref/tags/{tag}', async () => {
            const { data } = await this.#octokit.rest.git.getRef({ ...this.#repository, ref: `tags/${name}` });
            if (data.object.type !== 'tag')
                return { name, commit: data.object.sha, message: undefined };
            const { data: annotated } = await this.#octokit.rest.git.getTag({
                ...this.#repository,
                tag_sha: data.object.sha,
            });
            return { name, commit: annotated.object.sha, message: annotated.message };
        });
    }
    tagNames(prefix) {
        return this.#call('GET git/matching-refs/tags/{prefix}', async () => {
            const refs = await this.#octokit.paginate(this.#octokit.rest.git.listMatchingRefs, {
                ...this.#repository,
                ref: `tags/${prefix}`,
            });
            return refs.map((ref) => ref.ref.replace(/^refs\/tags\//, ''));
        });
    }
    comments(pullRequest) {
        return this.#call('GET issues/{number}/comments', async () => {
            const found = await this.#octokit.paginate(this.#octokit.rest.issues.listComments, {
                ...this.#repository,
                issue_number: pullRequest,
                per_page: perPage,
            });
            return found.map(commentOf);
        });
    }
    async viewer() {
        try {
            const { data } = await this.#octokit.rest.users.getAuthenticated({ request: { retries: 0 } });
            return data.login;
        }
        catch {
            // An installation token gets 403 here; whatever the reason, the identity stays unknown.
            return undefined;
        }
    }
    createComment(pullRequest, body) {
        return this.#call('POST issues/{number}/comments', async () => {
            // A 5xx may come after the effect: sending again could make a second comment.
            const request = { retries: 0 };
            const { data } = await this.#octokit.rest.issues.createComment({
                ...this.#repository,
                issue_number: pullRequest,
                body,
                request,
            });
            return commentOf(data);
        });
    }
    updateComment(id, body) {
        return this.#call('PATCH issues/comments/{id}', async () => {
            const { data } = await this.#octokit.rest.issues.updateComment({ ...this.#repository, comment_id: id, body });
            return commentOf(data);
        });
    }
    deleteComment(id) {
        return this.#call('DELETE issues/comments/{id}', async () => {
            await this.#octokit.rest.issues.deleteComment({ ...this.#repository, comment_id: id });
        });
    }
    release(tag) {
        return this.#orNothing('GET releases/tags/{tag}', async () => {
            const { data } = await this.#octokit.rest.repos.getReleaseByTag({ ...this.#repository, tag });
            return { id: data.id, body: data.body ?? '', prerelease: data.prerelease };
        });
    }
    updateReleaseBody(id, body) {
        return this.#call('PATCH releases/{id}', async () => {
            await this.#octokit.rest.repos.updateRelease({ ...this.#repository, release_id: id, body });
        });
    }
    #compare(base, head) {
        return this.#octokit.rest.repos.compareCommitsWithBasehead({
            ...this.#repository,
            basehead: `${base}...${head}`,
            per_page: 1,
        });
    }
    #readFile(path, ref) {
        return this.#orNothing('GET contents/{path}', () => readRaw(this.#octokit, { ...this.#repository, path, ref }));
    }
    async #orNothing(operation, read) {
        try {
            return await this.#call(operation, read);
        }
        catch (error) {
            if ((0,errors/* isProblem */.AN)(error, 'not-found') || isUnknownCommit(error))
                return undefined;
            throw error;
        }
    }
    async #call(operation, work) {
        try {
            return await work();
        }
        catch (error) {
            throw githubError(error, operation);
        }
    }
}
/** `GET commits/{sha}` answers 422 "No commit found for SHA" for a well-formed hash that the repository does not have. */
function isUnknownCommit(error) {
    return error instanceof errors/* ServiceError */._7 && error.code === '422' && /no commit found/i.test(error.message);
}


/***/ })

};

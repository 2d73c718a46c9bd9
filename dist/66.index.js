export const id = 66;
export const ids = [66];
export const modules = {

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

/***/ 9197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ openWorkTree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _ports_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5313);




/** Folders that hold what others made: libraries and results of builds. */
const foreign = new Set('node_modules bower_components vendor dist build out target coverage cdk.out venv __pycache__'.split(' '));
/** Files in all. A larger repository is scanned up to here. */
const mostFiles = 200_000;
const deepest = 40;
/** Opens the repository around a folder: its top where there is Git, else the folder itself. */
async function openWorkTree(folder) {
    const top = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitIn */ .u)(folder)('rev-parse', '--show-toplevel');
    const root = top === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(top.toString('utf8').replace(/\r?\n$/, ''));
    return {
        root,
        git: top !== undefined,
        list: () => list(root),
        read: (path, longest) => read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), longest),
        exists: async (path) => (await status((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path))) !== undefined,
        create: (path, text) => create(root, path, text),
    };
}
async function list(root) {
    const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitIn */ .u)(root)('ls-files', '--cached', '--others', '--exclude-standard', '-z');
    if (listed === undefined)
        return walk(root);
    const all = [...new Set(listed.toString('utf8').split('\0'))].filter((path) => path !== '' && !isForeign(path));
    return { files: all.slice(0, mostFiles), complete: all.length <= mostFiles };
}
/** Breadth first, so that what lies near the top is seen even in an endless tree. Links are not followed. */
async function walk(root) {
    const files = [];
    let level = [''];
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth > deepest)
            return { files, complete: false };
        const next = [];
        for (const folder of level) {
            for (const entry of await entries((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder))) {
                const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
                if (entry.isFile())
                    files.push(path);
                else if (entry.isDirectory() && !foreign.has(entry.name) && entry.name !== '.git')
                    next.push(path);
                if (files.length > mostFiles)
                    return { files, complete: false };
            }
        }
        level = next;
    }
    return { files, complete: true };
}
async function entries(folder) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    catch {
        // A folder that may not be read holds no lens of this user.
        return [];
    }
}
function isForeign(path) {
    return path
        .split('/')
        .slice(0, -1)
        .some((step) => foreign.has(step));
}
async function read(file, longest) {
    const found = await status(file);
    if (found?.isFile() !== true || found.size > longest)
        return undefined;
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file);
}
async function create(root, path, text) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        const [top, folder] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file))]);
        if (folder !== top && !folder.startsWith(top + node_path__WEBPACK_IMPORTED_MODULE_1__.sep)) {
            throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('usage', `The folder of ${path} leads out of the repository, to ${folder}.`);
        }
        // `wx`: never over a file that somebody made in the meantime.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text, { flag: 'wx' });
    }
    catch (error) {
        if (error instanceof _ports_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            throw error;
        throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('usage', `${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`, 'Check the permissions of the folder, then run the command again: what is there already is left alone.');
    }
}
async function status(file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 5313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ gitIn)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);

/** Larger than any lens. */
const longestOutput = 8 * 1024 * 1024;
function gitIn(folder) {
    return (...parameters) => new Promise((resolve) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', ['--no-replace-objects', '-C', folder, ...parameters], { encoding: 'buffer', maxBuffer: longestOutput, windowsHide: true }, (error, stdout) => resolve(error === null ? stdout : undefined));
    });
}


/***/ }),

/***/ 66:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./build/adapters/local/disk-work-tree.js
var disk_work_tree = __webpack_require__(9197);
;// CONCATENATED MODULE: ./build/diagnosis/diagnosis.js
/** Exit code: 3 where the service failed, 1 where something will not work, else 0. */
function diagnosisExitCode({ repository, workflows, account, regions, roles }) {
    const items = [...repository, ...workflows, ...account, ...regions.flatMap((region) => region.items)];
    const silent = regions.some(({ permissions }) => permissions.some(({ access }) => access === 'failed'));
    if (silent || items.some(({ state }) => state === 'failed'))
        return 3;
    const wrong = items.some(({ state }) => state === 'problem') || roles.some(({ access }) => access === 'denied');
    return wrong ? 1 : 0;
}

// EXTERNAL MODULE: ./build/share/partition.js
var partition = __webpack_require__(1770);
// EXTERNAL MODULE: ./build/iam/iam-statement.js
var iam_statement = __webpack_require__(2507);
;// CONCATENATED MODULE: ./build/iam/role-policy.js


/** Jobs that have a role of their own; the policies in `docs/iam` are named after them. */
const roles = ['review', 'release', 'shares', 'drift', 'cleanup'];
const findLenses = { sid: 'FindLenses', operations: ['ListLenses'] };
const reading = ['ExportLens', 'GetLens', 'ListLensShares', 'ListTagsForResource'];
/** What each role calls, and nothing else. */
const grants = {
    review: [
        findLenses,
        { sid: 'ImportDrafts', operations: ['ImportLens'] },
        { sid: 'CompareAndRecord', operations: [...reading, 'TagResource'] },
    ],
    release: [
        findLenses,
        { sid: 'ImportTaggedContent', operations: ['ImportLens'] },
        { sid: 'PublishAndVerify', operations: ['CreateLensVersion', ...reading, 'TagResource'] },
    ],
    shares: [findLenses, { sid: 'ReconcileShares', operations: ['CreateLensShare', 'DeleteLensShare', ...reading] }],
    drift: [findLenses, { sid: 'ReadOnly', operations: reading }],
    cleanup: [findLenses, { sid: 'DeleteDraftsOfClosedPullRequests', operations: ['DeleteLens', 'ListTagsForResource'] }],
};
/** Operations that a role needs, each once. */
function operationsOf(role) {
    return [...new Set(grants[role].flatMap(({ operations }) => operations))];
}
/** The smallest policy of a role. */
function rolePolicy(role, { account, regions }) {
    const partitions = [...new Set(regions.map(partition/* regionPartition */.R))];
    const lenses = partitions.map((partition) => `arn:${partition}:wellarchitected:*:${account}:lens/*`);
    return {
        Version: '2012-10-17',
        Statement: grants[role].map(({ sid, operations }) => ({
            Sid: sid,
            Effect: 'Allow',
            Action: operations.map(actionOf),
            Resource: isEverywhere(operations) ? '*' : lenses.length === 1 ? lenses[0] : lenses,
            Condition: { StringEquals: { 'aws:RequestedRegion': regions } },
        })),
    };
}
/** Statements are cut so that all of their actions know lenses, or none does. */
function isEverywhere(operations) {
    return operations.every((operation) => iam_statement/* actionsWithoutResource */.Cy.includes(actionOf(operation)));
}
function actionOf(operation) {
    return `wellarchitected:${operation}`;
}

;// CONCATENATED MODULE: ./build/diagnosis/judge-roles.js

/** The worst first. */
const order = ['failed', 'denied', 'unknown', 'works'];
/** What a role could do with these credentials in these Regions. */
function judgeRole(role, regions) {
    const needed = operationsOf(role).map((operation) => ({
        operation,
        places: regions.map(({ region, permissions }) => ({
            region,
            access: permissions.find((permission) => permission.operation === operation)?.access ?? 'unknown',
        })),
    }));
    const access = order.find((each) => needed.some(({ places }) => places.some((place) => place.access === each)));
    if (access === undefined || access === 'works')
        return { role, access: access ?? 'unknown', open: [] };
    const open = needed.map(({ operation, places }) => ({
        operation,
        regions: places.filter((place) => place.access === access).map(({ region }) => region),
    }));
    return { role, access, open: open.filter((each) => each.regions.length > 0) };
}

// EXTERNAL MODULE: ./build/setup/read-workflow.js
var read_workflow = __webpack_require__(3012);
;// CONCATENATED MODULE: ./build/diagnosis/filter-pattern.js
/**
 * Whether a list of filter patterns takes a name, as GitHub reads them: the last pattern that matches decides, `!` takes
 * back, `*` stops at a slash and `**` does not.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
function takes(patterns, name) {
    let taken = false;
    for (const pattern of patterns) {
        const negative = pattern.startsWith('!');
        if (toExpression(negative ? pattern.slice(1) : pattern)?.test(name) === true)
            taken = !negative;
    }
    return taken;
}
/** Undefined for a pattern that is none. */
function toExpression(pattern) {
    const source = pattern.replace(/\\.|\*\*\/?|\*|\[[^\]]*\]|[?+]|[^\w\s/-]/g, (part) => {
        if (part === '**/')
            return '(?:.*/)?';
        if (part === '**')
            return '.*';
        if (part === '*')
            return '[^/]*';
        return part.startsWith('\\') || part.startsWith('[') || part === '?' || part === '+' ? part : `\\${part}`;
    });
    try {
        return new RegExp(`^${source}$`);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/diagnosis/judge-permissions.js

/** Whether the token of a job may do what its steps do: the `permissions:` of the job, else of the workflow. */
function judgePermissions(workflow, job, purposes) {
    const granted = job.permissions ?? workflow.permissions;
    if (granted === undefined || granted === null) {
        return [
            {
                state: 'unknown',
                text: 'says no permissions, so those of the settings of the repository hold.',
                hint: `Write permissions: { ${wanted(job, purposes)
                    .map(([scope, level]) => `${scope}: ${level}`)
                    .join(', ')} }.`,
            },
        ];
    }
    const needed = wanted(job, purposes);
    const lacking = needed.filter(([scope, level]) => !allows(granted, scope, level));
    const surplus = surplusOf(granted, needed);
    return [
        ...lacking.map(([scope, level, why]) => ({
            state: scope === 'contents' || scope === 'id-token' ? 'problem' : 'note',
            text: `lacks ${scope}: ${level}, ${why}.`,
            hint: `Add "${scope}: ${level}" to the permissions of the job.`,
        })),
        ...(surplus === undefined
            ? []
            : [{ state: 'note', text: `has ${surplus}, which it does not need.`, hint: 'Take it away.' }]),
    ];
}
function wanted({ steps }, purposes) {
    const obtains = steps.some(({ uses }) => uses.startsWith('aws-actions/configure-aws-credentials@'));
    const notes = steps.some((step) => String(step.with['release-notes']) === 'true');
    return [
        notes
            ? ['contents', 'write', 'for the release notes']
            : ['contents', 'read', 'without which the lenses cannot be read'],
        ...(purposes.includes('review') || purposes.includes('release')
            ? [['pull-requests', 'write', 'for the comment']]
            : []),
        ...(obtains ? [['id-token', 'write', 'without which no role can be assumed']] : []),
    ];
}
function allows(granted, scope, level) {
    if (granted === 'write-all')
        return true;
    if (granted === 'read-all')
        return level === 'read';
    const given = (0,read_workflow/* recordOf */.zv)(granted)[scope];
    return given === 'write' || (level === 'read' && given === 'read');
}
function surplusOf(granted, needed) {
    if (granted === 'write-all')
        return 'write-all';
    const surplus = Object.entries((0,read_workflow/* recordOf */.zv)(granted))
        .filter(([scope, level]) => level === 'write' && !needed.some(([name, need]) => name === scope && need === 'write'))
        .map(([scope]) => `${scope}: write`);
    return surplus.length === 0 ? undefined : surplus.join(', ');
}

;// CONCATENATED MODULE: ./build/diagnosis/workflow-purpose.js

/** Purposes that the events of a workflow serve. */
function purposesOf({ on }) {
    const has = (event) => Object.hasOwn(on, event);
    return [
        ...(has('pull_request') || has('pull_request_target') ? ['review'] : []),
        ...(tagPatterns(on) !== undefined || has('release') ? ['release'] : []),
        ...(has('schedule') ? ['drift'] : []),
    ];
}
/** Filters of `push` for tags; undefined where no push of a tag starts it. */
function tagPatterns(on) {
    if (!Object.hasOwn(on, 'push'))
        return undefined;
    const filters = (0,read_workflow/* recordOf */.zv)(on['push']);
    const tags = textsOf(filters['tags']);
    if (tags !== undefined)
        return tags;
    // Without any filter every branch and tag starts it; with one for branches no tag does.
    return 'branches' in filters || 'branches-ignore' in filters || 'tags-ignore' in filters ? undefined : ['**'];
}
/** One text or a list of them, as filters are written; undefined for anything else. */
function textsOf(value) {
    if (typeof value === 'string')
        return [value];
    return Array.isArray(value) ? value.map(String) : undefined;
}

;// CONCATENATED MODULE: ./build/diagnosis/judge-workflows.js




const purposes = {
    review: 'reviews pull requests',
    release: 'releases tags',
    drift: 'looks for drift',
};
/** What the workflows of a repository mean for the lenses with these ids: triggers, permissions, pins, how runs queue. */
function judgeWorkflows(workflows, lensIds) {
    const ours = workflows.flatMap((workflow) => workflow.jobs.filter(({ steps }) => steps.some(read_workflow/* isOurs */.MU)).map((job) => ({ workflow, job })));
    if (ours.length === 0) {
        return [{ state: 'note', text: 'No workflow runs this action.', hint: 'Run "lens-release init" to write them.' }];
    }
    const missing = Object.keys(purposes).filter((purpose) => !ours.some(({ workflow }) => purposesOf(workflow).includes(purpose)));
    return [
        ...ours.flatMap(({ workflow, job }) => judgeJob(workflow, job, lensIds)),
        ...missing.map((purpose) => ({
            state: 'note',
            text: `No workflow ${purposes[purpose]}.`,
            hint: 'Run "lens-release init" to write it.',
        })),
    ];
}
function judgeJob(workflow, job, lensIds) {
    const found = [
        ...judgeTriggers(workflow, lensIds),
        ...judgePermissions(workflow, job, purposesOf(workflow)),
        ...judgePins(job),
        ...judgeQueue(workflow, job),
    ];
    const place = `${workflow.file}, job ${job.id}`;
    const told = purposesOf(workflow).map((purpose) => purposes[purpose]);
    const head = `${place}: ${told.length === 0 ? 'runs this action' : told.join(', ')}`;
    if (found.length === 0)
        return [{ state: 'ok', text: `${head}.` }];
    return found.map(({ state, text, hint }) => ({ state, text: `${place}: ${text}`, hint }));
}
function judgeTriggers({ on }, lensIds) {
    const items = [];
    if (Object.hasOwn(on, 'pull_request')) {
        const types = textsOf((0,read_workflow/* recordOf */.zv)(on['pull_request'])['types']) ?? ['opened', 'synchronize', 'reopened'];
        const lacking = ['opened', 'synchronize', 'reopened', 'ready_for_review', 'closed'].filter((type) => !types.includes(type));
        if (lacking.length > 0)
            items.push({
                state: lacking.some((type) => type === 'opened' || type === 'synchronize') ? 'problem' : 'note',
                text: `not started by pull requests that are ${lacking.join(', ')}.`,
                hint: `Add ${lacking.join(', ')} to "types:".`,
            });
    }
    if (Object.hasOwn(on, 'pull_request_target'))
        items.push({
            state: 'note',
            text: 'pull_request_target runs with the rights of this repository on the content of others: AWS is never asked.',
            hint: 'Use pull_request.',
        });
    const patterns = tagPatterns(on);
    if (patterns !== undefined) {
        const tags = lensIds.length === 1 ? ['v1.0.0'] : lensIds.map((id) => `${id}/v1.0.0`);
        const unheard = tags.filter((tag) => !takes(patterns, tag));
        if (unheard.length > 0)
            items.push({
                state: 'problem',
                text: `not started by the tag ${unheard.slice(0, 3).join(', ')}.`,
                hint: "Write tags: ['v[0-9]*', '*/v[0-9]*']: one * stops at a slash.",
            });
    }
    return items;
}
function judgePins({ steps }) {
    const loose = steps
        .map(({ uses }) => uses)
        .filter((uses) => uses !== '' && !uses.startsWith('./') && !uses.startsWith('docker:'))
        .filter((uses) => !/@[0-9a-f]{40}$/.test(uses));
    if (loose.length === 0)
        return [];
    return [
        {
            state: 'note',
            text: `${loose.join(', ')} can be moved to other code by whoever owns it.`,
            hint: 'Pin it by its full commit SHA.',
        },
    ];
}
function judgeQueue(workflow, job) {
    const settings = [(0,read_workflow/* recordOf */.zv)(workflow.concurrency), (0,read_workflow/* recordOf */.zv)(job.concurrency)];
    if (settings.some((each) => each['cancel-in-progress'] === true))
        return [
            {
                state: 'note',
                text: 'a newer run cuts an older one short, perhaps between two writes.',
                hint: 'Write cancel-in-progress: false.',
            },
        ];
    const queued = workflow.concurrency !== undefined || job.concurrency !== undefined;
    if (queued || !purposesOf(workflow).includes('release'))
        return [];
    return [{ state: 'note', text: 'two releases can run at once.', hint: 'Add a "concurrency:" group.' }];
}

// EXTERNAL MODULE: ./build/lens/check-lens.js + 11 modules
var check_lens = __webpack_require__(9402);
// EXTERNAL MODULE: ./build/lens/lens-name.js
var lens_name = __webpack_require__(7193);
// EXTERNAL MODULE: ./build/lens/read-lens.js + 10 modules
var read_lens = __webpack_require__(3762);
// EXTERNAL MODULE: ./build/manifest/service-regions.js
var service_regions = __webpack_require__(6347);
// EXTERNAL MODULE: ./build/manifest/manifest.js
var manifest_manifest = __webpack_require__(4055);
// EXTERNAL MODULE: ./build/release/released-versions.js
var released_versions = __webpack_require__(4941);
// EXTERNAL MODULE: ./build/report/plural.js
var plural = __webpack_require__(549);
;// CONCATENATED MODULE: ./build/jobs/diagnose-lenses.js







/** Reads and checks every lens of the manifest, and counts the release tags that speak of it. */
async function diagnoseLenses(manifest, files, tags, region) {
    const names = await tags.tagNames('');
    const ids = manifest.lenses.map(({ id }) => id);
    const items = [];
    const lenses = [];
    for (const entry of manifest.lenses) {
        const regions = (0,manifest_manifest/* lensRegions */.K)(manifest, entry, region);
        if (regions.length === 0) {
            const hint = 'Add "regions:" to the manifest, or set AWS_REGION.';
            items.push({ state: 'problem', text: `${entry.id}: nothing says in which Region it is kept.`, hint });
        }
        for (const stranger of regions.filter((each) => !(0,service_regions/* isSupportedRegion */.NA)(each))) {
            items.push({
                state: 'problem',
                text: `${entry.id}: the Well-Architected Tool has no endpoint in "${stranger}".`,
            });
        }
        const bytes = await files.read(entry.file);
        if (bytes === undefined) {
            items.push({ state: 'problem', text: `${entry.id}: there is no file ${entry.file}.`, hint: 'Correct "file:".' });
            continue;
        }
        const lens = (0,read_lens/* readLens */.T)(bytes, entry.file);
        const errors = (0,check_lens/* checkLens */.t)(lens).filter(({ severity }) => severity === 'error').length;
        const hint = `Run "lens-release check ${entry.file}".`;
        if (errors > 0)
            items.push({ state: 'problem', text: `${entry.id}: ${(0,plural/* counted */.h)(errors, 'error')} in ${entry.file}.`, hint });
        else
            items.push({ state: 'ok', text: `${entry.id}: ${entry.file} passes the checks.` });
        const supported = regions.filter(service_regions/* isSupportedRegion */.NA);
        const releases = (0,released_versions/* releasedVersions */.b)(names, entry.id, ids, manifest.releaseAll).length;
        lenses.push({ entry, name: (0,lens_name/* lensName */.s)(lens.value), releases, regions: supported });
    }
    return { lenses, items };
}

// EXTERNAL MODULE: ./build/plan/quota.js
var quota = __webpack_require__(7630);
// EXTERNAL MODULE: ./build/ports/errors.js
var errors = __webpack_require__(36);
// EXTERNAL MODULE: ./build/share/share-status.js
var share_status = __webpack_require__(9722);
// EXTERNAL MODULE: ./build/jobs/region-listing.js
var region_listing = __webpack_require__(9812);
;// CONCATENATED MODULE: ./build/jobs/diagnose-region.js




const reads = ['ListLenses', 'GetLens', 'ExportLens', 'ListTagsForResource', 'ListLensShares'];
const writes = ['ImportLens', 'TagResource', 'CreateLensVersion', 'CreateLensShare', 'DeleteLensShare', 'DeleteLens'];
/** Asks one Region everything that can be asked without writing. Denials and failures are part of the answer. */
class RegionProbe {
    #service;
    #services;
    #repository;
    #permissions = new Map();
    #items = [];
    constructor(region, services, repository) {
        this.#service = services.in(region);
        this.#services = services;
        this.#repository = repository;
    }
    async diagnose(manifest, lenses) {
        const listing = new region_listing/* RegionListing */.b(this.#service);
        const listed = await this.#try('ListLenses', async () => [
            ...(await listing.published()),
            ...(await listing.drafts()),
        ]);
        if (listed !== undefined) {
            const missing = await this.#diagnoseLenses(lenses, listing);
            const stranger = listed[0];
            if (stranger !== undefined && !this.#permissions.has('ExportLens'))
                await this.#read(stranger.arn);
            this.#countLenses(new Set(listed.map(({ arn }) => arn)).size, missing);
        }
        await this.#diagnoseSharing(manifest);
        return {
            region: this.#service.region,
            permissions: this.#allPermissions(listed !== undefined),
            items: this.#items,
        };
    }
    /** How many of the lenses are not there yet. */
    async #diagnoseLenses(lenses, listing) {
        let missing = 0;
        for (const lens of lenses) {
            const { id, arns } = lens.entry;
            if (lens.name === undefined)
                continue;
            const identity = { id, name: lens.name, pins: arns, repository: this.#repository };
            try {
                const found = await listing.find(identity);
                if (found === undefined) {
                    missing += 1;
                    this.#say('ok', `${id}: not there yet; the first draft or release creates it.`);
                }
                else
                    await this.#diagnoseLens(lens, found);
            }
            catch (error) {
                this.#report(error, id);
            }
        }
        return missing;
    }
    async #diagnoseLens({ entry, releases, name }, found) {
        const facts = await this.#read(found.arn);
        const version = found.published?.version ?? facts.version;
        const state = found.published === undefined ? 'a draft only' : `published as ${version ?? 'an unknown version'}`;
        const shares = facts.shares === undefined ? '' : `, ${facts.shares} of ${quota/* quotas */.am.shares} shares`;
        this.#say('ok', `${entry.id}: ${state}${shares} (${found.arn}).`);
        if (found.name !== name && found.published !== undefined) {
            this.#say('problem', `${entry.id}: AWS calls it "${found.name}", the file "${name ?? ''}".`, 'A published lens keeps its name: correct the file.');
        }
        if (releases >= quota/* quotas */.am.versions) {
            this.#say('problem', `${entry.id}: by the tags of this repository it has ${releases} of ${quota/* quotas */.am.versions} versions.`, quota/* versionsRemedy */.Cc);
        }
        else if (releases >= quota/* versionsToWarnAt */.WM) {
            this.#say('note', `${entry.id}: by the tags of this repository it has ${releases} of ${quota/* quotas */.am.versions} versions.`);
        }
        const wanted = entry.shares.length;
        if (Math.max(wanted, facts.shares ?? 0) > quota/* quotas */.am.shares * 0.9) {
            this.#say(wanted > quota/* quotas */.am.shares ? 'problem' : 'note', `${entry.id}: ${wanted} targets are declared, ${quota/* quotas */.am.shares} are possible.`, 'Share with an organizational unit instead of its accounts.');
        }
    }
    /** Reads what is to be read of a lens, each by itself, so that one denial hides no other. */
    async #read(arn) {
        const version = await this.#try('GetLens', () => this.#service.currentVersion(arn));
        if (version !== undefined)
            await this.#try('ExportLens', () => this.#service.exportVersion(arn, version));
        await this.#try('ListTagsForResource', () => this.#service.readTags(arn));
        const shares = await this.#try('ListLensShares', () => this.#service.listShares(arn));
        return { version, shares: shares?.filter(({ status }) => (0,share_status/* isLive */.DG)((0,share_status/* stateOf */.L4)(status))).length };
    }
    #countLenses(there, missing) {
        const total = there + missing;
        const text = `${there} of ${quota/* quotas */.am.lenses} custom lenses${missing === 0 ? '' : `, ${total} with those of the manifest`}.`;
        if (total > quota/* quotas */.am.lenses)
            this.#say('problem', text, quota/* lensesRemedy */.p6);
        else
            this.#say(total >= quota/* quotas */.am.lenses - 1 ? 'note' : 'ok', text);
    }
    async #diagnoseSharing({ lenses }) {
        const inside = lenses.some(({ shares }) => shares.some(({ target }) => target.kind === 'organization' || target.kind === 'unit'));
        const sharing = await this.#try('GetGlobalSettings', () => this.#services.organizationSharing(this.#service.region));
        if (sharing === 'enabled')
            this.#say('ok', 'Sharing with the organization is on.');
        else if (sharing === 'disabled')
            this.#say(inside ? 'problem' : 'ok', 'Sharing with the organization is off.', inside ? 'Switch it on in the console of the management account.' : undefined);
        else if (inside)
            this.#say('unknown', 'Whether sharing with the organization is on cannot be read.', 'Allow wellarchitected:GetGlobalSettings, or look in the console of the management account.');
    }
    async #try(operation, read) {
        try {
            const result = await read();
            if (this.#permissions.get(operation)?.access !== 'denied')
                this.#permissions.set(operation, { operation, access: 'works' });
            return result;
        }
        catch (error) {
            if (!(error instanceof errors/* ServiceError */._7))
                throw error;
            const access = (0,errors/* isProblem */.AN)(error, 'access-denied') ? 'denied' : 'failed';
            this.#permissions.set(operation, { operation, access, why: error.message });
            return undefined;
        }
    }
    #allPermissions(listed) {
        const why = listed ? 'there is no lens to try it on' : 'no lens could be listed';
        return [
            ...reads.map((operation) => this.#permissions.get(operation) ?? { operation, access: 'unknown', why }),
            ...writes.map((operation) => ({ operation, access: 'unknown', why: 'only a write can tell' })),
        ];
    }
    #report(error, id) {
        if (!(error instanceof errors/* UserError */.yo) && !(error instanceof errors/* ServiceError */._7))
            throw error;
        this.#say('problem', `${id}: ${error.message}`, error.remedy);
    }
    #say(state, text, hint) {
        this.#items.push({ state, text, hint });
    }
}

// EXTERNAL MODULE: ./build/jobs/outcome.js
var outcome = __webpack_require__(293);
// EXTERNAL MODULE: ./build/entry/lifetime.js
var entry_lifetime = __webpack_require__(6868);
// EXTERNAL MODULE: ./build/entry/local-manifest.js
var local_manifest = __webpack_require__(3236);
// EXTERNAL MODULE: ./build/entry/local-workflows.js
var local_workflows = __webpack_require__(9448);
// EXTERNAL MODULE: ./build/entry/local-world.js + 2 modules
var local_world = __webpack_require__(3905);
;// CONCATENATED MODULE: ./build/entry/commands/doctor.js














const longestDiagnosis = 5;
const exampleAccount = '123456789012';
/** Says what will work here with the current credentials. Reads only. */
async function doctor(options, terminal, env) {
    const chosen = roleOf(options.mode);
    if (!['text', 'json'].includes(options.format)) {
        throw new errors/* UserError */.yo('usage', `"${options.format}" is no format of this command.`, 'Use text or json.');
    }
    const lifetime = (0,entry_lifetime/* startLifetime */.o)(longestDiagnosis);
    try {
        const world = await (0,local_world/* localWorld */.W)(terminal, env, lifetime.work);
        const diagnosis = await terminal.during('Looking at the repository and asking AWS', () => diagnose(options, chosen, world, env));
        const exitCode = diagnosisExitCode(diagnosis);
        terminal.out(await render(diagnosis, exitCode, options.format, terminal));
        return exitCode;
    }
    finally {
        lifetime.end();
    }
}
async function diagnose(options, chosen, world, env) {
    const region = env['AWS_REGION'] ?? env['AWS_DEFAULT_REGION'];
    const { local, items } = await readRepository(options.manifest);
    const found = local === undefined
        ? { lenses: [], items: [] }
        : await diagnoseLenses(local.manifest, local.files, world.host, region);
    const tree = await (0,disk_work_tree/* openWorkTree */.w)(external_node_process_.cwd());
    const workflows = judgeWorkflows(await (0,local_workflows/* readLocalWorkflows */.a)(tree), found.lenses.map(({ entry }) => entry.id));
    const services = await world.aws();
    const credentials = await readAccount(services, local?.manifest);
    const regions = credentials.account === undefined || local === undefined
        ? []
        : await diagnoseRegions(local.manifest, found.lenses, services, world.run.repository);
    const asked = chosen === undefined ? roles : [chosen];
    return {
        repository: [...items, ...found.items],
        workflows,
        account: credentials.items,
        regions,
        roles: regions.length === 0 ? [] : asked.map((role) => judgeRole(role, regions)),
        policy: chosen === undefined
            ? undefined
            : policyOf(chosen, credentials.account ?? options.account ?? local?.manifest.accounts[0], regionsIn(found.lenses, region)),
    };
}
async function readRepository(named) {
    try {
        const local = await (0,local_manifest/* findLocalManifest */.y)(external_node_process_.cwd(), named);
        if (local !== undefined)
            return { local, items: [{ state: 'ok', text: `The manifest ${local.file} is valid.` }] };
        const hint = 'Run "lens-release init" to write one.';
        return { local, items: [{ state: 'problem', text: 'There is no manifest.', hint }] };
    }
    catch (error) {
        const { message, remedy } = (0,outcome/* failureOf */.g5)(error);
        return { local: undefined, items: [{ state: 'problem', text: message, hint: remedy }] };
    }
}
async function readAccount(services, manifest) {
    if (!(await services.hasCredentials())) {
        const hint = 'Checks and diffs need none. For the rest set AWS_PROFILE, or sign in, and run this again.';
        return { account: undefined, items: [{ state: 'unknown', text: 'There are no AWS credentials here.', hint }] };
    }
    try {
        const account = await services.account();
        const allowed = manifest?.accounts ?? [];
        if (allowed.length === 0 || allowed.includes(account))
            return { account, items: [{ state: 'ok', text: `The credentials belong to the account ${account}.` }] };
        const text = `The credentials belong to the account ${account}; the manifest allows only ${allowed.join(', ')}.`;
        return { account, items: [{ state: 'problem', text, hint: 'Use credentials of that account.' }] };
    }
    catch (error) {
        const { message, remedy, reason } = (0,outcome/* failureOf */.g5)(error);
        const state = reason === 'no-credentials' || reason === 'access-denied' ? 'problem' : 'failed';
        return { account: undefined, items: [{ state, text: message, hint: remedy }] };
    }
}
function diagnoseRegions(manifest, lenses, services, repository) {
    return Promise.all(regionsIn(lenses, undefined).map((region) => new RegionProbe(region, services, repository).diagnose(manifest, lenses.filter(({ regions }) => regions.includes(region)))));
}
function regionsIn(lenses, fallback) {
    const regions = [...new Set(lenses.flatMap((lens) => lens.regions))];
    return regions.length === 0 && fallback !== undefined ? [fallback] : regions;
}
function policyOf(role, account, regions) {
    return rolePolicy(role, {
        account: account ?? exampleAccount,
        regions: regions.length === 0 ? ['us-east-1'] : regions,
    });
}
async function render(diagnosis, exitCode, format, { width, color }) {
    if (format === 'json')
        return `${(await __webpack_require__.e(/* import() */ 823).then(__webpack_require__.bind(__webpack_require__, 1823))).diagnosisJson(diagnosis)}\n`;
    const [{ diagnosisBlocks, diagnosisVerdict }, { drawBlocks }, { createColors }] = await Promise.all([
        __webpack_require__.e(/* import() */ 975).then(__webpack_require__.bind(__webpack_require__, 975)),
        __webpack_require__.e(/* import() */ 465).then(__webpack_require__.bind(__webpack_require__, 6846)),
        __webpack_require__.e(/* import() */ 336).then(__webpack_require__.t.bind(__webpack_require__, 7336, 19)),
    ]);
    const blocks = [...diagnosisBlocks(diagnosis), diagnosisVerdict(exitCode)];
    return `${drawBlocks(blocks, width, createColors(color)).join('\n')}\n`;
}
/** The modes of the Action are taken too: `draft` is what the role `review` does, `publish` what `release` does. */
function roleOf(mode) {
    if (mode === undefined)
        return undefined;
    const aliases = { draft: 'review', publish: 'release' };
    const role = roles.find((name) => name === mode) ?? (Object.hasOwn(aliases, mode) ? aliases[mode] : undefined);
    if (role !== undefined)
        return role;
    throw new errors/* UserError */.yo('usage', `"${mode}" is no mode of this command.`, `Use one of: ${roles.join(', ')}.`);
}


/***/ }),

/***/ 3236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ findLocalManifest)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _adapters_local_disk_snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7985);
/* harmony import */ var _ports_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36);




const usualPlaces = ['lenses.yml', 'lenses.yaml', '.github/lenses.yml', '.github/lenses.yaml'];
/**
 * Finds the manifest: the one named, else the first of the usual places in the folder or one above it. Undefined where
 * there is none. The modules that read YAML are only loaded if there is one. Throws `UserError` where it is broken.
 */
async function findLocalManifest(folder, named) {
    const place = named === undefined ? await search(folder) : { folder, file: named };
    if (place === undefined)
        return undefined;
    const files = (0,_adapters_local_disk_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .diskSnapshot */ .q)(place.folder);
    const { readProject } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(934), __webpack_require__.e(104)]).then(__webpack_require__.bind(__webpack_require__, 104));
    const reading = await readProject(files, place.file);
    if (reading.kind === 'project')
        return { ...place, manifest: reading.project.manifest, files };
    const problems = reading.notices.map(({ file, line, column, text }) => `${[file, line, column].join(':')}: ${text}`);
    throw new _ports_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('manifest-invalid', problems.join('\n'));
}
async function search(start) {
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(start);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        for (const file of usualPlaces)
            if (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file)))
                return { folder, file };
        const isTop = folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) || (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')));
        if (isTop)
            return undefined;
    }
}
async function exists(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 9448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readLocalWorkflows)
/* harmony export */ });
/* harmony import */ var _setup_read_workflow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3012);

/** Far beyond any workflow. */
const longest = 1_000_000;
/** The workflows of a repository; files that are no workflow are left out. */
async function readLocalWorkflows(tree) {
    const { files } = await tree.list();
    const workflows = await Promise.all(files
        .filter((file) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(file))
        .map(async (file) => {
        const bytes = await tree.read(file, longest);
        return bytes === undefined ? undefined : (0,_setup_read_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .readWorkflow */ .S6)(new TextDecoder().decode(bytes), file);
    }));
    return workflows.filter((workflow) => workflow !== undefined);
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

/***/ 6347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HJ: () => (/* binding */ serviceRegions),
/* harmony export */   NA: () => (/* binding */ isSupportedRegion),
/* harmony export */   rr: () => (/* binding */ isOptInRegion)
/* harmony export */ });
/**
 * Where the Well-Architected Tool has an endpoint: https://docs.aws.amazon.com/general/latest/gr/wellarchitected.html.
 * The SDK makes a host name for any Region, so that an unsupported one would only show as a network error.
 */
const serviceRegions = [
    'us-east-1',
    'us-east-2',
    'us-west-1',
    'us-west-2',
    'ap-east-1',
    'ap-south-1',
    'ap-northeast-1',
    'ap-northeast-2',
    'ap-southeast-1',
    'ap-southeast-2',
    'ca-central-1',
    'eu-central-1',
    'eu-west-1',
    'eu-west-2',
    'eu-west-3',
    'eu-north-1',
    'me-south-1',
    'sa-east-1',
    'us-gov-east-1',
    'us-gov-west-1',
];
function isSupportedRegion(region) {
    return serviceRegions.includes(region);
}
/** Those of the list that an account has to enable first: https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-regions.html */
const optInRegions = ['ap-east-1', 'me-south-1'];
function isOptInRegion(region) {
    return optInRegions.includes(region);
}


/***/ }),

/***/ 549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ questions),
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/* harmony import */ var _lens_grouped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(807);

/** `1 change`, `2 changes`; the plural is the singular and an s, unless it is given. */
function counted(count, singular, plural = `${singular}s`) {
    return `${(0,_lens_grouped_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(count)} ${count === 1 ? singular : plural}`;
}
/** `no question`, `1 question`, `2 questions`. */
function questions(count) {
    return count === 0 ? 'no question' : counted(count, 'question');
}


/***/ }),

/***/ 3012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   S6: () => (/* binding */ readWorkflow),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/** Reads a workflow; undefined where it is no YAML or no mapping. Whatever has another shape than documented is left out. */
function readWorkflow(text, file) {
    let value;
    try {
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { version: '1.2', schema: 'core', prettyErrors: false });
        if (document.errors.length > 0)
            return undefined;
        value = document.toJS({ maxAliasCount: 100 });
    }
    catch {
        // Aliases that explode, or nesting beyond the stack.
        return undefined;
    }
    if (!isRecord(value))
        return undefined;
    return {
        file,
        on: eventsOf(value['on']),
        permissions: value['permissions'],
        concurrency: value['concurrency'],
        jobs: Object.entries(recordOf(value['jobs'])).map(([id, job]) => readJob(id, recordOf(job))),
    };
}
/** Whether a step runs this action, wherever it is published, or from its own repository. */
function isOurs({ uses }) {
    return /^[\w.-]+\/lens-release(?:@|$)/i.test(uses);
}
/** A value as a mapping; anything else is an empty one. */
function recordOf(value) {
    return isRecord(value) ? value : {};
}
function readJob(id, job) {
    const steps = Array.isArray(job['steps']) ? job['steps'] : [];
    return {
        id,
        permissions: job['permissions'],
        concurrency: job['concurrency'],
        environment: job['environment'],
        steps: steps.map(recordOf).map((step) => ({
            uses: typeof step['uses'] === 'string' ? step['uses'].trim() : '',
            with: recordOf(step['with']),
        })),
    };
}
/** `on: push`, `on: [push, pull_request]` and `on: { push: … }` mean the same kind of thing. */
function eventsOf(on) {
    if (typeof on === 'string')
        return { [on]: undefined };
    if (Array.isArray(on))
        return Object.fromEntries(on.map((event) => [String(event), undefined]));
    return recordOf(on);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ })

};

export const id = 784;
export const ids = [784];
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

/***/ 1784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./build/adapters/local/disk-snapshot.js
var disk_snapshot = __webpack_require__(7985);
// EXTERNAL MODULE: ./build/adapters/local/disk-work-tree.js
var disk_work_tree = __webpack_require__(9197);
// EXTERNAL MODULE: ./build/lens/check-lens.js + 11 modules
var check_lens = __webpack_require__(9402);
// EXTERNAL MODULE: ./build/lens/lens-name.js
var lens_name = __webpack_require__(7193);
// EXTERNAL MODULE: ./build/lens/limits.js
var limits = __webpack_require__(8933);
// EXTERNAL MODULE: ./build/lens/read-lens.js + 10 modules
var read_lens = __webpack_require__(3762);
// EXTERNAL MODULE: ./build/setup/recognise-lens.js
var recognise_lens = __webpack_require__(316);
;// CONCATENATED MODULE: ./build/jobs/find-lens-files.js





/** JSON files that are opened at most. A repository with more is told to name its lenses. */
const mostJsonFiles = 20_000;
/** Four times what AWS accepts: room for any indentation, as in `readLens`. */
const longest = 4 * limits/* limits */.F.document;
const signs = [Buffer.from('"pillars"'), Buffer.from('"pillars"', 'utf16le')];
/** Finds the custom lenses of a repository by what is in its JSON files. */
async function findLensFiles(tree) {
    const { files, complete } = await tree.list();
    const candidates = files.filter((file) => /\.json$/i.test(file));
    const looked = candidates.slice(0, mostJsonFiles);
    const lenses = [];
    for (const file of looked) {
        const bytes = await tree.read(file, longest);
        const lens = bytes === undefined ? undefined : inspect(bytes, file, false);
        if (lens !== undefined)
            lenses.push(lens);
    }
    return { lenses, looked: looked.length, complete: complete && looked.length === candidates.length };
}
/** The file as a lens with what the checks say; undefined where it is none. */
function inspect(bytes, file, named) {
    const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (!signs.some((sign) => content.includes(sign)))
        return undefined;
    const lens = (0,read_lens/* readLens */.T)(bytes, file);
    if (!(0,recognise_lens/* isLensFile */.H)(lens))
        return undefined;
    const findings = (0,check_lens/* checkLens */.t)(lens);
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
    return { file, name: (0,lens_name/* lensName */.s)(lens.value), errors: count('error'), warnings: count('warning'), named };
}

// EXTERNAL MODULE: ./build/ports/errors.js
var errors = __webpack_require__(36);
// EXTERNAL MODULE: ./build/manifest/service-regions.js
var service_regions = __webpack_require__(6347);
// EXTERNAL MODULE: ./build/manifest/suggest.js
var suggest = __webpack_require__(6530);
// EXTERNAL MODULE: ./build/manifest/lens-path.js
var lens_path = __webpack_require__(8656);
;// CONCATENATED MODULE: ./build/setup/setup-choices.js



/** Stands in the workflows until somebody says where this action is published. */
const placeholderAction = 'OWNER/lens-release@v1';
/** Checks what the user said, so that everything that is written from it is valid. */
function readChoices(wishes) {
    const { account, action = placeholderAction, rolePrefix = 'lens', manifest = 'lenses.yml' } = wishes;
    const { regions, regionSource } = regionsOf(wishes);
    const stranger = regions.find((region) => !(0,service_regions/* isSupportedRegion */.NA)(region));
    if (stranger !== undefined || regions.length === 0)
        return wrongRegion(stranger ?? '');
    if (account !== undefined && !/^\d{12}$/.test(account))
        return wrong(`"${account}" is no account id.`, 'Write its 12 digits, for example --account 123456789012.');
    if (!/^[\w+=,.@/-]{1,50}$/.test(rolePrefix))
        return wrong(`"${rolePrefix}" cannot begin the name of a role.`, 'Use letters, digits and any of +=,.@-_/.');
    if (!/^[\w.-]+\/[\w.-]+@[\w./-]+$/.test(action))
        return wrong(`"${action}" is no action.`, 'Write owner/name@ref, best with a full commit SHA as the ref.');
    const path = (0,lens_path/* readLensPath */.S)(manifest);
    if ('flaw' in path)
        return wrong(`The path "${manifest}" ${path.flaw}.`, path.hint);
    return {
        kind: 'choices',
        choices: { regions, account, rolePrefix, action, manifest: path.path },
        regionSource,
    };
}
function regionsOf({ regions, environmentRegion }) {
    if (regions !== undefined) {
        const listed = regions.split(/[\s,]+/).filter((region) => region !== '');
        return { regions: [...new Set(listed)], regionSource: 'said' };
    }
    if (environmentRegion !== undefined && (0,service_regions/* isSupportedRegion */.NA)(environmentRegion))
        return { regions: [environmentRegion], regionSource: 'environment' };
    return { regions: ['us-east-1'], regionSource: 'default' };
}
function wrongRegion(region) {
    const meant = (0,suggest/* suggest */.Z)(region, service_regions/* serviceRegions */.HJ);
    return wrong(region === '' ? 'No Region is named.' : `The Well-Architected Tool has no endpoint in "${region}".`, meant === undefined ? `Use any of ${service_regions/* serviceRegions */.HJ.join(', ')}.` : `Did you mean "${meant}"?`);
}
function wrong(message, hint) {
    return { kind: 'wrong', message, hint };
}

;// CONCATENATED MODULE: ./build/setup/workflows/workflow-values.js
/** The variable of the repository that names the account where the workflows do not. */
const accountVariable = 'LENS_ACCOUNT';
/** Commits of released versions, so that a moved tag changes nothing. */
const pins = {
    checkout: 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
    credentials: 'aws-actions/configure-aws-credentials@e6de054238d6b7531b4efff3b6587d9aade6a06c # v6.2.3',
};
const checkoutStep = `      - uses: ${pins.checkout}
        with:
          persist-credentials: false
`;
/**
 * The step that obtains credentials, under `if:` where that is given. An account that is not known yet makes it wait for
 * the variable, so that a repository works before anybody has made a role.
 */
function credentialsStep(kind, values, onlyIf) {
    const { account, region, rolePrefix } = values;
    const condition = [account === undefined ? `vars.${accountVariable} != ''` : undefined, onlyIf]
        .filter((part) => part !== undefined)
        .join(' && ');
    const step = condition === '' ? '      - uses:' : `      - if: ${condition}\n        uses:`;
    const known = account ?? `\${{ vars.${accountVariable} }}`;
    const partition = region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
    return `${step} ${pins.credentials}
        with:
          role-to-assume: arn:${partition}:iam::${known}:role/${rolePrefix}-${kind}
          role-session-name: lens-${kind}-\${{ github.run_id }}
          allowed-account-ids: '${known}'
          aws-region: ${region}
`;
}
/** The step that runs this action, with the inputs that are not at their default. */
function actionStep({ action, manifest }, inputs = {}) {
    const given = Object.entries({ ...inputs, ...(isUsual(manifest) ? {} : { manifest: yamlText(manifest) }) });
    const lines = given.map(([name, value]) => `          ${name}: ${value}\n`);
    return `      - uses: ${action}\n${lines.length === 0 ? '' : `        with:\n${lines.join('')}`}`;
}
/** A text as a YAML value: plain where it looks like a plain path, else between single quotes. */
function yamlText(text) {
    return /^\.?[A-Za-z][\w/-]*\.[a-z]+$/.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
}
function isUsual(manifest) {
    return /^(?:\.github\/)?lenses\.ya?ml$/.test(manifest);
}

;// CONCATENATED MODULE: ./build/setup/next-steps.js


/** What remains to be done by hand, in order. */
function nextSteps(plan, choices) {
    const wrong = plan.lenses.filter(({ errors }) => errors > 0);
    return [
        ...(plan.missingLines === ''
            ? []
            : [step('Add the lenses that the manifest does not have under its "lenses:"; the lines are above.')]),
        ...(wrong.length === 0
            ? []
            : [
                step('Correct what the checks call an error: a release refuses it.', `lens-release check ${wrong.map(({ file }) => shellWord(file)).join(' ')}`),
            ]),
        ...(choices.action === placeholderAction && plan.files.some(({ path }) => path.startsWith('.github/'))
            ? [step(`Replace ${placeholderAction} in the workflows by where you publish this action, best by commit SHA.`)]
            : []),
        step('Commit all of it on a branch and open a pull request: it is checked and diffed without AWS.', 'git switch -c lens-release && git add . && git commit -m "Set up Lens Release"'),
        rolesStep(choices),
        step('Make the environment lens-release in the settings of the repository, with required reviewers.'),
        step('After the merge, release by a tag.', ...tagCommands(plan)),
    ];
}
function rolesStep({ account, rolePrefix }) {
    const roles = ['review', 'release', 'drift'].map((kind) => `${rolePrefix}-${kind}`).join(', ');
    const policies = ['review', 'release', 'drift'].map((mode) => `lens-release doctor --mode ${mode}`);
    return account === undefined
        ? step(`For drafts and releases make the roles ${roles}, each with the policy that doctor prints, then name the account.`, ...policies, `gh variable set ${accountVariable} --body 123456789012`)
        : step(`For drafts and releases make the roles ${roles}, each with the policy that doctor prints.`, ...policies);
}
function tagCommands({ lenses }) {
    const [first] = lenses;
    const tag = first === undefined || lenses.length === 1 ? 'v1.0.0' : `${first.id}/v1.0.0`;
    return [`git tag -a ${tag} -m "First release" && git push origin ${tag}`];
}
/** A word of a POSIX shell. */
function shellWord(text) {
    return /^[\w./-]+$/.test(text) && !text.startsWith('-') ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;
}
function step(text, ...commands) {
    return { text, commands };
}

;// CONCATENATED MODULE: ./build/setup/lens-ids.js
/** Names that say nothing about the lens: the folder or the lens's own name is asked instead. */
const generic = new Set(['lens', 'lenses', 'custom-lens', 'customlens', 'index', 'main', 'definition', 'template']);
const longestId = 40;
/**
 * An id for each file, in the same order: its name, else its folder's, else the lens's own name, whichever is the first
 * that says something and is free. `taken` are the ids of a manifest that is there already.
 */
function chooseIds(files, taken = []) {
    const used = new Set(taken);
    return files.map((each) => {
        const candidates = candidatesOf(each);
        const id = candidates.find((candidate) => !used.has(candidate)) ?? numbered(candidates[0] ?? 'lens', used);
        used.add(id);
        return id;
    });
}
function candidatesOf({ file, name }) {
    const steps = file.split('/');
    const stem = toId((steps.at(-1) ?? '').replace(/\.json$/i, ''));
    const folder = toId(steps.at(-2) ?? '');
    const title = toId(name ?? '');
    const plain = [stem, folder, title].filter((id) => id !== '' && !generic.has(id));
    return [
        ...plain,
        ...(folder === '' || stem === '' ? [] : [toId(`${folder}-${stem}`)]),
        ...(stem === '' ? [] : [stem]),
    ];
}
function numbered(id, used) {
    for (let number = 2;; number += 1) {
        const candidate = `${id}-${number}`;
        if (!used.has(candidate))
            return candidate;
    }
}
/** `Amazon_ECS Lens` becomes `amazon-ecs-lens`; accents go, what remains of other scripts is nothing. */
function toId(text) {
    const ascii = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    return ascii
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, longestId)
        .replace(/^-+|-+$/g, '');
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/setup/manifest-text.js

/** The text of a new manifest. */
function manifestText({ regions, account, lenses }) {
    const accounts = account === undefined
        ? '# accounts: ["123456789012"]   # your account: nothing is ever written in another one'
        : `accounts: ["${account}"]   # nothing is ever written in another one`;
    return `# Which lenses this repository owns, where they are kept and who may use them.
version: 1
regions: [${regions.join(', ')}]
${accounts}

lenses:
${lenses.map(lensText).join('')}
# Under a lens, who else may use it; then run the release again, or mode "shares":
#   shares:
#     - account: '444455556666'
#       note: Payments
`;
}
/** The lines that declare a lens. */
function lensText({ id, file }) {
    return `  ${scalar(id)}:\n    file: ${scalar(file)}\n`;
}
/** Plain where YAML reads it back as the same text, else quoted; never folded. */
function scalar(text) {
    return (0,dist/* stringify */.As)(text, { lineWidth: 0, version: '1.2' }).trimEnd();
}

// EXTERNAL MODULE: ./build/setup/read-workflow.js
var read_workflow = __webpack_require__(3012);
;// CONCATENATED MODULE: ./build/setup/workflows/drift-workflow.js

/** The weekly workflow that compares what is live with what is declared; it waits until the account is known. */
function driftWorkflow(values) {
    const wait = values.account === undefined ? `    if: vars.${accountVariable} != ''\n` : '';
    return `name: Watch lenses
on:
  schedule:
    - cron: '17 6 * * 1' # Mondays; not on the hour, when GitHub is busiest
  workflow_dispatch:

permissions: {}

concurrency:
  group: lens-drift
  cancel-in-progress: false

jobs:
  drift:
    name: Compare what is live with what is declared
${wait}    runs-on: ubuntu-latest
    timeout-minutes: 20
    permissions:
      contents: read # the manifest and the lenses
      id-token: write # the role below
    steps:
${credentialsStep('drift', values)}
      # Red as soon as a share or a published lens differs from this repository.
${actionStep(values, { mode: 'drift' })}`;
}

;// CONCATENATED MODULE: ./build/setup/workflows/release-workflow.js

/** The workflow of tags: publish, verify and share. */
function releaseWorkflow(values) {
    return `name: Release lenses
on:
  push:
    # v1.2.0 where the manifest has one lens, platform/v1.2.0 where it has several.
    tags: ['v[0-9]*', '*/v[0-9]*']

permissions: {}

# Releases go out one after the other, and none is lost where several tags are pushed.
concurrency:
  group: lens-release
  cancel-in-progress: false
  queue: max # leave this line out on GitHub Enterprise Server

jobs:
  release:
    name: Publish and share
    runs-on: ubuntu-latest
    environment: lens-release # with required reviewers; the role trusts nothing else
    timeout-minutes: 20
    permissions:
      contents: read # the tag and the lenses at its commit
      pull-requests: write # the report on the merged pull request
      id-token: write # the role below
    steps:
${credentialsStep('release', values)}
${actionStep(values)}`;
}

;// CONCATENATED MODULE: ./build/setup/workflows/review-workflow.js

/** The workflow of pull requests: check, diff, drafts and the comment. */
function reviewWorkflow(values) {
    const paths = [...lensPatterns(values.lensFiles), pattern(values.manifest)].map(yamlText);
    const inside = "github.event.pull_request.head.repo.id == github.event.repository.id && github.actor != 'dependabot[bot]'";
    return `name: Review lenses
on:
  pull_request:
    # closed: the comment is brought up to date, and drafts go away if the manifest asks for it.
    types: [opened, synchronize, reopened, ready_for_review, closed]
    paths: [${paths.join(', ')}]

permissions: {}

# A run that writes is never cut short; pushes to the same pull request wait for each other.
concurrency:
  group: lens-review-\${{ github.event.pull_request.number }}
  cancel-in-progress: false

jobs:
  review:
    name: Check, diff and import drafts
    runs-on: ubuntu-latest
    timeout-minutes: 20
    permissions:
      contents: read # the lenses on both sides of the change
      pull-requests: write # the comment
      id-token: write # the role below
    steps:
${checkoutStep}
      # GitHub gives no identity to forks and Dependabot: they get checks and the diff, and a notice of what was skipped.
${credentialsStep('review', values, inside)}
${actionStep(values)}`;
}
/** Whole folders, so that a lens that is added later is reviewed too; files at the top by their name. */
function lensPatterns(files) {
    const patterns = files.map((file) => {
        const end = file.lastIndexOf('/');
        return end < 0 ? pattern(file) : `${pattern(file.slice(0, end))}/**`;
    });
    const distinct = [...new Set(patterns)];
    const within = (inner, outer) => inner !== outer && outer.endsWith('/**') && inner.startsWith(outer.slice(0, -2));
    return distinct.filter((one) => !distinct.some((other) => within(one, other))).toSorted();
}
/** Takes the meaning from what GitHub's filter patterns give one to. */
function pattern(path) {
    return path.replace(/[*?+[\]!\\]/g, String.raw `\$&`);
}

;// CONCATENATED MODULE: ./build/setup/plan-setup.js








const workflowFolder = '.github/workflows';
const testFolder = /(?:^|\/)(?:__tests__|__fixtures__|fixtures?|tests?|testdata)\//i;
/** Plans the set-up of a repository. Nothing that exists is planned to be written. */
function planSetup(facts, choices) {
    const { manifest } = facts;
    const declared = new Map((manifest?.lenses ?? []).map(({ id, file }) => [file, id]));
    const known = facts.lenses.flatMap((lens) => {
        const id = declared.get(lens.file);
        return id === undefined ? [] : [{ ...lens, id }];
    });
    const { chosen, leftOut } = choose(facts.lenses, known);
    const ids = chooseIds(chosen, (manifest?.lenses ?? []).map(({ id }) => id));
    const added = chosen.map((lens, index) => ({ ...lens, id: ids[index] ?? '' }));
    const lenses = [...known, ...added];
    const manifestFile = manifest?.file ?? choices.manifest;
    const values = { ...choices, region: choices.regions[0] ?? '', manifest: manifestFile };
    const lensFiles = [...declared.keys(), ...added.map(({ file }) => file)];
    const workflows = planWorkflows(facts, { ...values, lensFiles });
    const { regions, account } = choices;
    return {
        files: [
            ...(manifest === undefined
                ? [{ path: manifestFile, text: manifestText({ regions, account, lenses }), purpose: 'the manifest' }]
                : []),
            ...workflows.files,
        ],
        kept: [
            ...(manifest === undefined ? [] : [{ path: manifest.file, why: 'the manifest is there already' }]),
            ...workflows.kept,
        ],
        lenses,
        leftOut,
        missingLines: manifest === undefined ? '' : added.map(lensText).join(''),
    };
}
/** Of several files with one lens name only one can be a lens of an account: the others are kept out and reported. */
function choose(found, known) {
    const leftOut = [];
    const chosen = [];
    const files = new Set(known.map(({ file }) => file));
    const owners = new Map(known.flatMap((lens) => nameOf(lens).map((name) => [name, lens.file])));
    for (const lens of found.filter(({ file }) => !files.has(file)).toSorted(byPlace)) {
        const why = reasonAgainst(lens, owners);
        if (why !== undefined)
            leftOut.push({ ...lens, why });
        else {
            chosen.push(lens);
            for (const name of nameOf(lens))
                owners.set(name, lens.file);
        }
    }
    return { chosen, leftOut };
}
function reasonAgainst(lens, owners) {
    const path = (0,lens_path/* readLensPath */.S)(lens.file);
    if ('flaw' in path)
        return `its path ${path.flaw}`;
    if (!lens.named && testFolder.test(lens.file))
        return 'it lies in a folder of tests; name it to take it all the same';
    const [name] = nameOf(lens);
    const owner = name === undefined ? undefined : owners.get(name);
    return owner === undefined ? undefined : `the lens in ${owner} has the same name, which AWS takes only once`;
}
function nameOf({ name }) {
    return name === undefined ? [] : [(0,lens_name/* normalizeLensName */.N)(name)];
}
/** What the user named first, then what lies nearer to the top, then by name. */
function byPlace(a, b) {
    const depth = ({ file }) => file.split('/').length;
    const names = Number(b.named) - Number(a.named);
    return names || depth(a) - depth(b) || (a.file < b.file ? -1 : 1);
}
const makers = [
    { kind: 'review', make: reviewWorkflow, purpose: 'checks and diffs pull requests', events: ['pull_request'] },
    { kind: 'release', make: releaseWorkflow, purpose: 'releases tags', events: ['push', 'release'] },
    { kind: 'drift', make: driftWorkflow, purpose: 'looks for drift every week', events: ['schedule'] },
];
function planWorkflows({ workflows, existing }, values) {
    const ours = workflows.filter(({ jobs }) => jobs.some(({ steps }) => steps.some(read_workflow/* isOurs */.MU)));
    const files = [];
    const kept = [];
    for (const { kind, make, purpose, events } of makers) {
        const path = `${workflowFolder}/lens-${kind}.yml`;
        const same = ours.find(({ on }) => events.some((event) => Object.hasOwn(on, event)));
        if (same !== undefined)
            kept.push({ path: same.file, why: `it runs this action already: ${purpose}` });
        else if (existing.includes(path))
            kept.push({ path, why: 'a file of that name is there already' });
        else
            files.push({ path, text: make(values), purpose });
    }
    return { files, kept };
}
/** Paths that a plan may want to write to: whoever plans has to say which of them exist. */
const setupPaths = makers.map(({ kind }) => `${workflowFolder}/lens-${kind}.yml`);

;// CONCATENATED MODULE: ./build/report/setup/setup-report.js
/** The report as one JSON object: `files` are what was, or would be, written. */
function setupJson({ plan, steps, regions, dryRun, looked, complete }) {
    const lens = ({ file, name, errors, warnings }) => ({
        file,
        name: name ?? null,
        errors,
        warnings,
    });
    return JSON.stringify({
        schema: 1,
        dryRun,
        regions,
        looked,
        complete,
        lenses: plan.lenses.map((each) => ({ id: each.id, ...lens(each) })),
        leftOut: plan.leftOut.map((each) => ({ ...lens(each), why: each.why })),
        files: plan.files,
        kept: plan.kept,
        missing: plan.missingLines,
        next: steps,
    });
}

// EXTERNAL MODULE: ./build/entry/local-manifest.js
var local_manifest = __webpack_require__(3236);
// EXTERNAL MODULE: ./build/entry/local-workflows.js
var local_workflows = __webpack_require__(9448);
;// CONCATENATED MODULE: ./build/entry/commands/init.js












/** Sets a repository up: finds its lenses, writes the manifest and the workflows that are not there yet. */
async function init(options, terminal, env) {
    const reading = readChoices({
        ...{ regions: options.regions, account: options.account, rolePrefix: options.rolePrefix },
        ...{ action: options.action, manifest: options.manifest },
        environmentRegion: env['AWS_REGION'] ?? env['AWS_DEFAULT_REGION'],
    });
    if (reading.kind === 'wrong')
        throw new errors/* UserError */.yo('usage', reading.message, reading.hint);
    const { choices, regionSource } = reading;
    const tree = await (0,disk_work_tree/* openWorkTree */.w)(external_node_process_.cwd());
    const search = options.files.length > 0
        ? await readNamed(options.files, tree)
        : await terminal.during('Looking for lenses', () => findLensFiles(tree));
    const facts = await factsOf(tree, search, options.manifest);
    const plan = planSetup(facts, choices);
    if (plan.lenses.length === 0)
        throw noLens(search, plan.leftOut);
    const dryRun = options.dryRun === true;
    if (!dryRun)
        for (const { path, text } of plan.files)
            await tree.create(path, text);
    const report = {
        plan,
        dryRun,
        steps: nextSteps(plan, choices),
        regions: facts.regions.length > 0 ? facts.regions : choices.regions,
        regionGuessed: facts.manifest === undefined && regionSource === 'default',
        looked: search.looked,
        complete: search.complete,
    };
    terminal.out(options.format === 'json' ? `${setupJson(report)}\n` : await draw(report, terminal));
    return 0;
}
async function draw(report, { width, color }) {
    const [{ setupBlocks }, { drawBlocks }, { createColors }] = await Promise.all([
        __webpack_require__.e(/* import() */ 663).then(__webpack_require__.bind(__webpack_require__, 2663)),
        __webpack_require__.e(/* import() */ 465).then(__webpack_require__.bind(__webpack_require__, 6846)),
        __webpack_require__.e(/* import() */ 336).then(__webpack_require__.t.bind(__webpack_require__, 7336, 19)),
    ]);
    return `${drawBlocks(setupBlocks(report), width, createColors(color)).join('\n')}\n`;
}
async function readNamed(files, tree) {
    const lenses = await Promise.all(files.map(async (name) => {
        const path = (0,external_node_path_.resolve)(name);
        const bytes = await (0,disk_snapshot/* readBytes */.i)(path, name);
        if (bytes === undefined)
            throw new errors/* UserError */.yo('usage', `There is no file ${name}.`, 'Name a lens file.');
        const lens = inspect(bytes, (0,external_node_path_.relative)(tree.root, path).replaceAll('\\', '/'), true);
        if (lens !== undefined)
            return lens;
        throw new errors/* UserError */.yo('usage', `${name} is no custom lens.`, 'A lens is a JSON object with "pillars".');
    }));
    return { lenses, looked: files.length, complete: true };
}
async function factsOf(tree, { lenses }, named) {
    const wanted = named !== undefined && !(await tree.exists(named)) ? undefined : await manifestOf(tree, named);
    const taken = await Promise.all(setupPaths.map(async (path) => ((await tree.exists(path)) ? [path] : [])));
    return {
        lenses,
        manifest: wanted === undefined ? undefined : { file: wanted.file, lenses: wanted.manifest.lenses },
        regions: wanted?.manifest.regions ?? [],
        workflows: await (0,local_workflows/* readLocalWorkflows */.a)(tree),
        existing: taken.flat(),
    };
}
/** A manifest of the repository itself: one in a folder above it is of another. */
async function manifestOf(tree, named) {
    const found = await (0,local_manifest/* findLocalManifest */.y)(tree.root, named);
    return found?.folder === tree.root ? found : undefined;
}
function noLens({ looked }, leftOut) {
    const others = leftOut.map(({ file, why }) => `${file}: ${why}`).join('; ');
    return new errors/* UserError */.yo('usage', `There is no custom lens among the ${looked} JSON files of this repository${others === '' ? '' : ` (${others})`}.`, 'Add one, for example the JSON template of the console or the output of "aws wellarchitected export-lens", then run the command again.');
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

/***/ 8656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLensPath)
/* harmony export */ });
const insideHint = 'Write the path relative to the repository, for example "lenses/dynamodb.json".';
/** Reads the path of a lens file: relative, with `/`, without `..`; `./` and doubled slashes are taken out. */
function readLensPath(text) {
    if (text.includes('\\'))
        return { flaw: 'contains a backslash', hint: 'Write "/" between folders, on every system.' };
    if (text.startsWith('/') || /^[A-Za-z]:/.test(text) || text.startsWith('~'))
        return { flaw: 'is an absolute path', hint: insideHint };
    if (/\p{Cc}/u.test(text))
        return { flaw: 'contains a control character', hint: 'Remove the character.' };
    const steps = text.split('/').filter((step) => step !== '' && step !== '.');
    if (steps.includes('..'))
        return { flaw: 'contains ".."', hint: `A lens file lies inside the repository. ${insideHint}` };
    if (steps.length === 0 || text.endsWith('/'))
        return { flaw: 'names no file', hint: insideHint };
    return { path: steps.join('/') };
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

/***/ 6530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/** The known word that was probably meant; undefined where none is close. */
function suggest(word, known) {
    const normal = word.toLowerCase().replaceAll('_', '-');
    if (known.length === 0 || normal.length > 100)
        return undefined;
    const candidate = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(normal, known);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(normal, candidate) <= Math.max(1, Math.floor(candidate.length / 3)) ? candidate : undefined;
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


/***/ }),

/***/ 316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isLensFile)
/* harmony export */ });
/* harmony import */ var _lens_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4167);

/**
 * Whether a JSON file is meant as a custom lens, however many faults it has: `pillars` is a list, and the schema version
 * or a pillar with questions is there. A file with syntax errors is one if it speaks of pillars and questions.
 */
function isLensFile({ value, text, findings }) {
    const pillars = (0,_lens_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(value, 'pillars');
    if ((0,_lens_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(pillars)) {
        return (pillars.some((pillar) => (0,_lens_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)((0,_lens_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(pillar, 'questions'))) || (0,_lens_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(value, 'schemaVersion') !== undefined);
    }
    const broken = findings.some(({ check }) => check === 'json-syntax');
    return broken && text.includes('"pillars"') && text.includes('"questions"');
}


/***/ })

};

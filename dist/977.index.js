export const id = 977;
export const ids = [977];
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

/***/ 5977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./build/entry/fail.js
var fail = __webpack_require__(8279);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
;// CONCATENATED MODULE: ./build/entry/terminal.js

/** Milliseconds that nobody needs to be told about. */
const patience = 1_000;
/** Of a file or a pipe, and the limits of what is believed of a terminal. */
const [usualWidth, narrowest, widest] = [100, 40, 500];
const eraseLine = '\r\u001B[K';
function openTerminal(env) {
    const err = (text) => void external_node_process_.stderr.write(text);
    return {
        out: (text) => void external_node_process_.stdout.write(text),
        err,
        color: showsColor(env, external_node_process_.stdout.isTTY),
        width: widthOf(env),
        during: external_node_process_.stderr.isTTY ? (what, work) => during(what, work, err) : (_, work) => work(),
    };
}
/** `FORCE_COLOR` wins over `NO_COLOR`, as in Node itself: https://nodejs.org/api/tty.html#writestreamgetcolordepthenv */
function showsColor(env, isTerminal) {
    const forced = env['FORCE_COLOR'];
    if (forced !== undefined)
        return forced !== '0' && forced !== 'false';
    return isTerminal && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
}
function widthOf(env) {
    const said = Number(env['COLUMNS']);
    const columns = Number.isInteger(said) && said > 0 ? said : external_node_process_.stdout.isTTY ? external_node_process_.stdout.columns : usualWidth;
    return Math.min(Math.max(columns, narrowest), widest);
}
async function during(what, work, write) {
    const line = { shown: false };
    const timer = setTimeout(() => {
        line.shown = true;
        write(`${what} …`);
    }, patience);
    try {
        return await work();
    }
    finally {
        clearTimeout(timer);
        if (line.shown)
            write(eraseLine);
    }
}

// EXTERNAL MODULE: ./build/entry/user-agent.js
var user_agent = __webpack_require__(7208);
// EXTERNAL MODULE: ./build/report/log-text.js
var log_text = __webpack_require__(4493);
// EXTERNAL MODULE: ./build/report/exit-code.js
var exit_code = __webpack_require__(9517);
// EXTERNAL MODULE: ./build/report/remedy-text.js
var remedy_text = __webpack_require__(2893);
;// CONCATENATED MODULE: ./build/entry/cli.js







/** The command line. Each command is loaded when it is called, so that none pays for another. */
async function runCli(parameters, env) {
    const terminal = openTerminal(env);
    let exitCode = 0;
    const program = new esm/* Command */.uB('lens-release')
        .description('Review and release AWS Well-Architected custom lenses from Git.')
        .version(user_agent/* programVersion */.R, '-V, --version')
        .exitOverride()
        .configureOutput({
        writeOut: terminal.out,
        writeErr: terminal.err,
        getOutHelpWidth: () => terminal.width,
        getErrHelpWidth: () => terminal.width,
    })
        .showHelpAfterError('(add --help for what is possible)')
        .addHelpText('after', '\nExit codes: 0 fine, 1 findings, drift or a refusal, 2 wrong usage or unreadable input, 3 the service failed.');
    program
        .command('check [files...]')
        .description('check lens files (- is standard input), or all of the manifest')
        .option('--format <format>', 'text, json, sarif or markdown', 'text')
        .option('--manifest <path>', 'the manifest; without it the usual places are tried')
        .option('--fix', 'repair what is mechanical and safe, and list it')
        .option('--only-lenses', 'leave out files that are no lens, for hooks that name every file')
        .addHelpText('after', examples('check', 'check lenses/*.json --fix', 'check --format sarif > lenses.sarif', 'check - < lens.json'))
        .action(async (files, options) => {
        exitCode = await (await Promise.all(/* import() */[__webpack_require__.e(36), __webpack_require__.e(962), __webpack_require__.e(402), __webpack_require__.e(540)]).then(__webpack_require__.bind(__webpack_require__, 9540))).check({ ...options, files }, terminal);
    });
    program
        .command('diff <old> <new>')
        .description('compare two lenses; a side is a file, REV:PATH of the local repository, or - for standard input')
        .option('--format <format>', 'text, json, markdown or notes', 'text')
        .option('--manifest <path>', 'the manifest whose "rules:" apply')
        .addHelpText('after', examples('diff main:lenses/platform.json lenses/platform.json', 'diff old.json new.json --format notes'))
        .action(async (before, after, options) => {
        exitCode = await (await Promise.all(/* import() */[__webpack_require__.e(36), __webpack_require__.e(962), __webpack_require__.e(130), __webpack_require__.e(108)]).then(__webpack_require__.bind(__webpack_require__, 9791))).diff({ ...options, before, after }, terminal);
    });
    program
        .command('explain <file> <question>')
        .description('show which answers of a question give which risk, and what each choice contributes')
        .option('--format <format>', 'text or json', 'text')
        .addHelpText('after', examples('explain lenses/platform.json ops_ownership'))
        .action(async (file, question, { format }) => {
        exitCode = await (await Promise.all(/* import() */[__webpack_require__.e(36), __webpack_require__.e(962), __webpack_require__.e(228)]).then(__webpack_require__.bind(__webpack_require__, 8228))).explain(file, question, format, terminal);
    });
    program
        .command('init [files...]')
        .description('set up this repository: find its lenses, write the manifest and the workflows that are missing')
        .option('--format <format>', 'text or json', 'text')
        .option('--dry-run', 'say what would be written, and write nothing')
        .option('--regions <ids>', 'Regions the lenses are kept in; without it AWS_REGION')
        .option('--account <id>', 'account the lenses are kept in; without it a variable of the repository says it')
        .option('--role-prefix <name>', 'roles are called <name>-review, <name>-release and <name>-drift', 'lens')
        .option('--action <reference>', 'where this action is published, as owner/name@ref')
        .option('--manifest <path>', 'the manifest, if not in one of the usual places')
        .addHelpText('after', examples('init --dry-run', 'init --regions us-east-1,eu-west-1 --account 123456789012'))
        .action(async (files, options) => {
        exitCode = await (await Promise.all(/* import() */[__webpack_require__.e(36), __webpack_require__.e(815), __webpack_require__.e(962), __webpack_require__.e(402), __webpack_require__.e(784)]).then(__webpack_require__.bind(__webpack_require__, 1784))).init({ ...options, files }, terminal, env);
    });
    program
        .command('doctor')
        .description('say what will work with this repository and these credentials; reads only')
        .option('--format <format>', 'text or json', 'text')
        .option('--mode <role>', 'only this one, with its smallest policy: review, release, shares, drift or cleanup')
        .option('--manifest <path>', 'the manifest; without it the usual places are tried')
        .option('--account <id>', 'account for the policy, where there are no credentials')
        .addHelpText('after', examples('doctor', 'doctor --mode release --account 123456789012'))
        .action(async (options) => {
        exitCode = await (await Promise.all(/* import() */[__webpack_require__.e(36), __webpack_require__.e(815), __webpack_require__.e(962), __webpack_require__.e(402), __webpack_require__.e(2), __webpack_require__.e(66)]).then(__webpack_require__.bind(__webpack_require__, 66))).doctor(options, terminal, env);
    });
    for (const { name, description, samples } of releaseCommands) {
        const command = program
            .command(name)
            .description(description)
            .option('--format <format>', 'text or json', 'text')
            .option('--manifest <path>', 'the manifest; without it the usual places are tried')
            .option('--lenses <ids>', 'only these lens ids')
            .addHelpText('after', examples(...samples));
        if (name === 'shares')
            command.option('--dump', 'print what is live as the "shares:" of a manifest');
        else {
            command
                .option('--tag <tag>', 'the release tag')
                .option('--from-version <version>', 'publish the content of this earlier version');
            command
                .option('--require-branch <name>', 'branch the tag must be on, or any')
                .option('--allow-minor <reason>', 'publish a major change as minor');
        }
        command.action(async (options) => {
            exitCode = await (await Promise.all(/* import() */[__webpack_require__.e(36), __webpack_require__.e(815), __webpack_require__.e(896), __webpack_require__.e(934), __webpack_require__.e(962), __webpack_require__.e(402), __webpack_require__.e(673), __webpack_require__.e(104), __webpack_require__.e(130), __webpack_require__.e(2), __webpack_require__.e(427), __webpack_require__.e(533)]).then(__webpack_require__.bind(__webpack_require__, 4884))).releaseCommand(name, options, terminal, env);
        });
    }
    try {
        await program.parseAsync([...parameters], { from: 'user' });
        return exitCode;
    }
    catch (error) {
        if (error instanceof esm/* CommanderError */.b7)
            return error.exitCode === 0 ? 0 : 2;
        const failure = (0,fail/* explain */.W)(error);
        terminal.err(`${(0,log_text/* plainLogText */.I1)((0,remedy_text/* failureSentences */.P)(failure))}\n`);
        return (0,exit_code/* exitCodeOf */.F)(failure.reason);
    }
}
const releaseCommands = [
    {
        name: 'plan',
        description: 'read AWS and print what a release or a share run would do; writes nothing',
        samples: ['plan --tag v1.2.0', 'plan'],
    },
    {
        name: 'publish',
        description: 'publish what a tag names',
        samples: ['publish --tag platform/v1.2.0', 'publish --tag v1.3.0 --from-version 1.1.0'],
    },
    {
        name: 'shares',
        description: 'bring the shares in line with the manifest',
        samples: ['shares', 'shares --dump --lenses platform'],
    },
];
function examples(...lines) {
    return ['\nExamples:', ...lines.map((line) => `  lens-release ${line}`)].join('\n');
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

/***/ 9517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   I: () => (/* binding */ exitCode)
/* harmony export */ });
/** 1: findings, drift or a refusal; 2: wrong usage or input that cannot be read; 3: a service or this program failed. */
const codes = {
    'manifest-invalid': 2,
    'lens-invalid': 1,
    'no-credentials': 3,
    'access-denied': 3,
    'wrong-account': 1,
    'unsupported-region': 3,
    'tag-invalid': 1,
    'tag-unknown-lens': 1,
    'tag-not-on-branch': 1,
    'not-reviewed': 1,
    'version-exists': 1,
    'version-not-greater': 1,
    'level-dishonest': 1,
    'ambiguous-lens': 1,
    'name-changed': 1,
    'removal-limit': 1,
    quota: 1,
    'draft-replaced': 1,
    'verify-mismatch': 3,
    'share-failed': 3,
    drift: 1,
    'service-error': 3,
    'github-error': 3,
    timeout: 3,
    usage: 2,
    internal: 3,
};
/** Exit code of the command line: 0 if and only if the run is green. */
function exitCode(report) {
    return report.failure === undefined ? 0 : codes[report.failure.reason];
}
/** Exit code of the command line for a run that could not even begin. */
function exitCodeOf(reason) {
    return codes[reason];
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

export const id = 104;
export const ids = [104];
export const modules = {

/***/ 7094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   Y: () => (/* binding */ ruleOf),
/* harmony export */   gB: () => (/* binding */ changeRules)
/* harmony export */ });
const rescored = 'an existing answer changes its risk';
const byId = 'AWS knows it by its id only';
/**
 * The change rule book, most important first: reports list changes in this order. What AWS does with answers when a
 * lens changes was observed in
 * https://github.com/awslabs/operational-readiness-review-custom-war-lens/blob/main/docs/gates.md; what minor and major
 * mean is in https://docs.aws.amazon.com/wellarchitected/latest/userguide/lenses-publish-update.html.
 */
const changeRules = [
    {
        kind: 'risk-rules-changed',
        level: 'minor',
        majorIf: rescored,
        title: 'Risk rules changed',
        why: 'Answers given long ago get another risk without anybody touching them. Counted over all answers.',
    },
    {
        kind: 'risk-not-comparable',
        level: 'major',
        title: 'Risk cannot be compared',
        why: 'The choices or risk rules differ, and those of one side cannot be evaluated: nobody can promise that answers keep their risk.',
    },
    {
        kind: 'pillar-removed',
        level: 'major',
        title: 'Pillar removed',
        why: 'Its questions, with their answers and notes, disappear from every review unless they move elsewhere.',
    },
    {
        kind: 'question-removed',
        level: 'major',
        title: 'Question removed',
        why: `Selections, notes and "does not apply" marks of the question disappear from every review; ${byId}.`,
    },
    {
        kind: 'choice-removed',
        level: 'major',
        title: 'Choice removed',
        why: `Whoever selected it loses the selection; ${byId}. A question left with no selection becomes Unanswered.`,
    },
    {
        kind: 'question-repurposed',
        level: 'major',
        title: 'Question repurposed',
        why: 'The id is kept but the title asks something else, and the old answers carry over to it silently.',
    },
    {
        kind: 'choice-repurposed',
        level: 'major',
        title: 'Choice repurposed',
        why: 'The id is kept but the title says something else, and old selections now claim it silently.',
    },
    {
        kind: 'pillar-repurposed',
        level: 'major',
        title: 'Pillar repurposed',
        why: 'The id is kept but the name is about something else, and the notes on the old pillar now stand under it.',
    },
    {
        kind: 'question-moved',
        level: 'major',
        title: 'Question moved to another pillar',
        why: 'Its risk counts for another pillar, and whether AWS keeps the answer on such a move is not documented.',
    },
    {
        kind: 'ambiguous-id-changed',
        level: 'major',
        title: 'Something without an id of its own changed',
        why: 'Where an id is missing or used twice, nobody can tell whose answers are affected.',
    },
    {
        kind: 'malformed-changed',
        level: 'major',
        title: 'Something that is not as documented changed',
        why: 'One side has not the documented type or shape there, so what AWS makes of it is unknown.',
    },
    {
        kind: 'schema-version-changed',
        level: 'major',
        title: 'Schema version changed',
        why: 'The schema version decides how AWS reads all the rest.',
    },
    {
        kind: 'pillar-added',
        level: 'major',
        title: 'Pillar added',
        why: 'Reviews that were complete have something new to answer.',
    },
    {
        kind: 'question-added',
        level: 'major',
        title: 'Question added',
        why: 'Reviews that were complete have a new question to answer.',
    },
    {
        kind: 'choice-added',
        level: 'minor',
        majorIf: rescored,
        title: 'Choice added',
        why: 'It is unselected in every existing answer. That matters where the rules now ask for it.',
    },
    {
        kind: 'risk-rules-rewritten',
        level: 'minor',
        title: 'Risk rules rewritten, with the same result',
        why: 'Every answer has the risk it had, which is proved by evaluating all of them. Marks of "does not apply" are not counted.',
    },
    {
        kind: 'lens-name-changed',
        level: 'minor',
        title: 'Lens name changed',
        why: 'Only wording for a lens that was never published; once it is, AWS refuses another name, and so does the release.',
    },
    {
        kind: 'lens-description-changed',
        level: 'minor',
        title: 'Lens description changed',
        why: 'Only wording: nothing that was answered is touched.',
    },
    {
        kind: 'pillar-name-changed',
        level: 'minor',
        title: 'Pillar name changed',
        why: 'Only wording: the id stays, and with it every answer.',
    },
    {
        kind: 'question-title-changed',
        level: 'minor',
        title: 'Question title changed',
        why: 'Only wording: the id stays, and with it the answer.',
    },
    {
        kind: 'question-description-changed',
        level: 'minor',
        title: 'Question description changed',
        why: 'Only wording: nothing that was answered is touched.',
    },
    {
        kind: 'choice-title-changed',
        level: 'minor',
        title: 'Choice title changed',
        why: 'Only wording: the id stays, and with it every selection.',
    },
    {
        kind: 'improvement-plan-added',
        level: 'minor',
        title: 'Improvement plan added',
        why: 'It is shown as advice and decides nothing.',
    },
    {
        kind: 'improvement-plan-removed',
        level: 'minor',
        title: 'Improvement plan removed',
        why: 'It was shown as advice and decided nothing.',
    },
    {
        kind: 'improvement-plan-changed',
        level: 'minor',
        title: 'Improvement plan changed',
        why: 'It is shown as advice and decides nothing.',
    },
    { kind: 'resource-added', level: 'minor', title: 'Resource added', why: 'It is shown as help and decides nothing.' },
    {
        kind: 'resource-removed',
        level: 'minor',
        title: 'Resource removed',
        why: 'It was shown as help and decided nothing.',
    },
    {
        kind: 'resource-changed',
        level: 'minor',
        title: 'Resource changed',
        why: 'It is shown as help and decides nothing.',
    },
    {
        kind: 'pillars-reordered',
        level: 'minor',
        title: 'Pillars reordered',
        why: 'Answers belong to ids, not to places.',
    },
    {
        kind: 'questions-reordered',
        level: 'minor',
        title: 'Questions reordered',
        why: 'Answers belong to ids, not to places.',
    },
    {
        kind: 'choices-reordered',
        level: 'minor',
        title: 'Choices reordered',
        why: 'Selections belong to ids, not to places.',
    },
    {
        kind: 'resources-reordered',
        level: 'minor',
        title: 'Resources reordered',
        why: 'They are shown in another order and decide nothing.',
    },
    {
        kind: 'line-endings-changed',
        level: 'none',
        title: 'Line endings changed',
        why: 'The same text with other line ends: Git and editors change them on the way.',
    },
    {
        kind: 'export-number-changed',
        level: 'none',
        title: 'Number of an export changed',
        why: 'ExportLens adds `number` to questions and choices; it is dropped before an import.',
    },
    {
        kind: 'unknown-key-changed',
        level: 'none',
        title: 'Unknown key changed',
        why: 'AWS ignores keys it does not know.',
    },
];
const byKind = new Map(changeRules.map((rule) => [rule.kind, rule]));
const ranks = new Map(changeRules.map((rule, index) => [rule.kind, index]));
/** The rule of a kind. */
function ruleOf(kind) {
    return byKind.get(kind) ?? changeRules[0];
}
/** The place of a kind in the rule book; the most important has 0. */
function rankOf(kind) {
    return ranks.get(kind) ?? 0;
}


/***/ }),

/***/ 104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ manifestPaths),
  f: () => (/* binding */ readOldProject),
  readProject: () => (/* binding */ readProject)
});

// EXTERNAL MODULE: ./build/ports/errors.js
var errors = __webpack_require__(36);
// EXTERNAL MODULE: ./build/diff/change-rules.js
var change_rules = __webpack_require__(7094);
// EXTERNAL MODULE: ./build/lens/check-rules.js + 9 modules
var check_rules = __webpack_require__(1965);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./build/share/declared-share.js
/** States that are over for good, so that inviting again takes nothing away from anybody. */
const reinvitable = ['EXPIRED', 'REJECTED', 'REVOKED', 'FAILED'];
const defaultSharing = {
    remove: false,
    maxRemovals: 5,
    maxRemovalPercent: 25,
    protect: [],
    reinvite: ['EXPIRED'],
};

// EXTERNAL MODULE: ./build/share/share-target.js
var share_target = __webpack_require__(1013);
// EXTERNAL MODULE: ./build/share/partition.js
var share_partition = __webpack_require__(1770);
;// CONCATENATED MODULE: ./build/manifest/describe-value.js
/** A value of the manifest in words, short enough for a message. */
function describeValue(value, source) {
    if (value === null || value === undefined)
        return 'empty';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    switch (typeof value) {
        case 'string':
            return value === '' ? 'an empty text' : `"${value.length > 80 ? `${value.slice(0, 79)}…` : value}"`;
        case 'number':
        case 'bigint':
            return `the number ${source ?? String(value)}`;
        case 'boolean':
            return String(value);
        default:
            return 'a mapping';
    }
}

// EXTERNAL MODULE: ./build/manifest/lens-path.js
var lens_path = __webpack_require__(8656);
;// CONCATENATED MODULE: ./build/manifest/manifest-problem.js
/** The path as a reader writes it: `lenses.dynamodb.shares[0]`; keys with other characters in quotes. */
function formatPath(path) {
    let formatted = '';
    for (const step of path) {
        if (typeof step === 'number')
            formatted += `[${step}]`;
        else if (/^[\w-]+$/.test(step))
            formatted += formatted === '' ? step : `.${step}`;
        else
            formatted += `[${JSON.stringify(step)}]`;
    }
    return formatted;
}
/** The complaint that something `must be` one thing but `is` another; both complete the sentence. */
function mismatch(path, at, mustBe, is, hint) {
    const name = path.length === 0 ? 'The manifest' : `"${formatPath(path)}"`;
    return { path, at, message: `${name} must be ${mustBe}, but it is ${is}.`, hint };
}

;// CONCATENATED MODULE: ./build/manifest/raw-value.js
/**
 * Looks into values whose shape is not known to be right, so that the rules over several keys can be checked beside
 * the shape and all problems are told at once. What has the wrong shape counts as absent.
 */
function membersOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}
function memberOf(value, key) {
    return membersOf(value).find(([name]) => name === key)?.[1];
}
function itemsOf(value) {
    return Array.isArray(value) ? value : [];
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}
function textsOf(value) {
    return itemsOf(value).filter((item) => typeof item === 'string');
}
/** Second and later appearances of an element, with the index of the first. */
function repetitions(texts) {
    const seen = new Map();
    return texts.flatMap((text, index) => {
        if (text === undefined)
            return [];
        const first = seen.get(text);
        if (first === undefined)
            seen.set(text, index);
        return first === undefined ? [] : [{ index, first }];
    });
}

// EXTERNAL MODULE: ./build/manifest/service-regions.js
var service_regions = __webpack_require__(6347);
;// CONCATENATED MODULE: ./build/manifest/check-lenses.js






/** Tag keys that this program writes itself begin so. */
const ownTagPrefix = 'lens-release:';
/** AWS allows 50 tags on a lens; this program writes up to 10 of its own. */
const maxTags = 40;
/** Files, Regions, pins and tags of all lenses, as far as they can be read. */
function checkLenses(manifest) {
    const lenses = membersOf(memberOf(manifest, 'lenses'));
    const defaults = memberOf(manifest, 'regions');
    const accounts = textsOf(memberOf(manifest, 'accounts'));
    return [
        ...checkRepeated(memberOf(manifest, 'accounts'), ['accounts'], 'account'),
        ...checkRepeated(defaults, ['regions'], 'Region'),
        ...checkFiles(lenses),
        ...lenses.flatMap(([id, lens]) => [
            ...checkRepeated(memberOf(lens, 'regions'), ['lenses', id, 'regions'], 'Region'),
            ...checkPins(id, lens, textsOf(memberOf(lens, 'regions') ?? defaults), accounts),
            ...checkTags(id, lens),
        ]),
    ];
}
function checkRepeated(list, path, noun) {
    return repetitions(itemsOf(list).map(textOf)).map(({ index }) => ({
        path: [...path, index],
        at: 'value',
        message: `The ${noun} ${describeValue(itemsOf(list)[index])} is there twice in "${formatPath(path)}".`,
        hint: 'Remove one of the two.',
    }));
}
function checkFiles(lenses) {
    const complaints = [];
    const paths = lenses.map(([id, lens]) => {
        const text = textOf(memberOf(lens, 'file'));
        if (text === undefined || text === '')
            return undefined;
        const read = (0,lens_path/* readLensPath */.S)(text);
        if ('path' in read)
            return read.path;
        complaints.push({
            path: ['lenses', id, 'file'],
            at: 'value',
            message: `"${formatPath(['lenses', id, 'file'])}" ${read.flaw}: ${describeValue(text)}.`,
            hint: read.hint,
        });
        return undefined;
    });
    for (const { index, first } of repetitions(paths)) {
        const id = lenses[index]?.[0] ?? '';
        complaints.push({
            path: ['lenses', id, 'file'],
            at: 'value',
            message: `The lenses "${lenses[first]?.[0] ?? ''}" and "${id}" have the same file ${describeValue(paths[index])}.`,
            hint: 'Give each lens a file of its own, or remove one of the two. One lens can be in several Regions: name them under "regions:".',
        });
    }
    return complaints;
}
function checkPins(id, lens, regions, accounts) {
    const pins = itemsOf(memberOf(lens, 'arns')).map(textOf);
    const path = (index) => ['lenses', id, 'arns', index];
    const places = pins.map((pin) => pin?.split(':').slice(3, 5).join(' '));
    return [
        ...pins.flatMap((pin, index) => (pin === undefined ? [] : checkPin(pin, path(index), regions, accounts))),
        ...repetitions(places).map(({ index, first }) => ({
            path: path(index),
            at: 'value',
            message: `"${formatPath(path(index))}" pins the same account and Region as "${formatPath(path(first))}".`,
            hint: 'Keep the one that is right.',
        })),
    ];
}
function checkPin(pin, path, regions, accounts) {
    const [, , , region = '', account = ''] = pin.split(':');
    const partition = (0,share_partition/* partitionOf */.i)(pin);
    if (partition === undefined || region === '' || account === '')
        return [];
    const name = formatPath(path);
    const complain = (message, hint, reason) => ({
        path,
        at: 'value',
        message,
        hint,
        ...(reason === undefined ? {} : { reason }),
    });
    if (!(0,service_regions/* isSupportedRegion */.NA)(region)) {
        return [
            complain(`"${name}" is in "${region}", where the Well-Architected Tool has no endpoint.`, `It has endpoints in ${service_regions/* serviceRegions */.HJ.join(', ')}.`, 'unsupported-region'),
        ];
    }
    const complaints = [];
    if (partition !== (0,share_partition/* regionPartition */.R)(region)) {
        complaints.push(complain(`"${name}" names the partition "${partition}", but ${region} is in "${(0,share_partition/* regionPartition */.R)(region)}".`, `Write "arn:${(0,share_partition/* regionPartition */.R)(region)}:…", or correct the Region.`));
    }
    if (regions.length > 0 && !regions.includes(region)) {
        complaints.push(complain(`"${name}" is in ${region}, which is not a Region of this lens (${regions.join(', ')}), so it would never count.`, `Add ${region} to "regions:", or remove the pin.`));
    }
    if (accounts.length > 0 && !accounts.includes(account)) {
        complaints.push(complain(`"${name}" is in account ${account}, which "accounts" does not allow, so it would never count.`, `Add "${account}" to "accounts:", or remove the pin.`));
    }
    return complaints;
}
function checkTags(id, lens) {
    const tags = membersOf(memberOf(lens, 'tags'));
    const complaints = tags.flatMap(([key]) => {
        const prefix = ['aws:', ownTagPrefix].find((reserved) => key.toLowerCase().startsWith(reserved));
        if (prefix === undefined)
            return [];
        const owner = prefix === ownTagPrefix ? 'are written by Lens Release itself' : 'are reserved by AWS';
        return [
            {
                path: ['lenses', id, 'tags', key],
                at: 'key',
                message: `The tag key ${describeValue(key)} cannot be set: keys that begin with "${prefix}" ${owner}.`,
                hint: 'Choose another key.',
            },
        ];
    });
    if (tags.length > maxTags) {
        complaints.push({
            path: ['lenses', id, 'tags'],
            at: 'key',
            message: `The lens "${id}" has ${tags.length} tags, and ${maxTags} is the most: AWS allows 50, and Lens Release needs up to 10 for its own.`,
            hint: `Remove ${tags.length - maxTags}.`,
        });
    }
    return complaints;
}

;// CONCATENATED MODULE: ./build/manifest/forms.js
/**
 * Every form the schema names. A schema of valibot carries the name of its form as its message, so that one issue leads
 * to a sentence and an advice.
 */
const forms_forms = {
    manifest: { is: 'a mapping', write: 'Start with "version: 1" and "lenses:".' },
    version: { is: '1', write: 'Write "version: 1".' },
    regions: {
        is: 'a list of one Region or more',
        write: 'Write for example "[us-east-1, eu-west-1]", or leave the key out.',
    },
    region: { is: 'a Region of the Well-Architected Tool', write: 'Write for example "us-east-1".' },
    accounts: { is: 'a list of account ids', write: 'Write for example ["123456789012"], or leave the key out.' },
    account: { is: 'an account id of 12 digits', write: 'Write it in quotes, for example "123456789012".' },
    flag: { is: 'true or false', write: 'Write true or false, without quotes.' },
    lenses: {
        is: 'a mapping from lens ids to lenses',
        write: 'Write for example "dynamodb: { file: lenses/dynamodb.json }".',
    },
    lensId: {
        is: 'a lens id of lower-case letters, digits and hyphens that begins with a letter or a digit',
        write: 'Write for example "dynamodb"; the id is also the first part of the release tag, as in "dynamodb/v1.0.0".',
    },
    lensEntry: { is: 'a mapping', write: 'Write at least "file: " and the path of the lens file.' },
    file: {
        is: 'the path of a lens file',
        write: 'Write it relative to the repository, for example "lenses/dynamodb.json".',
    },
    arns: { is: 'a list of lens ARNs', write: 'Write a list with one ARN per account and Region, or leave the key out.' },
    arn: {
        is: 'the ARN of a custom lens',
        write: 'Write for example "arn:aws:wellarchitected:us-east-1:123456789012:lens/0123456789abcdef0123456789abcdef".',
    },
    tags: {
        is: 'a mapping from tag keys to tag values',
        write: 'Write for example "{ team: data }", or leave the key out.',
    },
    tagKey: { is: 'a tag key of 1 to 128 characters', write: 'Shorten the key.' },
    tagValue: { is: 'a text of at most 256 characters', write: 'Put numbers, dates and true or false in quotes.' },
    shares: {
        is: 'a list of targets',
        write: 'Write one "- account: …" (or user, organization, unit) per target, or leave the key out.',
    },
    share: { is: 'a mapping', write: 'Write for example - account: "111122223333".' },
    user: {
        is: 'the ARN of an IAM user',
        write: 'Write for example "arn:aws:iam::111122223333:user/kim". Roles and groups cannot be invited.',
    },
    organization: {
        is: 'the id or the ARN of an organization',
        write: 'Write for example "o-exampleorg1" or "arn:aws:organizations::111122223333:organization/o-exampleorg1".',
    },
    unit: {
        is: 'the id or the ARN of an organizational unit',
        write: 'Write for example "ou-ab12-11111111" or "arn:aws:organizations::111122223333:ou/o-exampleorg1/ou-ab12-11111111".',
    },
    note: { is: 'a text of 1 to 200 characters', write: 'Write a short text, or leave the key out.' },
    sharing: { is: 'a mapping', write: 'Write for example "remove: false" under it, or leave the key out.' },
    maxRemovals: { is: 'a whole number from 0 to 300', write: 'Write for example 5, which is the default.' },
    percent: { is: 'a number from 0 to 100', write: 'Write for example 25, which is the default.' },
    protect: { is: 'a list of targets', write: 'Write for example ["111122223333"], or leave the key out.' },
    protected: {
        is: 'an account id, the ARN of an IAM user, or the id or ARN of an organization or organizational unit',
        write: 'Write for example "111122223333" (in quotes) or "o-exampleorg1".',
    },
    reinvite: {
        is: 'a list of states',
        write: 'Write for example [EXPIRED], which is the default, or [] to invite nobody again.',
    },
    state: { is: 'EXPIRED, REJECTED, REVOKED or FAILED', write: 'Write one of these states in capital letters.' },
    drafts: { is: 'a mapping', write: 'Write "delete-on-close: true" under it, or leave the key out.' },
    rules: {
        is: 'a mapping from change kinds to levels',
        write: 'Write for example "choice-added: major", or leave the key out.',
    },
    level: { is: 'minor or major', write: 'Write major; an override can only raise a level.' },
    checks: {
        is: 'a mapping from checks to severities',
        write: 'Write for example "choice-without-effect: off", or leave the key out.',
    },
    severity: { is: 'error, warning, notice or off', write: 'Write one of these four words.' },
    ignores: { is: 'a list of accepted findings', write: 'Write one "- check: …" per finding, or leave the key out.' },
    ignore: { is: 'a mapping', write: 'Write check, lens, reason and until.' },
    word: { is: 'a text', write: 'Put numbers and true or false in quotes.' },
    reason: { is: 'a reason', write: 'Say in a few words why the finding is accepted.' },
    date: { is: 'a day of the calendar', write: 'Write it as year, month and day, for example 2027-01-31.' },
};
/** The form of that name; undefined for any other text. */
function formNamed(name) {
    return Object.hasOwn(forms_forms, name) ? forms_forms[name] : undefined;
}

;// CONCATENATED MODULE: ./build/manifest/check-shares.js







/** Targets of all lenses and the protected ones, as far as they can be read. */
function checkShares(manifest) {
    const accounts = textsOf(memberOf(manifest, 'accounts'));
    const defaults = memberOf(manifest, 'regions');
    return [
        ...checkProtected(memberOf(memberOf(manifest, 'sharing'), 'protect')),
        ...checkRepeated(memberOf(memberOf(manifest, 'sharing'), 'reinvite'), ['sharing', 'reinvite'], 'state'),
        ...membersOf(memberOf(manifest, 'lenses')).flatMap(([id, lens]) => {
            const path = ['lenses', id, 'shares'];
            const shares = itemsOf(memberOf(lens, 'shares'));
            const regions = textsOf(memberOf(lens, 'regions') ?? defaults);
            return [
                ...shares.flatMap((share, index) => checkShare(share, [...path, index], regions, accounts)),
                ...checkTwice(shares, path),
            ];
        }),
    ];
}
/** The target of one entry of `shares:`, where it names exactly one in a right form. */
function targetOf(share) {
    const named = share_target/* targetKinds */.xV.filter((kind) => memberOf(share, kind) !== undefined);
    const [kind] = named;
    const wire = kind === undefined ? undefined : textOf(memberOf(share, kind));
    return named.length === 1 && kind !== undefined && wire !== undefined && share_target/* targetForms */.PY[kind].test(wire)
        ? (0,share_target/* parseTarget */.hu)(wire)
        : undefined;
}
function checkShare(share, path, lensRegions, accounts) {
    const isMapping = typeof share === 'object' && share !== null && !Array.isArray(share);
    const named = share_target/* targetKinds */.xV.filter((kind) => memberOf(share, kind) !== undefined);
    const complaints = [...checkRepeated(memberOf(share, 'regions'), [...path, 'regions'], 'Region')];
    if (isMapping && named.length !== 1) {
        complaints.push({
            path: [...path, ...named.slice(1, 2)],
            at: 'key',
            message: `"${formatPath(path)}" ${named.length === 0 ? 'names no target' : `names ${named.length} targets: ${named.join(' and ')}`}.`,
            hint: 'Write exactly one of account, user, organization and unit; a second target is a second entry of the list.',
        });
    }
    const target = targetOf(share);
    const own = textsOf(memberOf(share, 'regions'));
    for (const [index, region] of own.entries()) {
        if (lensRegions.length === 0 || lensRegions.includes(region))
            continue;
        complaints.push({
            path: [...path, 'regions', index],
            at: 'value',
            message: `"${formatPath(path)}" is to be shared in ${region}, which is not a Region of this lens (${lensRegions.join(', ')}).`,
            hint: `Add ${region} to the Regions of the lens, or take it out here.`,
        });
    }
    if (target === undefined)
        return complaints;
    return [
        ...complaints,
        ...checkOwnAccount(target, path, accounts),
        ...checkPartition(target, path, own.length > 0 ? own : lensRegions),
    ];
}
/** One allowed account is the account that owns the lens; of several, the run finds out which. */
function checkOwnAccount(target, path, accounts) {
    if (target.kind !== 'account' || accounts.length !== 1 || target.account !== accounts[0])
        return [];
    return [
        {
            path: [...path, 'account'],
            at: 'value',
            message: `"${formatPath(path)}" is the account that owns the lens.`,
            hint: 'Remove the entry: an account always has its own lenses.',
        },
    ];
}
function checkPartition(target, path, regions) {
    const partition = target.kind === 'account' ? undefined : target.partition;
    const foreign = regions.find((region) => partition !== undefined && (0,share_partition/* regionPartition */.R)(region) !== partition);
    if (foreign === undefined)
        return [];
    return [
        {
            path: [...path, target.kind],
            at: 'value',
            message: `The ${(0,share_target/* describeTarget */.ff)(target)} is in the partition "${partition ?? ''}", but ${foreign} is in "${(0,share_partition/* regionPartition */.R)(foreign)}"; a lens cannot be shared across partitions.`,
            hint: 'Correct the ARN, or name under "regions:" of the entry only Regions of its partition.',
        },
    ];
}
function checkTwice(shares, path) {
    const targets = shares.map(targetOf);
    return repetitions(targets.map((target) => target && (0,share_target/* canonicalKey */.yk)(target))).map(({ index, first }) => {
        const target = targets[index];
        return {
            path: [...path, index, target?.kind ?? 'account'],
            at: 'value',
            message: `The ${target === undefined ? 'target' : (0,share_target/* describeTarget */.ff)(target)} is declared twice: "${formatPath([...path, first])}" is the same.`,
            hint: 'Remove one of the two; name all Regions of a target in one entry.',
        };
    });
}
function checkProtected(list) {
    const path = ['sharing', 'protect'];
    const targets = itemsOf(list).map((item) => (typeof item === 'string' ? (0,share_target/* parseTarget */.hu)(item) : undefined));
    return [
        ...itemsOf(list).flatMap((item, index) => typeof item !== 'string' || targets[index] !== undefined
            ? []
            : [
                {
                    path: [...path, index],
                    at: 'value',
                    message: `"${formatPath([...path, index])}" must be ${forms_forms.protected.is}, but it is ${describeValue(item)}.`,
                    hint: forms_forms.protected.write,
                },
            ]),
        ...repetitions(targets.map((target) => target && (0,share_target/* canonicalKey */.yk)(target))).map(({ index, first }) => ({
            path: [...path, index],
            at: 'value',
            message: `"${formatPath([...path, index])}" is the same target as "${formatPath([...path, first])}".`,
            hint: 'Remove one of the two.',
        })),
    ];
}

;// CONCATENATED MODULE: ./build/manifest/build-manifest.js




/** Fills in the defaults of a manifest that has no problem. */
function buildManifest(input, place) {
    return {
        version: 1,
        regions: input.regions ?? [],
        accounts: input.accounts ?? [],
        releaseAll: input['release-all'] ?? false,
        lenses: Object.entries(input.lenses)
            .map(([id, lens]) => buildLens(id, lens, place))
            // Objects of JavaScript list ids such as "123" first.
            .sort((a, b) => a.line - b.line || a.column - b.column),
        sharing: buildSharing(input.sharing),
        drafts: { deleteOnClose: input.drafts?.['delete-on-close'] ?? false },
        rules: input.rules ?? {},
        checks: input.checks ?? {},
        ignore: (input.ignore ?? []).map((entry, index) => ({
            check: entry.check,
            lens: entry.lens,
            pillar: entry.pillar,
            question: entry.question,
            choice: entry.choice,
            reason: entry.reason,
            until: entry.until,
            ...place(['ignore', index], 'value'),
        })),
    };
}
function buildLens(id, lens, place) {
    const file = (0,lens_path/* readLensPath */.S)(lens.file);
    return {
        id,
        file: 'path' in file ? file.path : lens.file,
        regions: lens.regions,
        arns: lens.arns ?? [],
        tags: lens.tags ?? {},
        shares: (lens.shares ?? []).flatMap((share) => {
            const target = targetOf(share);
            return target === undefined ? [] : [{ target, regions: share.regions, note: share.note }];
        }),
        ...place(['lenses', id, 'file'], 'value'),
    };
}
function buildSharing(sharing) {
    return {
        remove: sharing?.remove ?? defaultSharing.remove,
        maxRemovals: sharing?.['max-removals'] ?? defaultSharing.maxRemovals,
        maxRemovalPercent: sharing?.['max-removal-percent'] ?? defaultSharing.maxRemovalPercent,
        protect: sharing?.protect?.map(share_target/* parseTarget */.hu).filter((target) => target !== undefined) ?? defaultSharing.protect,
        reinvite: sharing?.reinvite ?? defaultSharing.reinvite,
    };
}

// EXTERNAL MODULE: ./build/diff/level.js
var diff_level = __webpack_require__(564);
// EXTERNAL MODULE: ./build/manifest/suggest.js
var suggest = __webpack_require__(6530);
;// CONCATENATED MODULE: ./build/manifest/check-overrides.js





/** The overrides, as far as they can be read; without a catalogue every name is taken for known. */
function checkOverrides(manifest, catalogue) {
    const ignored = itemsOf(memberOf(manifest, 'ignore'));
    const lenses = membersOf(memberOf(manifest, 'lenses')).map(([id]) => id);
    return [
        ...(catalogue === undefined ? [] : checkRules(manifest, catalogue.changeKinds)),
        ...(catalogue === undefined ? [] : checkSeverities(manifest, catalogue.checks)),
        ...ignored.flatMap((entry, index) => checkIgnore(entry, ['ignore', index], lenses, catalogue)),
    ];
}
function checkRules(manifest, kinds) {
    return membersOf(memberOf(manifest, 'rules')).flatMap(([kind, value]) => {
        const path = ['rules', kind];
        const level = kinds.get(kind);
        if (level === undefined)
            return [unknownName(path, 'key', 'a kind of change', kind, [...kinds.keys()])];
        if ((value !== 'minor' && value !== 'major') || !(0,diff_level/* exceeds */.O)(level, value))
            return [];
        return [
            {
                path,
                at: 'value',
                message: `"${formatPath(path)}" is ${level}, and a rule can only raise a level, not lower it to ${value}.`,
                hint: 'Remove the rule.',
            },
        ];
    });
}
function checkSeverities(manifest, checks) {
    return membersOf(memberOf(manifest, 'checks')).flatMap(([check, value]) => {
        const path = ['checks', check];
        const basis = checks.get(check);
        if (basis === undefined)
            return [unknownName(path, 'key', 'a check', check, [...checks.keys()])];
        if (basis !== 'refused' || value === 'error' || typeof value !== 'string')
            return [];
        return [
            {
                path,
                at: 'value',
                message: `"${formatPath(path)}" cannot be lowered to ${describeValue(value)}: AWS refuses a lens with this flaw.`,
                hint: 'Remove the line and correct the lens.',
            },
        ];
    });
}
function checkIgnore(entry, path, lenses, catalogue) {
    const complaints = [];
    const check = textOf(memberOf(entry, 'check'));
    if (check !== undefined && catalogue !== undefined && !catalogue.checks.has(check)) {
        complaints.push(unknownName([...path, 'check'], 'value', 'a check', check, [...catalogue.checks.keys()]));
    }
    const lens = textOf(memberOf(entry, 'lens'));
    if (lens !== undefined && !lenses.includes(lens)) {
        complaints.push(unknownName([...path, 'lens'], 'value', 'a lens of this manifest', lens, lenses));
    }
    const until = textOf(memberOf(entry, 'until'));
    if (until !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(until) && !isDay(until)) {
        complaints.push({
            path: [...path, 'until'],
            at: 'value',
            message: `"${formatPath([...path, 'until'])}" is not a day of the calendar: ${describeValue(until)}.`,
            hint: 'Write a day that exists, for example 2027-01-31.',
        });
    }
    return complaints;
}
function unknownName(path, at, noun, name, known) {
    const close = (0,suggest/* suggest */.Z)(name, known);
    const hint = close === undefined
        ? known.length === 0
            ? 'Remove it.'
            : `Use one of ${known.join(', ')}.`
        : `Did you mean "${close}"?`;
    return { path, at, message: `"${formatPath(path)}" does not name ${noun}: ${describeValue(name)}.`, hint };
}
function isDay(text) {
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

;// CONCATENATED MODULE: ./build/manifest/describe-issue.js






/** An issue of valibot as a complaint; undefined for unknown keys, which `findOverlooked` reports in full. */
function describeIssue(issue, source) {
    const path = (issue.path ?? []).map((item) => (typeof item.key === 'number' ? item.key : String(item.key)));
    const form = formNamed(issue.message);
    const aboutKey = issue.path?.at(-1)?.origin === 'key';
    if (aboutKey && issue.expected === 'never')
        return undefined;
    if (aboutKey && issue.kind === 'schema' && issue.input === undefined)
        return missing(path);
    const given = aboutKey ? 'not' : describeValue(issue.input, source(path));
    const hint = hintFor(issue, source(path)) ?? form?.write ?? 'Correct the value.';
    const complaint = mismatch(path, aboutKey ? 'key' : 'value', form?.is ?? issue.expected ?? 'something else', given, hint);
    const isForeignRegion = issue.message === 'region' && typeof issue.input === 'string';
    return isForeignRegion ? { ...complaint, reason: 'unsupported-region' } : complaint;
}
function missing(path) {
    const key = String(path.at(-1));
    const around = path.length === 1 ? 'The manifest' : `"${formatPath(path.slice(0, -1))}"`;
    const example = formNamed(key)?.write;
    return {
        path: path.slice(0, -1),
        at: 'value',
        message: `${around} has no "${key}".`,
        hint: example === undefined ? `Add "${key}:".` : `Add "${key}:". ${example}`,
    };
}
function hintFor(issue, source) {
    const { input, message } = issue;
    if (message === 'account' && typeof input === 'number') {
        return `Write "${source ?? String(input)}" in quotes: YAML reads digits as a number and drops leading zeros, which makes another account of it.`;
    }
    if (message === 'region' && typeof input === 'string') {
        const close = (0,suggest/* suggest */.Z)(input, service_regions/* serviceRegions */.HJ);
        return `${close === undefined ? '' : `Did you mean "${close}"? `}The Well-Architected Tool has endpoints in ${service_regions/* serviceRegions */.HJ.join(', ')}.`;
    }
    const target = typeof input === 'string' ? (0,share_target/* parseTarget */.hu)(input) : undefined;
    const wrongKey = target !== undefined && ['account', 'user', 'organization', 'unit'].includes(message);
    return wrongKey ? `Write ${target.kind}: "${target.wire}"; "${message}" is another kind of target.` : undefined;
}

;// CONCATENATED MODULE: ./build/manifest/find-overlooked.js




/**
 * What valibot overlooks: a strict object stops at its first unknown key, a record skips three names that belong to every
 * JavaScript object, and both take a list for a mapping.
 */
function findOverlooked(schema, value, path = []) {
    const inner = unwrap(schema);
    if (Array.isArray(value)) {
        const item = partOf(inner, 'item');
        if (item !== undefined)
            return value.flatMap((element, i) => findOverlooked(item, element, [...path, i]));
        return inner.type === 'strict_object' || inner.type === 'record' ? [misplacedList(inner, value, path)] : [];
    }
    if (typeof value !== 'object' || value === null)
        return [];
    const entries = 'entries' in inner ? inner.entries : undefined;
    const member = partOf(inner, 'value');
    return Object.entries(value).flatMap(([key, child]) => {
        const childPath = [...path, key];
        if (member !== undefined) {
            return skippedByRecords.has(key) ? [reserved(childPath, key)] : findOverlooked(member, child, childPath);
        }
        if (entries === undefined)
            return [];
        const known = Object.hasOwn(entries, key) ? entries[key] : undefined;
        return known === undefined
            ? [unknown(childPath, key, Object.keys(entries))]
            : findOverlooked(known, child, childPath);
    });
}
const skippedByRecords = new Set(['__proto__', 'prototype', 'constructor']);
function unwrap(schema) {
    if ('wrapped' in schema)
        return unwrap(schema.wrapped);
    return schema;
}
function partOf(schema, part) {
    const kind = part === 'item' ? 'array' : 'record';
    return schema.type === kind && part in schema
        ? schema[part]
        : undefined;
}
function misplacedList(schema, value, path) {
    const form = 'message' in schema && typeof schema.message === 'string' ? formNamed(schema.message) : undefined;
    return mismatch(path, 'value', form?.is ?? 'a mapping', describeValue(value), form?.write ?? 'Write a mapping.');
}
function reserved(path, key) {
    return {
        path,
        at: 'key',
        message: `"${formatPath(path)}" cannot be used: "${key}" is a reserved name.`,
        hint: 'Choose another name.',
    };
}
function unknown(path, key, known) {
    const message = `"${formatPath(path)}" is not a key of the manifest.`;
    if (key === '<<')
        return { path, at: 'key', message, hint: 'Merge keys are not part of YAML 1.2; write the values out.' };
    const close = (0,suggest/* suggest */.Z)(key, known);
    const hint = close === undefined ? `Remove it, or use one of ${known.join(', ')}.` : `Did you mean "${close}"?`;
    return { path, at: 'key', message, hint };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/manifest/place.js
/** From offsets to places. The line counter of the YAML parser loses lines inside what it cannot parse. */
function placesOf(text) {
    const starts = [0, ...Array.from(text.matchAll(/\n/g), (match) => match.index + 1)];
    return (offset) => {
        const end = Math.min(offset, text.length);
        const line = starts.findLastIndex((start) => start <= end);
        return { line: line + 1, column: end - (starts[line] ?? 0) + 1 };
    };
}

;// CONCATENATED MODULE: ./build/manifest/yaml-flaws.js

const nestedTooDeeply = {
    line: 1,
    column: 1,
    message: 'The file is nested too deeply to be read.',
    hint: 'Remove the nesting; a manifest has five levels at most.',
};
const repeatsItself = {
    line: 1,
    column: 1,
    message: 'The file repeats itself through aliases so often that it cannot be read safely.',
    hint: 'Write the values out instead of using anchors and aliases.',
};
/** What keeps the text from being understood; empty where it can be. */
function findFatalFlaws(document, placeAt) {
    const first = [...document.errors, ...document.warnings].find((error) => error.code !== 'DUPLICATE_KEY');
    // One flaw makes the parser stumble on over what follows, so that only the first is worth telling.
    if (first !== undefined)
        return [describeError(first, placeAt)];
    const flaws = [];
    (0,yaml_dist/* visit */.YR)(document, {
        Alias: (_, alias) => {
            if (alias.resolve(document) === undefined)
                flaws.push(describeAlias(alias, placeAt));
        },
    });
    return flaws;
}
/** Keys that are there twice; the rest can be read all the same. */
function findDuplicateKeys(document, text, placeAt) {
    return document.errors
        .filter((error) => error.code === 'DUPLICATE_KEY')
        .map(({ pos: [start] }) => {
        const key = /^["']?([^"':\s]+)/.exec(text.slice(start, start + 80))?.[1] ?? '';
        const message = `The key "${key}" is there twice in one mapping.`;
        return { ...placeAt(start), message, hint: 'Remove one of the two, or merge them.' };
    });
}
function describeError(error, placeAt) {
    if (error.code === 'RESOURCE_EXHAUSTION')
        return nestedTooDeeply;
    const message = `This is not valid YAML: ${error.message.trimEnd().replace(/\.$/, '')}.`;
    return { ...placeAt(error.pos[0]), message, hint: 'Correct the YAML here; what follows was not looked at.' };
}
function describeAlias(alias, placeAt) {
    const message = `The alias "*${alias.source}" has no anchor in front of it.`;
    return { ...placeAt(alias.range?.[0] ?? 0), message, hint: 'Put a text that begins with "*" in quotes.' };
}

;// CONCATENATED MODULE: ./build/manifest/manifest-document.js



/** Enough for any honest use of anchors; a few lines of nested ones would otherwise fill the memory. */
const maxAliasCount = 100;
/** Reads YAML 1.2 with the core schema, so that `off`, `no` and dates stay text. Flaws of the text are data. */
function readDocument(bytes) {
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return unreadable([{ line: 1, column: 1, message: 'The file is not valid UTF-8.', hint: 'Save it as UTF-8.' }]);
    }
    const placeAt = placesOf(text);
    try {
        const document = (0,yaml_dist/* parseDocument */.Tp)(text, {
            version: '1.2',
            schema: 'core',
            resolveKnownTags: false,
            prettyErrors: false,
            uniqueKeys: (a, b) => (0,yaml_dist/* isScalar */.jn)(a) && (0,yaml_dist/* isScalar */.jn)(b) && String(a.value) === String(b.value),
        });
        const fatal = findFatalFlaws(document, placeAt);
        if (fatal.length > 0)
            return unreadable(fatal);
        const value = document.toJS({ maxAliasCount });
        return { value, problems: findDuplicateKeys(document, text, placeAt), ...placesIn(document, placeAt) };
    }
    catch (error) {
        // The parser and its aliases are recursive: both limits surface as exceptions (RangeError, ReferenceError).
        if (error instanceof ReferenceError)
            return unreadable([repeatsItself]);
        if (error instanceof RangeError)
            return unreadable([nestedTooDeeply]);
        throw error;
    }
}
function unreadable(problems) {
    return { value: undefined, problems, place: () => ({ line: 1, column: 1 }), source: () => undefined };
}
function placesIn(document, placeAt) {
    const placeOf = (node) => {
        if (!(0,yaml_dist/* isNode */.Ll)(node) || !node.range)
            return undefined;
        return placeAt(node.range[0]);
    };
    return {
        place(path, at) {
            let found = placeOf(document.contents) ?? { line: 1, column: 1 };
            let node = document.contents;
            for (const [i, step] of path.entries()) {
                const child = childOf(document, node, step);
                if (child === undefined)
                    return found;
                const last = i === path.length - 1;
                found =
                    (last && at === 'key' ? placeOf(child.key) : undefined) ??
                        placeOf(child.value) ??
                        placeOf(child.key) ??
                        found;
                node = child.value;
            }
            return found;
        },
        source(path) {
            let node = document.contents;
            for (const step of path)
                node = childOf(document, node, step)?.value;
            const scalar = (0,yaml_dist/* isAlias */.Vj)(node) ? node.resolve(document) : node;
            return (0,yaml_dist/* isScalar */.jn)(scalar) && typeof scalar.source === 'string' ? scalar.source : undefined;
        },
    };
}
function childOf(document, node, step) {
    const parent = (0,yaml_dist/* isAlias */.Vj)(node) ? node.resolve(document) : node;
    if ((0,yaml_dist/* isSeq */.oP)(parent)) {
        const item = parent.items[Number(step)];
        return item === undefined ? undefined : { key: undefined, value: (0,yaml_dist/* isPair */.tO)(item) ? item.value : item };
    }
    if (!(0,yaml_dist/* isMap */.jh)(parent))
        return undefined;
    // Of two equal keys the value that is read is the last one's.
    return parent.items.findLast(({ key }) => (0,yaml_dist/* isScalar */.jn)(key) && String(key.value) === String(step));
}

;// CONCATENATED MODULE: ./build/manifest/manifest-schema.js




/** The name of a form, checked; valibot hands it back as the message of the issue. */
const manifest_schema_form = (name) => name;
const flag = (description) => dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* boolean */.zMY(manifest_schema_form('flag')), dist/* description */.h_(description)));
const manifest_schema_text = (name, longest, description) => dist/* pipe */.FsL(dist/* string */.YjP(name), dist/* minLength */.BpQ(1, name), dist/* maxLength */.Ru6(longest, name), dist/* description */.h_(description));
const matching = (name, pattern, description) => dist/* pipe */.FsL(dist/* string */.YjP(name), dist/* regex */.yGV(pattern, name), dist/* description */.h_(description));
const regions = (description) => dist/* pipe */.FsL(dist/* array */.YOg(dist/* picklist */.KIO(service_regions/* serviceRegions */.HJ, manifest_schema_form('region')), manifest_schema_form('regions')), dist/* minLength */.BpQ(1, manifest_schema_form('regions')), dist/* description */.h_(description));
const shareSchema = dist/* strictObject */.rej({
    account: dist/* exactOptional */.yqP(matching('account', share_target/* targetForms */.PY.account, 'Account id of 12 digits, in quotes: YAML drops leading zeros of numbers.')),
    user: dist/* exactOptional */.yqP(matching('user', share_target/* targetForms */.PY.user, 'ARN of an IAM user. Roles and groups cannot be invited.')),
    organization: dist/* exactOptional */.yqP(matching('organization', share_target/* targetForms */.PY.organization, 'Id (o-…) or ARN of an organization: every account in it gets the lens, without an invitation.')),
    unit: dist/* exactOptional */.yqP(matching('unit', share_target/* targetForms */.PY.unit, 'Id (ou-…) or ARN of an organizational unit: every account under it gets the lens, without an invitation.')),
    regions: dist/* exactOptional */.yqP(regions('Regions of this share. Default: those of the lens.')),
    note: dist/* exactOptional */.yqP(manifest_schema_text('note', 200, 'Who this is, for the readers of plans and reports.')),
}, manifest_schema_form('share'));
const lensArn = /^arn:aws(?:-cn|-us-gov)?:wellarchitected:[a-z0-9-]+:\d{12}:lens\/[0-9a-z]+$/;
const lens = dist/* pipe */.FsL(dist/* strictObject */.rej({
    file: manifest_schema_text('file', 1024, 'Path of the lens file, relative to the repository.'),
    regions: dist/* exactOptional */.yqP(regions('Regions this lens is kept in. Default: those of the manifest.')),
    arns: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* array */.YOg(matching('arn', lensArn, 'ARN of the lens in one account and Region.'), manifest_schema_form('arns')), dist/* description */.h_('Pins the lens to an ARN. The one of the current account and Region counts; without one the lens is found by its name.'))),
    tags: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* record */.g1P(dist/* pipe */.FsL(dist/* string */.YjP(manifest_schema_form('tagKey')), dist/* minLength */.BpQ(1, manifest_schema_form('tagKey')), dist/* maxLength */.Ru6(128, manifest_schema_form('tagKey'))), dist/* pipe */.FsL(dist/* string */.YjP(manifest_schema_form('tagValue')), dist/* maxLength */.Ru6(256, manifest_schema_form('tagValue'))), manifest_schema_form('tags')), dist/* description */.h_('Tags to set on the lens. Tags that are not named here are left alone.'))),
    shares: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* array */.YOg(dist/* pipe */.FsL(shareSchema, dist/* description */.h_('One target: exactly one of account, user, organization and unit.')), manifest_schema_form('shares')), dist/* description */.h_('Who the lens is shared with.'))),
}, manifest_schema_form('lensEntry')), dist/* description */.h_('One custom lens.'));
const sharing = dist/* pipe */.FsL(dist/* strictObject */.rej({
    remove: flag('Whether live shares that are not declared are deleted. Default: false, they are only reported.'),
    'max-removals': dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* number */.aig(manifest_schema_form('maxRemovals')), dist/* integer */.ndf(manifest_schema_form('maxRemovals')), dist/* minValue */.Wwf(0, manifest_schema_form('maxRemovals')), dist/* maxValue */.cGV(300, manifest_schema_form('maxRemovals')), dist/* description */.h_('A plan that removes more shares of one lens in one Region is refused. Default: 5.'))),
    'max-removal-percent': dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* number */.aig(manifest_schema_form('percent')), dist/* minValue */.Wwf(0, manifest_schema_form('percent')), dist/* maxValue */.cGV(100, manifest_schema_form('percent')), dist/* description */.h_('A plan that removes more than this part of the live shares is refused, where 10 or more are live. Default: 25.'))),
    protect: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* array */.YOg(dist/* string */.YjP(manifest_schema_form('protected')), manifest_schema_form('protect')), dist/* description */.h_('Targets whose share is never removed, whatever else is said.'))),
    reinvite: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* array */.YOg(dist/* picklist */.KIO(reinvitable, manifest_schema_form('state')), manifest_schema_form('reinvite')), dist/* description */.h_('States in which a declared target is invited again. Default: [EXPIRED].'))),
}, manifest_schema_form('sharing')), dist/* description */.h_('How shares are brought in line with what is declared.'));
const ignore = dist/* strictObject */.rej({
    check: manifest_schema_text('word', 128, 'Id of the check.'),
    lens: manifest_schema_text('word', 128, 'Id of the lens in this manifest.'),
    pillar: dist/* exactOptional */.yqP(manifest_schema_text('word', 128, 'Only in this pillar.')),
    question: dist/* exactOptional */.yqP(manifest_schema_text('word', 128, 'Only in this question.')),
    choice: dist/* exactOptional */.yqP(manifest_schema_text('word', 128, 'Only in this choice.')),
    reason: manifest_schema_text('reason', 500, 'Why the finding is accepted.'),
    until: matching('date', /^\d{4}-\d{2}-\d{2}$/, 'Last day on which it is accepted, as YYYY-MM-DD.'),
}, manifest_schema_form('ignore'));
/** The shape of the manifest. What spans several keys is checked by the `check-…` files beside this one. */
const manifestSchema = dist/* pipe */.FsL(dist/* strictObject */.rej({
    version: dist/* pipe */.FsL(dist/* literal */.euz(1, manifest_schema_form('version')), dist/* description */.h_('Version of this format: 1.')),
    regions: dist/* exactOptional */.yqP(regions('Regions of every lens that names none. Default: AWS_REGION.')),
    accounts: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* array */.YOg(matching('account', share_target/* targetForms */.PY.account, 'Account id of 12 digits, in quotes.'), manifest_schema_form('accounts')), dist/* description */.h_('Accounts that may be written in; in any other one a run refuses to write.'))),
    'release-all': flag('Whether a bare tag such as v1.2.0 releases every lens. Default: false. Always so where there is one lens.'),
    lenses: dist/* pipe */.FsL(dist/* record */.g1P(dist/* pipe */.FsL(dist/* string */.YjP(manifest_schema_form('lensId')), dist/* regex */.yGV(/^[a-z0-9][a-z0-9-]*$/, manifest_schema_form('lensId'))), lens, manifest_schema_form('lenses')), dist/* description */.h_('The lenses by id. The id is used in tags, comments and outputs.')),
    sharing: dist/* exactOptional */.yqP(sharing),
    drafts: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* strictObject */.rej({
        'delete-on-close': flag('Whether a lens that was never published is deleted when its pull request closes unmerged. Default: false.'),
    }, manifest_schema_form('drafts')), dist/* description */.h_('What becomes of drafts.'))),
    rules: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* record */.g1P(dist/* string */.YjP(), dist/* picklist */.KIO(['minor', 'major'], manifest_schema_form('level')), manifest_schema_form('rules')), dist/* description */.h_('Raises the level of a kind of change. A level can never be lowered.'))),
    checks: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* record */.g1P(dist/* string */.YjP(), dist/* picklist */.KIO(['error', 'warning', 'notice', 'off'], manifest_schema_form('severity')), manifest_schema_form('checks')), dist/* description */.h_('Sets the severity of checks. A check of what AWS refuses cannot be lowered.'))),
    ignore: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* array */.YOg(ignore, manifest_schema_form('ignores')), dist/* description */.h_('Findings that are accepted, for a reason, until a day.'))),
}, manifest_schema_form('manifest')), dist/* description */.h_('Manifest of Lens Release: which custom lenses there are, where they are kept and who they are shared with.'));

;// CONCATENATED MODULE: ./build/manifest/read-manifest.js










/**
 * Reads a manifest. `file` is its name in the problems; `catalogue` says which rules and checks exist, without it every
 * name is taken for known. Whatever is wrong with the file is data, never an exception.
 */
function readManifest(bytes, file, catalogue) {
    const document = readDocument(bytes);
    const problems = document.problems.map((problem) => ({
        reason: 'manifest-invalid',
        file,
        path: '',
        ...problem,
    }));
    if (document.value === undefined)
        return { manifest: undefined, problems: inOrder(problems) };
    const result = dist/* safeParse */.xLC(manifestSchema, document.value);
    const overlooked = findOverlooked(manifestSchema, document.value);
    const issues = (result.issues ?? []).flatMap((issue) => describeIssue(issue, document.source) ?? []);
    const complaints = [
        ...overlooked,
        // Inside a list that stands for a mapping nothing can be right.
        ...issues.filter((issue) => !overlooked.some((other) => other.at === 'value' && isWithin(issue.path, other.path))),
        ...checkLenses(document.value),
        ...checkShares(document.value),
        ...checkOverrides(document.value, catalogue),
    ];
    for (const { path, at, message, hint, reason } of complaints) {
        problems.push({
            reason: reason ?? 'manifest-invalid',
            file,
            ...document.place(path, at),
            path: formatPath(path),
            message,
            hint,
        });
    }
    if (!result.success || problems.length > 0)
        return { manifest: undefined, problems: inOrder(problems) };
    return { manifest: buildManifest(result.output, document.place), problems: [] };
}
function inOrder(problems) {
    return problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
}
function isWithin(path, outer) {
    return outer.every((step, i) => path[i] === step);
}

;// CONCATENATED MODULE: ./build/jobs/project.js




/** Where a manifest is looked for, in this order. */
const manifestPaths = ['lenses.yml', 'lenses.yaml', '.github/lenses.yml', '.github/lenses.yaml'];
const catalogue = {
    changeKinds: new Map(change_rules/* changeRules */.gB.map((rule) => [rule.kind, rule.level])),
    checks: new Map(check_rules/* checkRules */.M.map((rule) => [rule.id, rule.basis])),
};
/** Reads the manifest of a commit. Throws `UserError` of reason `manifest-invalid` where there is none. */
async function readProject(snapshot, path) {
    const found = await findManifest(snapshot, path);
    if (found === undefined)
        throw noManifest(path);
    const { manifest, problems } = readManifest(found.bytes, found.file, catalogue);
    const [first] = problems;
    if (manifest !== undefined && first === undefined) {
        return { kind: 'project', project: { snapshot, manifestFile: found.file, manifest } };
    }
    return { kind: 'invalid', failure: failureOf(first, found.file), notices: problems.map(noticeOf) };
}
/** The old side of a comparison: a manifest that is missing or broken there only means that nothing is known of it. */
async function readOldProject(snapshot, path) {
    const found = await findManifest(snapshot, path);
    if (found === undefined)
        return undefined;
    const { manifest } = readManifest(found.bytes, found.file, catalogue);
    return manifest === undefined ? undefined : { snapshot, manifestFile: found.file, manifest };
}
async function findManifest(snapshot, path) {
    for (const file of path === undefined ? manifestPaths : [path]) {
        const bytes = await snapshot.read(file);
        if (bytes !== undefined)
            return { file, bytes };
    }
    return undefined;
}
function noManifest(path) {
    return path === undefined
        ? new errors/* UserError */.yo('manifest-invalid', `The repository has no manifest: none of ${manifestPaths.join(', ')} exists.`, 'Add a lenses.yml that names your lens files, or name the manifest with the input "manifest".')
        : new errors/* UserError */.yo('manifest-invalid', `The manifest "${path}" does not exist.`, 'Correct the input "manifest".');
}
function failureOf(problem, file) {
    if (problem === undefined)
        return { reason: 'manifest-invalid', message: `${file} cannot be read.` };
    return {
        reason: problem.reason,
        message: `${problem.file}:${problem.line}:${problem.column}: ${problem.message}`,
        remedy: problem.hint,
    };
}
function noticeOf(problem) {
    return {
        level: 'error',
        text: `${problem.message} ${problem.hint}`,
        file: problem.file,
        line: problem.line,
        column: problem.column,
    };
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

/***/ 1013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PY: () => (/* binding */ targetForms),
/* harmony export */   ff: () => (/* binding */ describeTarget),
/* harmony export */   hu: () => (/* binding */ parseTarget),
/* harmony export */   xV: () => (/* binding */ targetKinds),
/* harmony export */   yk: () => (/* binding */ canonicalKey)
/* harmony export */ });
/* harmony import */ var _partition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1770);

const targetKinds = ['account', 'user', 'organization', 'unit'];
/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_Organization.html and API_OrganizationalUnit.html */
const organizationId = 'o-[a-z0-9]{10,32}';
const unitId = 'ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}';
const organizationsArn = 'arn:aws(?:-cn|-us-gov)?:organizations::\\d{12}';
/** Forms of the four kinds, as a person may write them; anchored. */
const targetForms = {
    account: /^\d{12}$/,
    user: /^arn:aws(?:-cn|-us-gov)?:iam::\d{12}:user\/(?:[!-.0-~]+\/)*[\w+=,.@-]{1,64}$/,
    organization: new RegExp(`^(?:${organizationsArn}:organization/)?${organizationId}$`),
    unit: new RegExp(`^(?:${organizationsArn}:ou/${organizationId}/)?${unitId}$`),
};
/** The target that a text stands for, id or ARN; undefined where it is none that can be declared. */
function parseTarget(wire) {
    const kind = targetKinds.find((candidate) => targetForms[candidate].test(wire));
    const account = wire.split(':')[4] ?? '';
    switch (kind) {
        case 'account':
            return { kind, account: wire, wire };
        case 'user':
            return { kind, account, path: wire.slice(wire.indexOf('/') + 1), partition: (0,_partition_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .i)(wire) ?? 'aws', wire };
        case 'organization':
        case 'unit':
            return { kind, id: wire.slice(wire.lastIndexOf('/') + 1), partition: (0,_partition_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .i)(wire), wire };
        case undefined:
            return undefined;
    }
}
/** One key for one target, however it is written: `account:…`, `user:<account>/<path and name>`, `organization:o-…`, `unit:ou-…`. */
function canonicalKey(target) {
    switch (target.kind) {
        case 'account':
            return `account:${target.account}`;
        case 'user':
            return `user:${target.account}/${target.path}`;
        case 'organization':
        case 'unit':
            return `${target.kind}:${target.id}`;
    }
}
/** The target in words, with what a reader must know about its reach. */
function describeTarget(target) {
    switch (target.kind) {
        case 'account':
            return `account ${target.account}`;
        case 'user':
            return `user ${target.path} in account ${target.account}`;
        case 'organization':
            return `organization ${target.id} (every account in it)`;
        case 'unit':
            return `organizational unit ${target.id} (every account under it)`;
    }
}


/***/ })

};

export const id = 130;
export const ids = [130];
export const modules = {

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

/***/ 5858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ diffLenses)
});

// EXTERNAL MODULE: ./build/diff/change-rules.js
var change_rules = __webpack_require__(7094);
// EXTERNAL MODULE: ./build/lens/json.js
var json = __webpack_require__(4167);
// EXTERNAL MODULE: ./build/lens/pointer.js
var lens_pointer = __webpack_require__(8076);
;// CONCATENATED MODULE: ./build/diff/fact.js


/** What two objects have under a key. */
function childPair({ before, after }, key) {
    return { before: child(before, key), after: child(after, key) };
}
/** A difference of a pair. Place and pointer are the new ones, except of what is removed. */
function factOf(kind, pair, message, changes = {}) {
    const { pointer, place } = kind.endsWith('-removed') ? pair.before : pair.after;
    const [before, after] = [pair.before.value ?? null, pair.after.value ?? null];
    return { kind, pointer, ...place, before, after, message, rescores: false, ...changes };
}
function child({ item, value, pointer, place }, key) {
    return { item, value: (0,json/* valueOf */.RP)(value, key), pointer: (0,lens_pointer/* pointerTo */.xH)(pointer, key), place };
}

;// CONCATENATED MODULE: ./build/diff/subject.js

/** What a message calls a part of a lens: `choice "a" of question "q"`. */
function subjectOf({ item, place }) {
    switch (item) {
        case 'lens':
            return 'the lens';
        case 'choice':
            return `${named('choice', place.choice)} of ${named('question', place.question)}`;
        default:
            return named(item, place[item]);
    }
}
function named(item, id) {
    return id === null ? `a ${item} without an id` : `${item} "${id}"`;
}
/** The kind of a value, with its article. */
function typeName(value) {
    if (value === undefined)
        return 'absent';
    if (value === null)
        return 'null';
    if ((0,json/* isList */.Lv)(value))
        return 'a list';
    if ((0,json/* isObject */.Gv)(value))
        return 'an object';
    return typeof value === 'string' ? 'a text' : `a ${typeof value}`;
}
function capitalised(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./build/diff/ambiguity.js



/**
 * The facts of a pair and, where something that AWS keeps differs in a pair that is only a guess, one that says so:
 * none of the others can be trusted to be about the same thing.
 */
function ambiguityFacts(pair, facts) {
    if (!pair.ambiguous || facts.every(({ kind }) => (0,change_rules/* ruleOf */.Y)(kind).level === 'none'))
        return facts;
    const subject = capitalised(subjectOf(pair.after));
    const reason = pair.after.id === undefined ? '' : ', whose id is used more than once,';
    const message = `${subject}${reason} differs, and nobody can tell whose answers are affected`;
    return [factOf('ambiguous-id-changed', pair, message), ...facts];
}

;// CONCATENATED MODULE: ./build/diff/excerpt.js
/** Enough of a change to recognise it; the whole texts are in the change itself. */
const longest = 60;
/** Characters kept on both sides of what differs. */
const context = 16;
/** Two texts in quotation marks, cut to where they differ: `"… two nodes …" is now "… three nodes …"`. */
function excerpt(before, after) {
    const start = commonStart(before, after);
    const end = commonEnd(before.slice(start), after.slice(start));
    return `${cut(before, start, before.length - end)} is now ${cut(after, start, after.length - end)}`;
}
/** The start of a text in quotation marks. */
function opening(text) {
    return cut(text, 0, 0);
}
function cut(text, start, end) {
    if (text.length <= longest)
        return `"${text}"`;
    const from = start <= context * 2 ? 0 : atWord(text, start - context);
    const to = Math.min(Math.max(from + longest, end + context), text.length, from + 2 * longest);
    return `"${from === 0 ? '' : '…'}${wholePairs(text.slice(from, to))}${to === text.length ? '' : '…'}"`;
}
/** Forward to the next word, if that is near. */
function atWord(text, from) {
    const space = text.indexOf(' ', from);
    return space === -1 || space > from + context / 2 ? from : space + 1;
}
/** Without halves of a surrogate pair at the ends. */
function wholePairs(text) {
    return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/u, '');
}
function commonStart(before, after) {
    const length = Math.min(before.length, after.length);
    let index = 0;
    while (index < length && before[index] === after[index])
        index += 1;
    return index;
}
function commonEnd(before, after) {
    const length = Math.min(before.length, after.length);
    let count = 0;
    while (count < length && before[before.length - 1 - count] === after[after.length - 1 - count])
        count += 1;
    return count;
}

;// CONCATENATED MODULE: ./build/diff/same-value.js

/** Whether two values are equal, whatever the order of their keys. Any depth. */
function sameValue(left, right) {
    return same(left, right, (one, other) => one === other);
}
/** As `sameValue`, but line ends of texts do not count. */
function sameButLineEnds(left, right) {
    return same(left, right, (one, other) => one === other || withoutReturns(one) === withoutReturns(other));
}
function withoutReturns(value) {
    return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value;
}
/** Without recursion, since the nesting of what AWS does not know has no limit. */
function same(left, right, sameLeaf) {
    const [lefts, rights] = [[left], [right]];
    while (lefts.length > 0) {
        const [one, other] = [lefts.pop(), rights.pop()];
        if (one === other)
            continue;
        if ((0,json/* isList */.Lv)(one) && (0,json/* isList */.Lv)(other)) {
            if (one.length !== other.length)
                return false;
            // Not by spreading: a list may be longer than a call can have arguments.
            for (const item of one)
                lefts.push(item);
            for (const item of other)
                rights.push(item);
        }
        else if ((0,json/* isObject */.Gv)(one) && (0,json/* isObject */.Gv)(other)) {
            const keys = Object.keys(one);
            if (keys.length !== Object.keys(other).length)
                return false;
            for (const key of keys) {
                if (!Object.hasOwn(other, key))
                    return false;
                lefts.push(one[key]);
                rights.push(other[key]);
            }
        }
        else if (!sameLeaf(one, other))
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/diff/compare-fields.js





/** Compares two objects key by key; a key that is not among the fields is one that AWS does not know. */
function compareFields(pair, fields) {
    const [before, after] = [pair.before.value, pair.after.value];
    if (!(0,json/* isObject */.Gv)(before) || !(0,json/* isObject */.Gv)(after))
        return compareWhole(pair);
    const known = Object.entries(fields).filter(([key]) => !isSame((0,json/* valueOf */.RP)(before, key), (0,json/* valueOf */.RP)(after, key)));
    return [
        ...known.flatMap(([key, compare]) => compare(childPair(pair, key))),
        ...unknownKeys(before, after, fields).flatMap((key) => compareUnknown(childPair(pair, key), key)),
    ];
}
/** Most values are equal, and nothing is built for them. Lists are left to those who compare their items. */
function isSame(before, after) {
    return before === after || ((0,json/* isObject */.Gv)(before) && (0,json/* isObject */.Gv)(after) && sameValue(before, after));
}
function unknownKeys(before, after, fields) {
    const unknown = Object.keys(after).filter((key) => !Object.hasOwn(fields, key));
    const gone = Object.keys(before).filter((key) => !Object.hasOwn(fields, key) && !Object.hasOwn(after, key));
    return gone.length === 0 ? unknown : [...unknown, ...gone];
}
/** A text, which may be absent. `name` is what messages call it. */
function textField(kind, name) {
    return (pair) => {
        const [before, after] = [pair.before.value, pair.after.value];
        if (!isText(before) || !isText(after))
            return compareWhole(pair);
        if (before === after)
            return [];
        if (before !== undefined && after !== undefined && sameButLineEnds(before, after))
            return lineEnds(pair);
        return [factOf(kind, pair, textMessage(`${capitalised(name)} of ${subjectOf(pair.after)}`, before, after))];
    };
}
/** What a text was and is, after the words that name it. */
function textMessage(subject, before, after) {
    if (before === undefined)
        return `${subject} added: ${opening(after ?? '')}`;
    if (after === undefined)
        return `${subject} removed: ${opening(before)}`;
    return `${subject} changed: ${excerpt(before, after)}`;
}
/** A list whose items are compared elsewhere: only whether both are lists. */
function listField(pair) {
    return (0,json/* isList */.Lv)(pair.before.value) && (0,json/* isList */.Lv)(pair.after.value) ? [] : compareWhole(pair);
}
/** A value that is not as documented on some side, so that nobody knows what its change means. */
function compareWhole(pair) {
    const [before, after] = [pair.before.value, pair.after.value];
    if (sameValue(before, after))
        return [];
    if (sameButLineEnds(before, after))
        return lineEnds(pair);
    const where = pair.after.pointer === '' ? 'The document' : `The value at "${pair.after.pointer}"`;
    const types = [typeName(before), typeName(after)];
    const what = types[0] === types[1] ? `is ${types[0] ?? ''} before and after` : `was ${types.join(' and is ')}`;
    return [factOf('malformed-changed', pair, `${where} is not as documented on both sides: it ${what}`)];
}
/** How messages call the keys of an object that AWS does not know. */
function compareUnknown(pair, key) {
    const [before, after] = [pair.before.value, pair.after.value];
    if (sameValue(before, after))
        return [];
    const what = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
    const subject = subjectOf(pair.after);
    if (key === 'number' && (pair.after.item === 'question' || pair.after.item === 'choice')) {
        return [factOf('export-number-changed', pair, `Number of ${subject} ${what}, which only exports have`)];
    }
    return [factOf('unknown-key-changed', pair, `Key "${key}" of ${subject} ${what}, which AWS ignores`)];
}
function lineEnds(pair) {
    return [factOf('line-endings-changed', pair, `Only line ends differ in a text of ${subjectOf(pair.after)}`)];
}
function isText(value) {
    return value === undefined || typeof value === 'string';
}

;// CONCATENATED MODULE: ./build/diff/is-reordered.js
/** Whether pairs, given in the order of the new list, stood in another order in the old one. */
function isReordered(pairs) {
    return pairs.some(({ before }, index) => before.index < (pairs[index - 1]?.before.index ?? 0));
}

;// CONCATENATED MODULE: ./build/diff/match-by-keys.js
/**
 * Pairs items that have no ids: those that agree in the first key, then in the second of those left, and so on. Of
 * several with one key the first goes with the first.
 */
function matchByKeys(before, after, keys) {
    let [old, fresh] = [before, after];
    const partners = new Map();
    for (const keyOf of keys) {
        const waiting = new Map();
        // Reversed, so that the first one is at the end, where taking it is cheap.
        for (const side of [...old].reverse()) {
            const key = keyOf(side.value);
            if (key === undefined)
                continue;
            const group = waiting.get(key);
            if (group === undefined)
                waiting.set(key, [side]);
            else
                group.push(side);
        }
        const taken = new Set();
        fresh = fresh.filter((side) => {
            const key = keyOf(side.value);
            const partner = key === undefined ? undefined : waiting.get(key)?.pop();
            if (partner === undefined)
                return true;
            partners.set(side, partner);
            taken.add(partner);
            return false;
        });
        old = old.filter((side) => !taken.has(side));
    }
    const kept = after.flatMap((side) => {
        const partner = partners.get(side);
        return partner === undefined ? [] : [{ before: partner, after: side }];
    });
    return { kept, removed: old, added: fresh };
}

;// CONCATENATED MODULE: ./build/diff/compare-resources.js








const linkFields = {
    displayText: textField('resource-changed', 'resource text'),
    url: textField('resource-changed', 'resource address'),
};
const planFields = {
    displayText: textField('improvement-plan-changed', 'improvement plan'),
    url: textField('improvement-plan-changed', 'improvement plan address'),
};
const resource = { added: 'resource-added', removed: 'resource-removed', name: 'resource' };
const plan = {
    added: 'improvement-plan-added',
    removed: 'improvement-plan-removed',
    name: 'improvement plan',
};
/** `helpfulResource` of a question or choice. */
const helpfulResource = (pair) => compareObject(pair, resource, linkFields);
/** `improvementPlan` of a choice. */
const improvementPlan = (pair) => compareObject(pair, plan, planFields);
/** The lists of further resources of a choice, one for each type. */
const additionalResources = (pair) => {
    const [before, after] = [pair.before.value, pair.after.value];
    const isWhole = (before === undefined && (0,json/* isList */.Lv)(after)) || ((0,json/* isList */.Lv)(before) && after === undefined);
    if (isWhole)
        return addedOrRemoved(pair, resource);
    if (before === undefined && after === undefined)
        return [];
    return compareItems(pair, [textUnder('type'), anything], compareAdditional);
};
function compareAdditional(pair) {
    return compareFields(pair, { type: textField('resource-changed', 'type of resources'), content: compareContent });
}
function compareContent(pair) {
    const keys = [wholeLink, textUnder('url'), textUnder('displayText'), anything];
    return compareItems(pair, keys, (item) => compareFields(item, linkFields));
}
function compareObject(pair, kind, fields) {
    const [before, after] = [pair.before.value, pair.after.value];
    const isWhole = (before === undefined && (0,json/* isObject */.Gv)(after)) || ((0,json/* isObject */.Gv)(before) && after === undefined);
    if (isWhole)
        return addedOrRemoved(pair, kind);
    return before === undefined && after === undefined ? [] : compareFields(pair, fields);
}
function compareItems(pair, keys, compare) {
    if (!(0,json/* isList */.Lv)(pair.before.value) || !(0,json/* isList */.Lv)(pair.after.value))
        return compareWhole(pair);
    const [before, after] = [itemsOf(pair.before), itemsOf(pair.after)];
    const { kept, removed, added } = matchByKeys(before, after, keys);
    const message = `Resources of ${subjectOf(pair.after)} reordered`;
    return [
        ...(isReordered(kept) ? [factOf('resources-reordered', pair, message)] : []),
        ...removed.flatMap((side) => addedOrRemoved({ before: side, after: { ...pair.after, value: undefined } }, resource)),
        ...kept.flatMap(compare),
        ...added.flatMap((side) => addedOrRemoved({ before: { ...pair.before, value: undefined }, after: side }, resource)),
    ];
}
function addedOrRemoved(pair, { added, removed, name }) {
    const isAdded = pair.before.value === undefined;
    const value = isAdded ? pair.after.value : pair.before.value;
    if (!(0,json/* isObject */.Gv)(value) && !(0,json/* isList */.Lv)(value))
        return compareWhole(pair);
    const text = (0,json/* valueOf */.RP)(value, 'displayText');
    const subject = `${capitalised(name)} of ${subjectOf(pair.after)} ${isAdded ? 'added' : 'removed'}`;
    return [factOf(isAdded ? added : removed, pair, typeof text === 'string' ? `${subject}: ${opening(text)}` : subject)];
}
function itemsOf(side) {
    if (!(0,json/* isList */.Lv)(side.value))
        return [];
    return side.value.map((value, index) => ({ ...side, value, index, pointer: (0,lens_pointer/* pointerTo */.xH)(side.pointer, index) }));
}
function textUnder(key) {
    return (value) => {
        const text = (0,json/* valueOf */.RP)(value, key);
        return typeof text === 'string' ? text : undefined;
    };
}
const wholeLink = (value) => {
    const [url, text] = [(0,json/* valueOf */.RP)(value, 'url'), (0,json/* valueOf */.RP)(value, 'displayText')];
    return typeof url === 'string' && typeof text === 'string' ? JSON.stringify([url, text]) : undefined;
};
const anything = () => '';

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
;// CONCATENATED MODULE: ./build/diff/similarity.js

/** A text as it is compared: without case and with single spaces. */
function normalised(text) {
    return text.toLowerCase().replace(/\s+/gu, ' ').trim();
}
/** 1 for equal texts, 0 for texts with nothing in common: edits that lead from one to the other, by the longer one. */
function similarity(left, right) {
    const longest = Math.max(left.length, right.length);
    return longest === 0 ? 1 : 1 - (0,mod/* distance */.Io)(left, right) / longest;
}
/** Words of so many letters or more, without case. */
function wordsOf(text, letters) {
    const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
    return new Set(words.filter((word) => Array.from(word).length >= letters));
}
/** How many words two texts share, by how many they have: 0 to 1. */
function sharedWords(left, right) {
    if (left.size + right.size === 0)
        return 1;
    let shared = 0;
    for (const word of left)
        if (right.has(word))
            shared += 1;
    return (2 * shared) / (left.size + right.size);
}

;// CONCATENATED MODULE: ./build/diff/repurposed.js

const meaningfulLetters = 4;
const unrelated = 0.3;
/** Far more than the 128 characters of a title: the effort grows with the square. */
const repurposed_longest = 1024;
/** Whether a new title is about something else: it shares no word of four letters or more, and hardly a letter. */
function isRepurposed(before, after) {
    const words = wordsOf(before, meaningfulLetters);
    for (const word of wordsOf(after, meaningfulLetters))
        if (words.has(word))
            return false;
    return similarity(normalised(before).slice(0, repurposed_longest), normalised(after).slice(0, repurposed_longest)) < unrelated;
}

;// CONCATENATED MODULE: ./build/diff/titles.js







/** Titles that one item of a list gave up and another one, with another id, took over. */
function movedTitles({ kept, removed, added }, key) {
    const retitled = kept.filter((pair) => isRetitled(pair, key));
    if (retitled.length === 0)
        return { from: new Map(), to: new Map() };
    const stays = kept.filter((pair) => !isRetitled(pair, key)).map(({ after }) => after);
    return {
        from: holdersOf([...retitled.map(({ before }) => before), ...removed], [...stays, ...added], key),
        to: holdersOf([...retitled.map(({ after }) => after), ...added], [...stays, ...removed], key),
    };
}
/** By title, the one that has it; not where several have it, or one of the others. */
function holdersOf(entries, others, key) {
    const holders = new Map();
    for (const { id, ...entry } of entries) {
        const title = titleOf(entry, key);
        holders.set(title, holders.has(title) ? undefined : id);
    }
    for (const title of ['', ...others.map((entry) => titleOf(entry, key))])
        holders.delete(title);
    return new Map([...holders].filter((holder) => holder[1] !== undefined));
}
/** Compares the titles of a pair, and says whether the id now stands for something else. */
function titleField(kind, moved) {
    const compareWords = textField(kind.changed, kind.key);
    return (pair) => {
        const facts = compareWords(pair);
        const [before, after] = [pair.before.value, pair.after.value];
        if (facts[0]?.kind !== kind.changed || typeof before !== 'string' || typeof after !== 'string')
            return facts;
        const meaning = newMeaning(kind, pair.after.item, [before, after], moved);
        return meaning === undefined ? facts : [repurposed(kind, pair, [before, after], meaning)];
    };
}
/** What became of an id that stands for something else now, as the predicate of its sentence. */
function newMeaning({ key }, item, [before, after], moved) {
    if (normalised(before) === normalised(after))
        return undefined;
    const [from, to] = [moved.from.get(normalised(after)), moved.to.get(normalised(before))];
    if (from !== undefined)
        return `now has the ${key} of ${named(item, from)}`;
    if (to !== undefined)
        return `gave its ${key} to ${named(item, to)}`;
    return isRepurposed(before, after) ? 'now means something else' : undefined;
}
function repurposed(kind, pair, [before, after], meaning) {
    const subject = `${capitalised(subjectOf(pair.after))} ${meaning}`;
    const message = `${subject}, and ${kind.inherits} carry over to it: ${excerpt(before, after)}`;
    return factOf(kind.repurposed, pair, message);
}
function isRetitled({ before, after }, key) {
    // Nothing is normalised for the many titles that are equal.
    return (0,json/* valueOf */.RP)(before.value, key) !== (0,json/* valueOf */.RP)(after.value, key) && titleOf(before, key) !== titleOf(after, key);
}
function titleOf({ value }, key) {
    const title = (0,json/* valueOf */.RP)(value, key);
    return typeof title === 'string' ? normalised(title) : '';
}

;// CONCATENATED MODULE: ./build/diff/compare-choice.js



const choiceTitle = {
    key: 'title',
    changed: 'choice-title-changed',
    repurposed: 'choice-repurposed',
    inherits: 'old selections',
};
/** Compares everything of a choice kept but its place. Made once for all choices of a question. */
function choiceComparison(moved) {
    // Of choices that are paired the ids are equal, or both are unusable.
    const fields = {
        id: compareWhole,
        title: titleField(choiceTitle, moved),
        helpfulResource: helpfulResource,
        improvementPlan: improvementPlan,
        additionalResources: additionalResources,
    };
    return (pair) => compareFields(pair, fields);
}

// EXTERNAL MODULE: ./build/lens/risk/read-rules.js
var read_rules = __webpack_require__(8963);
// EXTERNAL MODULE: ./build/lens/risk/risk-map.js
var risk_map = __webpack_require__(1129);
// EXTERNAL MODULE: ./build/lens/risk/risk.js
var risk = __webpack_require__(310);
// EXTERNAL MODULE: ./build/lens/smallest-set.js
var smallest_set = __webpack_require__(1865);
// EXTERNAL MODULE: ./build/lens/truth-table.js
var truth_table = __webpack_require__(5493);
;// CONCATENATED MODULE: ./build/diff/risk-impact.js




/**
 * Counts what new choices and rules do to every answer that the old choices allow, and finds the smallest one changed.
 * Undefined if no answer changes its risk.
 */
function riskImpact(question, before, after) {
    const count = before.choiceIds.length;
    const old = (0,risk_map/* riskMap */.m)(before.rules, before.choiceIds);
    // A new choice is selected in no existing answer, and a removed one is named by no new rule, so the old ids suffice.
    const now = (0,risk_map/* riskMap */.m)(after.rules, before.choiceIds);
    const unanswered = answersLost(before.choiceIds, after.choiceIds);
    const { changed, ...counts } = compareMaps(old, now, { answers: (0,truth_table/* everyAnswer */.km)(count), unanswered });
    const witness = witnessOf(changed, before.choiceIds, { old, now, unanswered });
    if (witness === undefined)
        return undefined;
    const total = counts.raised + counts.lowered + counts.unanswered + counts.undefined;
    return { question, answers: 2 ** count - 1, changed: total, ...counts, witness };
}
/** The answers whose choices are all gone. */
function answersLost(before, after) {
    const count = before.length;
    if (before.every((id) => after.includes(id)))
        return (0,truth_table/* noSet */.G9)(count);
    const surviving = before.flatMap((id, index) => (after.includes(id) ? [(0,truth_table/* setsWith */.Kw)(index, count)] : []));
    return (0,truth_table/* except */.iu)((0,truth_table/* everyAnswer */.km)(count), surviving.reduce(truth_table/* either */.gP, (0,truth_table/* noSet */.G9)(count)));
}
/** Which answers change, and how many in which way. One loop without tables of its own: there are up to 2^15 answers. */
function compareMaps(old, now, { answers, unanswered }) {
    const changed = unanswered.slice();
    const counts = { raised: 0, lowered: 0, unanswered: (0,truth_table/* countSets */.T$)(unanswered), undefined: 0 };
    for (let word = 0; word < changed.length; word += 1) {
        const mask = (answers[word] ?? 0) & ~(unanswered[word] ?? 0);
        const none = old.NO_RISK[word] ?? 0;
        const medium = old.MEDIUM_RISK[word] ?? 0;
        const high = old.HIGH_RISK[word] ?? 0;
        const noneNow = now.NO_RISK[word] ?? 0;
        const mediumNow = now.MEDIUM_RISK[word] ?? 0;
        const highNow = now.HIGH_RISK[word] ?? 0;
        const raised = mask & ((none & (mediumNow | highNow)) | (medium & highNow));
        const lowered = mask & ((noneNow & (medium | high)) | (mediumNow & high));
        const uncovered = mask & ((old.UNDEFINED[word] ?? 0) ^ (now.UNDEFINED[word] ?? 0));
        counts.raised += (0,truth_table/* bitsIn */.QU)(raised);
        counts.lowered += (0,truth_table/* bitsIn */.QU)(lowered);
        counts.undefined += (0,truth_table/* bitsIn */.QU)(uncovered);
        changed[word] = (changed[word] ?? 0) | raised | lowered | uncovered;
    }
    return { changed, ...counts };
}
function witnessOf(changed, ids, { old, now, unanswered }) {
    const indices = (0,smallest_set/* smallestSet */.WU)(changed, ids.length);
    if (indices === undefined)
        return undefined;
    const set = indices.reduce((bits, index) => bits | (1 << index), 0);
    const riskIn = (map) => risk/* answerRisks */.vP.find((risk) => (0,truth_table/* hasSet */.f9)(map[risk], set)) ?? 'UNDEFINED';
    return {
        selected: indices.map((index) => ids[index] ?? ''),
        before: riskIn(old),
        after: (0,truth_table/* hasSet */.f9)(unanswered, set) ? 'UNANSWERED' : riskIn(now),
    };
}

// EXTERNAL MODULE: ./build/lens/grouped.js
var grouped = __webpack_require__(807);
;// CONCATENATED MODULE: ./build/diff/risk-messages.js


/** What new rules do to the answers of a question. */
function rulesChanged(question, { impact, answers, sameChoices, rules }) {
    const subject = `Risk rules of ${subjectOf(question)}`;
    const all = answers === 1 ? 'its only possible answer' : `each of its ${(0,grouped/* grouped */.z)(answers)} possible answers`;
    if (impact === undefined) {
        return sameChoices
            ? `${subject} rewritten with the same result for ${all}`
            : `${subject} changed, with the same risk for ${all}`;
    }
    const renamed = rules === 'equivalent' ? '; with the renamed ids put in place of the old ones they decide as before' : '';
    return `${subject} changed: ${countsOf(impact)}${renamed}`;
}
/** Why nobody can tell what becomes of the answers of a question. */
function notComparable(question, before, after) {
    const reasons = [...reasonsOf('before', before), ...reasonsOf('after', after)];
    return `Risk of ${subjectOf(question)} cannot be compared: ${reasons.join('; ')}`;
}
/** How many answers change, and how. */
function countsOf(impact) {
    const parts = [
        [impact.raised, 'to a higher risk'],
        [impact.lowered, 'to a lower risk'],
        [impact.unanswered, 'to Unanswered'],
        [impact.undefined, 'to or from no rule at all'],
    ]
        .filter(([count]) => count > 0)
        .map(([count, where]) => `${(0,grouped/* grouped */.z)(count)} ${where}`);
    const verb = impact.changed === 1 ? 'changes' : 'change';
    const answers = impact.answers === 1 ? 'answer' : 'answers';
    return `${(0,grouped/* grouped */.z)(impact.changed)} of ${(0,grouped/* grouped */.z)(impact.answers)} possible ${answers} ${verb}, ${parts.join(', ')}`;
}
function reasonsOf(when, reading) {
    return reading.kind === 'unreadable' ? [`${when}, ${reading.reasons.join(' and ')}`] : [];
}

;// CONCATENATED MODULE: ./build/diff/compare-risk.js








const nothing = { facts: [], impact: undefined, isUnscored: false };
/** Compares choices and risk rules of a question as far as they decide the risk of its answers. */
function compareRisk(pair, choices, renamed) {
    const rules = childPair(pair, 'riskRules');
    const sameChoices = choices.removed.length + choices.added.length === 0 && sameShape(childPair(pair, 'choices'));
    if (sameChoices && sameValue(rules.before.value, rules.after.value))
        return nothing;
    const decisive = { before: decisiveParts(rules.before.value), after: decisiveParts(rules.after.value) };
    const rulesDiffer = !sameButLineEnds(decisive.before, decisive.after);
    const incidental = incidentalFacts(rules, rulesDiffer || sameValue(decisive.before, decisive.after));
    if (!rulesDiffer && sameChoices)
        return { facts: incidental, impact: undefined, isUnscored: false };
    const before = readingOf(pair.before, pair.ambiguous);
    const after = readingOf(pair.after, pair.ambiguous);
    if (before.kind !== 'rules' || after.kind !== 'rules') {
        const fact = factOf('risk-not-comparable', rules, notComparable(pair.after, before, after));
        return { facts: [fact, ...incidental], impact: undefined, isUnscored: true };
    }
    const impact = riskImpact(pair.after.id ?? '', before, after);
    if (!rulesDiffer)
        return { facts: incidental, impact, isUnscored: false };
    const kind = impact === undefined && sameChoices ? 'risk-rules-rewritten' : 'risk-rules-changed';
    const answers = 2 ** before.choiceIds.length - 1;
    const message = rulesChanged(pair.after, { impact, answers, sameChoices, rules: renamed[0]?.rename.rules ?? null });
    const fact = factOf(kind, rules, message, { rescores: impact !== undefined });
    return { facts: [fact, ...incidental], impact, isUnscored: false };
}
/** What decides: of each rule its condition and its risk, in their order. */
function decisiveParts(rules) {
    if (!(0,json/* isList */.Lv)(rules))
        return rules;
    return rules.map((rule) => {
        if (!(0,json/* isObject */.Gv)(rule))
            return rule;
        return (0,json/* objectOf */.Xy)(['condition', 'risk'].filter((key) => Object.hasOwn(rule, key)).map((key) => [key, rule[key] ?? null]));
    });
}
/** Line ends in conditions, and keys of rules that AWS does not know, by the place of the rule. */
function incidentalFacts(rules, sameLineEnds) {
    const [before, after] = [rules.before.value, rules.after.value];
    if (!(0,json/* isList */.Lv)(before) || !(0,json/* isList */.Lv)(after))
        return [];
    const known = { condition: () => [], risk: () => [] };
    return [
        ...(sameLineEnds ? [] : [factOf('line-endings-changed', rules, 'Only line ends differ in the risk rules')]),
        ...after.flatMap((value, index) => {
            const old = before[index];
            if (!(0,json/* isObject */.Gv)(value) || !(0,json/* isObject */.Gv)(old))
                return [];
            const place = (0,lens_pointer/* pointerTo */.xH)(rules.after.pointer, index);
            return compareFields({ before: { ...rules.before, value: old }, after: { ...rules.after, value, pointer: place } }, known);
        }),
    ];
}
function sameShape({ before, after }) {
    return (0,json/* isList */.Lv)(before.value) === (0,json/* isList */.Lv)(after.value);
}
function readingOf(question, ambiguous) {
    const reading = (0,read_rules/* readRules */.K)(question.value);
    if (!ambiguous)
        return reading;
    const reasons = reading.kind === 'unreadable' ? reading.reasons : [];
    return { kind: 'unreadable', reasons: ['its id is missing or used twice', ...reasons] };
}

;// CONCATENATED MODULE: ./build/diff/entries.js


const nowhere = { pillar: null, question: null, choice: null };
/** A whole lens of any shape. */
function lensSide(value) {
    return { item: 'lens', value, pointer: '', place: nowhere };
}
function pillarsOf(lens) {
    return entriesOf(lens, 'pillars', 'pillar');
}
/** The questions of all pillars, since a question id counts for the whole lens. */
function questionsOf(pillars) {
    return pillars.flatMap((pillar) => entriesOf(pillar, 'questions', 'question').map((entry) => ({ ...entry, pillar })));
}
function choicesOf(question) {
    return entriesOf(question, 'choices', 'choice');
}
function entriesOf({ value, pointer, place }, key, item) {
    const list = (0,json/* valueOf */.RP)(value, key);
    if (!(0,json/* isList */.Lv)(list))
        return [];
    const base = (0,lens_pointer/* pointerTo */.xH)(pointer, key);
    return list.map((member, index) => {
        const own = (0,json/* valueOf */.RP)(member, 'id');
        const id = typeof own === 'string' && own !== '' ? own : undefined;
        return {
            item,
            id,
            index,
            value: member,
            pointer: `${base}/${index}`,
            place: { ...place, [item]: id ?? null },
        };
    });
}

;// CONCATENATED MODULE: ./build/diff/match-renamed.js


/** From here two items are plainly the same thing; a reworded title alone has to keep seven letters of ten. */
const plain = 0.75;
const sameplace = 0.05;
/** Beyond, only equal titles are matched: comparing all with all would take too long. */
const mostCandidates = 40_000;
const longestTitle = 256;
const shortestWord = 3;
/**
 * Pairs what was removed with what was added where they are plainly the same thing under another id: by title, text,
 * parts and place, the best pairs of all first. Items without an id are left out.
 */
function matchRenamed(removed, added, featuresOf) {
    if (removed.length === 0 || added.length === 0)
        return [];
    const before = portraits(removed, featuresOf);
    const after = portraits(added, featuresOf);
    const pairs = equalTitles(before, after);
    const used = new Set(pairs.flatMap((pair) => [pair.before, pair.after]));
    const rest = candidates(before.filter(({ entry }) => !used.has(entry)), after.filter(({ entry }) => !used.has(entry)));
    for (const candidate of rest.sort((left, right) => right.score - left.score)) {
        if (used.has(candidate.before) || used.has(candidate.after))
            continue;
        used.add(candidate.before).add(candidate.after);
        pairs.push({ before: candidate.before, after: candidate.after });
    }
    return pairs;
}
/** The titles of a list of items, or with `key` something else of each. */
function partsOf(value, list, key) {
    const items = (0,json/* valueOf */.RP)(value, list);
    return (0,json/* isList */.Lv)(items) ? items.map((item) => textOf(item, key)).filter((text) => text !== '') : [];
}
function textOf(value, key) {
    const text = (0,json/* valueOf */.RP)(value, key);
    return typeof text === 'string' ? text : '';
}
function portraits(entries, featuresOf) {
    return entries
        .filter(({ id }) => id !== undefined)
        .map((entry) => {
        const { title, text, parts } = featuresOf(entry.value);
        return {
            entry,
            title: normalised(title).slice(0, longestTitle),
            words: wordsOf(text, shortestWord),
            parts: new Set(parts.map(normalised)),
        };
    });
}
/** Titles that are on each side once. */
function equalTitles(before, after) {
    const [old, fresh] = [uniqueTitles(before), uniqueTitles(after)];
    return [...old].flatMap(([title, entry]) => {
        const partner = fresh.get(title);
        return entry === undefined || partner === undefined ? [] : [{ before: entry, after: partner }];
    });
}
function uniqueTitles(items) {
    const titles = new Map();
    for (const { title, entry } of items)
        if (title !== '')
            titles.set(title, titles.has(title) ? undefined : entry);
    return titles;
}
function candidates(before, after) {
    if (before.length * after.length > mostCandidates)
        return [];
    return before
        .flatMap((old) => after.map((fresh) => ({ before: old.entry, after: fresh.entry, score: score(old, fresh) })))
        .filter(({ score: points }) => points >= plain);
}
/** The title counts most. What neither has does not count, and a place only tells equals apart. */
function score(before, after) {
    const features = [[5, similarity(before.title, after.title)]];
    if (before.parts.size + after.parts.size > 0)
        features.push([3, sharedWords(before.parts, after.parts)]);
    if (before.words.size + after.words.size > 0)
        features.push([2, sharedWords(before.words, after.words)]);
    const weight = features.reduce((sum, [points]) => sum + points, 0);
    const content = features.reduce((sum, [points, value]) => sum + points * value, 0) / weight;
    return content + sameplace / (1 + Math.abs(before.entry.index - after.entry.index));
}

;// CONCATENATED MODULE: ./build/diff/pair-by-id.js
/** Pairs what has the same id. Of several with one id, or without any, the first goes with the first, and so on. */
function pairById(before, after) {
    const [old, fresh] = [byId(before), byId(after)];
    const kept = [];
    const added = [];
    const taken = new Set();
    const seen = new Map();
    for (const entry of after) {
        const occurrence = seen.get(entry.id) ?? 0;
        seen.set(entry.id, occurrence + 1);
        const candidates = old.get(entry.id) ?? [];
        const partner = candidates[occurrence];
        if (partner === undefined) {
            added.push(entry);
            continue;
        }
        taken.add(partner);
        const ambiguous = entry.id === undefined || candidates.length > 1 || (fresh.get(entry.id)?.length ?? 0) > 1;
        kept.push({ before: partner, after: entry, ambiguous });
    }
    return { kept, added, removed: before.filter((entry) => !taken.has(entry)) };
}
function byId(entries) {
    const groups = new Map();
    for (const entry of entries) {
        const group = groups.get(entry.id);
        if (group === undefined)
            groups.set(entry.id, [entry]);
        else
            group.push(entry);
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/diff/find-renames.js







/** Renamed pillars among those removed and added. */
function findRenamedPillars({ removed, added }) {
    return matchRenamed(removed, added, pillarFeatures).map((pair) => renamed(pair, null, null));
}
/** Renamed questions of the whole lens. */
function findRenamedQuestions({ removed, added }) {
    return matchRenamed(removed, added, questionFeatures).map((pair) => {
        const choices = pairById(choicesOf(pair.before), choicesOf(pair.after));
        const mapping = new Map(choices.kept.map(({ before, after }) => [after.id ?? '', before.id ?? '']));
        for (const { before, after } of matchRenamed(choices.removed, choices.added, choiceFeatures)) {
            mapping.set(after.id ?? '', before.id ?? '');
        }
        return renamed(pair, null, rulesUnderRename(pair, mapping));
    });
}
/** Renamed choices of one question kept. */
function findRenamedChoices(question, { removed, added }) {
    const pairs = matchRenamed(removed, added, choiceFeatures);
    if (pairs.length === 0)
        return [];
    const mapping = new Map(pairs.map(({ before, after }) => [after.id ?? '', before.id ?? '']));
    const rules = rulesUnderRename(question, mapping);
    return pairs.map((pair) => renamed(pair, question.after.id ?? null, rules));
}
function renamed(pair, question, rules) {
    const { before, after } = pair;
    const edited = !sameButLineEnds(withoutIds(before.value), withoutIds(after.value));
    return {
        ...pair,
        rename: { item: itemOf(after), question, from: before.id ?? '', to: after.id ?? '', edited, rules },
    };
}
function itemOf({ item }) {
    return item === 'lens' ? 'pillar' : item;
}
/** What people read of an item: neither ids nor rules, nor the items of a pillar, which are reported by themselves. */
function withoutIds(value) {
    if (!(0,json/* isObject */.Gv)(value))
        return value;
    const dropped = new Set(['id', 'number', 'riskRules', 'questions']);
    const members = Object.entries(value).filter(([key]) => !dropped.has(key));
    return (0,json/* objectOf */.Xy)(members.map(([key, member]) => [key, (key === 'choices' ? withoutChoiceIds(member) : member) ?? null]));
}
function withoutChoiceIds(choices) {
    return (0,json/* isList */.Lv)(choices) ? choices.map((choice) => withoutIds(choice) ?? null) : choices;
}
function rulesUnderRename(question, mapping) {
    const [before, after] = [(0,read_rules/* readRules */.K)(question.before.value), (0,read_rules/* readRules */.K)(question.after.value)];
    if (before.kind !== 'rules' || after.kind !== 'rules')
        return 'unknown';
    return riskImpact('', before, withOldIds(after, mapping)) === undefined ? 'equivalent' : 'different';
}
function withOldIds(rules, mapping) {
    const oldId = (id) => mapping.get(id) ?? id;
    return {
        kind: 'rules',
        choiceIds: rules.choiceIds.map(oldId),
        rules: rules.rules.map(({ condition, risk }) => ({ condition: mapIds(condition, oldId), risk })),
    };
}
function mapIds(condition, oldId) {
    switch (condition.kind) {
        case 'default':
            return condition;
        case 'choice':
            return { ...condition, id: oldId(condition.id) };
        case 'not':
            return { kind: 'not', operand: mapIds(condition.operand, oldId) };
        default:
            return { kind: condition.kind, operands: condition.operands.map((operand) => mapIds(operand, oldId)) };
    }
}
function choiceFeatures(value) {
    return { title: textOf(value, 'title'), text: textOf((0,json/* valueOf */.RP)(value, 'improvementPlan'), 'displayText'), parts: [] };
}
function questionFeatures(value) {
    const parts = partsOf(value, 'choices', 'title');
    return { title: textOf(value, 'title'), text: textOf(value, 'description'), parts };
}
function pillarFeatures(value) {
    return { title: textOf(value, 'name'), text: '', parts: partsOf(value, 'questions', 'id') };
}

;// CONCATENATED MODULE: ./build/diff/list-facts.js





const words = {
    pillar: {
        title: 'name',
        loss: 'it disappears from every review',
        renamed: 'AWS goes by ids, so to every review it is another pillar',
        gain: 'every review has something new to answer',
        reordered: 'pillars-reordered',
    },
    question: {
        title: 'title',
        loss: 'its selections, notes and "does not apply" marks are lost',
        renamed: 'AWS goes by ids, so its selections, notes and "does not apply" marks are lost',
        gain: 'it is to be answered in every review',
        reordered: 'questions-reordered',
    },
    choice: {
        title: 'title',
        loss: 'whoever selected it loses the selection',
        renamed: 'AWS goes by ids, so whoever selected it loses the selection',
        gain: 'nobody has it selected yet',
        reordered: 'choices-reordered',
    },
};
/** What was removed from a list, added to it and put into another order; `list` is the list itself. */
function listFacts(paired, list, renamed) {
    return [...removedFacts(paired, renamed), ...addedFacts(paired, renamed), ...orderFacts(paired.kept, list)];
}
function removedFacts({ removed }, renamed) {
    const renames = new Map(renamed.map(({ before, rename }) => [before, rename]));
    return removed.map((entry) => {
        const rename = renames.get(entry);
        const outcome = rename === undefined ? `removed: ${list_facts_wordsOf(entry).loss}` : `${renamedTo(rename)}: ${list_facts_wordsOf(entry).renamed}`;
        const pair = { before: shown(entry), after: { ...entry, value: undefined } };
        return factOf(kindOf(entry, 'removed'), pair, `${titled(entry)} ${outcome}`);
    });
}
function addedFacts({ added }, renamed) {
    const renames = new Map(renamed.map(({ after, rename }) => [after, rename]));
    return added.map((entry) => {
        const rename = renames.get(entry);
        const how = rename === undefined ? 'added' : `is "${rename.from}" under a new id`;
        const pair = { before: { ...entry, value: undefined }, after: shown(entry) };
        return factOf(kindOf(entry, 'added'), pair, `${titled(entry)} ${how}: ${list_facts_wordsOf(entry).gain}`);
    });
}
/** The order of what is on both sides; `kept` is in the new order. */
function orderFacts(kept, list) {
    const [first] = kept;
    if (first === undefined || !isReordered(kept))
        return [];
    const { item } = first.after;
    const old = [...kept].sort((left, right) => left.before.index - right.before.index);
    const ids = (pairs) => pairs.map(({ after }) => after.id ?? null);
    const message = `${capitalised(item)}s of ${subjectOf(list.after)} reordered`;
    return [factOf(list_facts_wordsOf(first.after).reordered, list, message, { before: ids(old), after: ids(kept) })];
}
/** Rules are only told of a question: those of a renamed choice are told with the rules of its question. */
function renamedTo({ item, to, edited, rules }) {
    const equivalent = item === 'question' && rules === 'equivalent' ? ', with rules that decide alike' : '';
    const different = item === 'question' && rules === 'different' ? ', with rules that decide differently' : '';
    return `renamed to "${to}"${edited ? ' and edited' : ''}${equivalent}${different}`;
}
function titled(entry) {
    const title = (0,json/* valueOf */.RP)(entry.value, list_facts_wordsOf(entry).title);
    const text = typeof title === 'string' && title !== '' ? ` (${opening(title)})` : '';
    return `${capitalised(subjectOf(entry))}${text}`;
}
/** A pillar without its questions, which have changes of their own. */
function shown(entry) {
    if (entry.item !== 'pillar' || !(0,json/* isObject */.Gv)(entry.value))
        return entry;
    const members = Object.entries(entry.value).filter(([key]) => key !== 'questions');
    return { ...entry, value: (0,json/* objectOf */.Xy)(members.map(([key, value]) => [key, value ?? null])) };
}
function kindOf(entry, what) {
    return `${listedItem(entry)}-${what}`;
}
function list_facts_wordsOf(entry) {
    return words[listedItem(entry)];
}
function listedItem({ item }) {
    return item === 'lens' ? 'pillar' : item;
}

;// CONCATENATED MODULE: ./build/diff/compare-question.js













const questionTitle = {
    key: 'title',
    changed: 'question-title-changed',
    repurposed: 'question-repurposed',
    inherits: 'old answers',
};
/** Everything of a question kept but its place among the others of its pillar. */
function compareQuestion(pair, moved, isMoved) {
    const choices = pairById(choicesOf(pair.before), choicesOf(pair.after));
    const renamed = findRenamedChoices(pair, choices);
    const risk = compareRisk(pair, choices, renamed);
    const compareChoice = choiceComparison(movedTitles(choices, 'title'));
    const facts = [
        ...(isMoved ? [movedFact(pair)] : []),
        ...compareFields(pair, {
            id: compareWhole,
            title: titleField(questionTitle, moved),
            description: textField('question-description-changed', 'description'),
            helpfulResource: helpfulResource,
            choices: listField,
            // Compared with the choices, since only both together decide a risk.
            riskRules: () => [],
        }),
        ...((0,json/* isObject */.Gv)(pair.before.value) && (0,json/* isObject */.Gv)(pair.after.value) ? risk.facts : []),
        ...listFacts(choices, childPair(pair, 'choices'), renamed).map((fact) => fact.kind === 'choice-added' ? { ...fact, rescores: risk.impact !== undefined } : fact),
        ...choices.kept.flatMap((choice) => ambiguityFacts(choice, compareChoice(choice))),
    ];
    return { ...risk, question: pair.after.id, facts: ambiguityFacts(pair, facts), choices, renamed };
}
function movedFact({ before, after }) {
    const [from, to] = [before.pillar.id ?? null, after.pillar.id ?? null];
    const message = `${named('Question', after.id ?? null)} moved from ${named('pillar', from)} to ${named('pillar', to)}`;
    return factOf('question-moved', { before, after }, message, { before: from, after: to });
}

;// CONCATENATED MODULE: ./build/diff/compare-lens.js










const pillarName = {
    key: 'name',
    changed: 'pillar-name-changed',
    repurposed: 'pillar-repurposed',
    inherits: 'old notes',
};
/** Compares two documents of any shape. */
function compareLens(before, after) {
    const pair = { before: lensSide(before), after: lensSide(after) };
    const lists = { before: pillarsOf(pair.before), after: pillarsOf(pair.after) };
    const pillars = pairById(lists.before, lists.after);
    const questions = pairById(questionsOf(lists.before), questionsOf(lists.after));
    const renamed = [...findRenamedPillars(pillars), ...findRenamedQuestions(questions)];
    const home = new Map(pillars.kept.map((kept) => [kept.after, kept.before]));
    const stays = ({ before: old, after: fresh }) => home.get(fresh.pillar) === old.pillar;
    const names = movedTitles(pillars, pillarName.key);
    const titles = movedTitles(questions, questionTitle.key);
    const comparisons = questions.kept.map((kept) => compareQuestion(kept, titles, !stays(kept)));
    const facts = [
        ...lensFacts(pair),
        ...listFacts(pillars, childPair(pair, 'pillars'), renamed),
        ...pillars.kept.flatMap((kept) => ambiguityFacts(kept, pillarFacts(kept, titleField(pillarName, names)))),
        ...removedFacts(questions, renamed),
        ...addedFacts(questions, renamed),
        ...questionOrders(pillars, questions.kept.filter(stays)),
        ...comparisons.flatMap((comparison) => comparison.facts),
    ];
    return { facts, pillars, questions, comparisons, renamed };
}
function lensFacts(pair) {
    return compareFields(pair, {
        schemaVersion: textField('schema-version-changed', 'schema version'),
        name: textField('lens-name-changed', 'name'),
        description: textField('lens-description-changed', 'description'),
        pillars: listField,
    });
}
function pillarFacts(pair, name) {
    return compareFields(pair, { id: compareWhole, name, questions: listField });
}
function questionOrders(pillars, stayed) {
    const byPillar = new Map();
    for (const kept of stayed) {
        const group = byPillar.get(kept.after.pillar);
        if (group === undefined)
            byPillar.set(kept.after.pillar, [kept]);
        else
            group.push(kept);
    }
    return pillars.kept
        .filter(({ before: old, after }) => (0,json/* isObject */.Gv)(old.value) && (0,json/* isObject */.Gv)(after.value))
        .flatMap((pillar) => orderFacts(byPillar.get(pillar.after) ?? [], childPair(pillar, 'questions')));
}

// EXTERNAL MODULE: ./build/diff/level.js
var level = __webpack_require__(564);
;// CONCATENATED MODULE: ./build/diff/diff-lenses.js



const levels = ['major', 'minor', 'none'];
/**
 * Everything that differs between two lenses. Both may be malformed in any way: what can be compared is, and a change
 * to what cannot is major. Never throws.
 */
function diffLenses(before, after, { rules = {} } = {}) {
    const comparison = compareLens(before, after);
    const changes = inOrder(comparison.facts.map((fact) => judge(fact, rules)));
    const { comparisons, renamed } = comparison;
    const unscored = comparisons.filter(({ isUnscored }) => isUnscored).map(({ question }) => question);
    return {
        level: (0,level/* worstLevel */.c)(changes.map(({ level }) => level)),
        changes,
        risk: comparisons.flatMap(({ impact }) => (impact === undefined ? [] : [impact])),
        unscored: [...new Set(unscored)].filter((id) => id !== undefined),
        renames: [...renamed, ...comparisons.flatMap((question) => question.renamed)].map(({ rename }) => rename),
        extent: extentOf(comparison),
    };
}
/** Opinion on a fact: the rule book's, raised where answers change their risk or the user says so. */
function judge({ rescores, ...fact }, overrides) {
    const rule = (0,change_rules/* ruleOf */.Y)(fact.kind);
    const own = rule.majorIf !== undefined && rescores ? 'major' : rule.level;
    const wanted = Object.hasOwn(overrides, fact.kind) ? (overrides[fact.kind] ?? own) : own;
    return { level: (0,level/* exceeds */.O)(wanted, own) ? wanted : own, ...fact };
}
function inOrder(changes) {
    return [...changes].sort((left, right) => levels.indexOf(left.level) - levels.indexOf(right.level) || (0,change_rules/* rankOf */.IQ)(left.kind) - (0,change_rules/* rankOf */.IQ)(right.kind));
}
function extentOf({ pillars, questions, comparisons }) {
    const choices = comparisons.map((comparison) => tallyOf(comparison.choices));
    return {
        pillars: tallyOf(pillars),
        questions: tallyOf(questions),
        choices: choices.reduce(add, { before: 0, after: 0, kept: 0 }),
    };
}
function add(left, right) {
    return { before: left.before + right.before, after: left.after + right.after, kept: left.kept + right.kept };
}
function tallyOf({ kept, removed, added }) {
    return { before: kept.length + removed.length, after: kept.length + added.length, kept: kept.length };
}


/***/ })

};

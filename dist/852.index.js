export const id = 852;
export const ids = [852];
export const modules = {

/***/ 1852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ checkLens)
});

// EXTERNAL MODULE: ./build/lens/lens-outline.js
var lens_outline = __webpack_require__(9350);
// EXTERNAL MODULE: ./build/lens/none-of-these.js
var none_of_these = __webpack_require__(9283);
// EXTERNAL MODULE: ./build/lens/quoted.js
var quoted = __webpack_require__(7373);
// EXTERNAL MODULE: ./build/lens/smallest-set.js
var smallest_set = __webpack_require__(1865);
// EXTERNAL MODULE: ./build/lens/truth-table.js
var truth_table = __webpack_require__(5493);
// EXTERNAL MODULE: ./build/lens/risk/risk.js
var risk_risk = __webpack_require__(310);
// EXTERNAL MODULE: ./build/lens/risk/risk-map.js
var risk_map = __webpack_require__(1129);
;// CONCATENATED MODULE: ./build/lens/risk/rule-list.js
const always = { kind: 'and', selected: 0, absent: 0, inner: [] };
const never = { ...always, kind: 'or' };
/** A choice that is not among `bits` counts as never selected. */
function ruleList(condition, bits) {
    const operands = condition.kind === 'and' || condition.kind === 'or' ? condition.operands : [condition];
    let [selected, absent] = [0, 0];
    const inner = [];
    for (let operand of operands) {
        let negated = false;
        for (; operand.kind === 'not'; operand = operand.operand)
            negated = !negated;
        if (operand.kind === 'choice') {
            const bit = bits.get(operand.id);
            if (bit === undefined)
                inner.push({ ...never, negated });
            else if (negated)
                absent |= bit;
            else
                selected |= bit;
        }
        else
            inner.push({ ...(operand.kind === 'default' ? always : ruleList(operand, bits)), negated });
    }
    return { kind: condition.kind === 'or' ? 'or' : 'and', selected, absent, inner };
}
/** Calls `see` with the choices of each list that stand in it without `!`, and with those that stand in it with one. */
function eachGroup(list, see) {
    see(list.selected);
    see(list.absent);
    for (const inner of list.inner)
        eachGroup(inner, see);
}
/** The same lists of other choices. */
function withChoices(list, replaced) {
    const { kind, selected, absent, inner } = list;
    return {
        kind,
        selected: replaced(selected),
        absent: replaced(absent),
        inner: inner.map(({ negated, ...rest }) => ({ ...withChoices(rest, replaced), negated })),
    };
}
/** A text that all lists share that differ in the order of what stands in them only. */
function listText({ kind, selected, absent, inner }) {
    const texts = inner.map((list) => `${list.negated ? '!' : ''}${listText(list)}`);
    return `${kind}(${[selected, absent, ...texts.sort()].join()})`;
}
/** The condition with these ids of the choices. */
function conditionOf({ kind, selected, absent, inner }, ids) {
    const operands = [];
    for (const [index, id] of ids.entries()) {
        const choice = { kind: 'choice', id };
        if ((selected >> index) & 1)
            operands.push(choice);
        if ((absent >> index) & 1)
            operands.push({ kind: 'not', operand: choice });
    }
    for (const list of inner) {
        const operand = conditionOf(list, ids);
        operands.push(list.negated ? { kind: 'not', operand } : operand);
    }
    return { kind, operands };
}

// EXTERNAL MODULE: ./build/lens/risk/rule-tables.js
var rule_tables = __webpack_require__(2609);
;// CONCATENATED MODULE: ./build/lens/risk/selection-effect.js

/** In one word, which sets lack choice 0, 1, 2, 3 and 4. */
const lacking = [0x55555555, 0x33333333, 0x0f0f0f0f, 0x00ff00ff, 0x0000ffff];
/**
 * Compares every answer that lacks the choice at `index` with the answer that has it too. In one pass without tables
 * between: it runs for every choice, and the memory for tables would cost more than the comparison.
 */
function effectOf(map, index, count) {
    const comparison = new Comparison(map, index, count);
    for (let start = 0; start < map.NO_RISK.length; start += truth_table/* wordsPerCall */.XP)
        comparison.scan(start);
    return comparison.effect();
}
class Comparison {
    #map;
    #count;
    /** In a word, the sets that lack the choice. */
    #lacking;
    /** From a set to that with the choice, either inside the word or to another word. */
    #shift;
    #step;
    #raised;
    #lowers = false;
    #differs = false;
    constructor(map, index, count) {
        const inWord = index < lacking.length ? lacking[index] : undefined;
        this.#map = map;
        this.#count = count;
        this.#lacking = inWord ?? -1;
        this.#shift = inWord === undefined ? 0 : 1 << index;
        this.#step = inWord === undefined ? 1 << (index - 5) : 0;
    }
    scan(start) {
        const { NO_RISK, MEDIUM_RISK, HIGH_RISK } = this.#map;
        const end = Math.min(start + truth_table/* wordsPerCall */.XP, NO_RISK.length);
        const step = this.#step;
        const shift = this.#shift;
        let lowers = 0;
        let differs = 0;
        for (let word = start; word < end; word += 1) {
            if ((word & step) !== 0)
                continue;
            const mask = this.#lacking & (word === 0 ? ~1 : ~0);
            const no = at(NO_RISK, word);
            const medium = at(MEDIUM_RISK, word);
            const high = at(HIGH_RISK, word);
            const noThen = at(NO_RISK, word | step) >>> shift;
            const mediumThen = at(MEDIUM_RISK, word | step) >>> shift;
            const highThen = at(HIGH_RISK, word | step) >>> shift;
            const raised = mask & ((no & (mediumThen | highThen)) | (medium & highThen));
            if (raised !== 0)
                (this.#raised ??= (0,truth_table/* noSet */.G9)(this.#count))[word] = raised;
            lowers |= mask & ((high & (noThen | mediumThen)) | (medium & noThen));
            differs |= mask & ((no ^ noThen) | (medium ^ mediumThen) | (high ^ highThen));
        }
        if (lowers !== 0)
            this.#lowers = true;
        if (differs !== 0)
            this.#differs = true;
    }
    effect() {
        return { changes: this.#differs, lowers: this.#lowers, raised: this.#raised };
    }
}
function at(table, word) {
    return table[word] ?? 0;
}

;// CONCATENATED MODULE: ./build/lens/risk/role-analysis.js






/** Evaluates the rules over all non-empty sets of the stand-ins. At most 15. */
function analyseRoles({ roles, count, rules: lists }) {
    const standIns = Array.from({ length: count }, (_, index) => String(index));
    const rules = lists.map(({ condition, risk }) => ({ condition: conditionOf(condition, standIns), risk }));
    const { map, nothing, idle } = (0,risk_map/* answersByRisk */.e)(rules, standIns);
    const found = risk_risk/* answerRisks */.vP.filter((risk) => !(0,truth_table/* isEmpty */.Im)(map[risk]));
    const reached = risk_risk/* risks */.XG.filter((risk) => found.includes(risk));
    const tables = idle.length === 0 ? [] : (0,rule_tables/* ruleTables */.y1)(rules, standIns);
    return {
        map,
        nothing,
        reached,
        differs: found.length > 1,
        idle: idle.map((rule) => {
            const holds = tables[rule]?.holds ?? (0,truth_table/* noSet */.G9)(count);
            return {
                rule,
                holds: (0,truth_table/* both */.WP)(holds, (0,truth_table/* everyAnswer */.km)(count)),
                holdsForNothing: (0,truth_table/* hasSet */.f9)(holds, 0),
                deciderOf: (answer) => tables.findIndex(({ decides }) => (0,truth_table/* hasSet */.f9)(decides, answer)),
            };
        }),
        effects: roles.map(({ none, standIn }) => (none ? undefined : effectOf(map, standIn, count))),
        tolerated: toleratedIn(roles.filter(({ none }) => none).map(({ standIn }) => standIn), reached.slice(0, -1).map((risk) => map[risk]), count),
    };
}
function toleratedIn(none, better, count) {
    let tolerated;
    for (const index of none) {
        const withOthers = (0,truth_table/* withoutSet */.Ln)((0,truth_table/* setsWith */.Kw)(index, count), 1 << index);
        for (const table of better) {
            const common = (0,truth_table/* both */.WP)(table, withOthers);
            if (!(0,truth_table/* isEmpty */.Im)(common))
                tolerated = tolerated === undefined ? common : (0,truth_table/* either */.gP)(tolerated, common);
        }
    }
    return tolerated;
}

;// CONCATENATED MODULE: ./build/lens/risk/roles.js

function rolesOf({ choiceIds, rules, none }) {
    const bits = new Map();
    for (const [index, id] of choiceIds.entries())
        bits.set(id, 1 << index);
    const lists = rules.map(({ condition }) => ruleList(condition, bits));
    const noneBits = none.reduce((all, index) => all | (1 << index), 0);
    const roles = [];
    let count = 0;
    for (const members of alike(lists, choiceIds.length, noneBits)) {
        roles.push({ members, none: (members & noneBits) !== 0, standIn: count });
        count += isSingle(members) ? 1 : 2;
    }
    const replaced = (choices) => {
        let standIns = 0;
        for (const role of roles)
            if ((choices & role.members) !== 0)
                standIns |= standInsOf(role);
        return standIns;
    };
    const rewritten = lists.map((list, index) => ({
        condition: withChoices(list, replaced),
        risk: rules[index]?.risk ?? 'HIGH_RISK',
    }));
    const kinds = roles.map((role) => (role.none ? 'n' : isSingle(role.members) ? '1' : '2')).join('');
    const texts = rewritten.map(({ condition, risk }) => `${listText(condition)} ${risk}`);
    return { roles, count, rules: rewritten, key: [kinds, ...texts].join('\n') };
}
/** The stand-ins of a role, as bits. */
function standInsOf({ members, standIn }) {
    return (isSingle(members) ? 0b1 : 0b11) << standIn;
}
/** Groups of choices that always stand together, the one with the first choice first. */
function alike(lists, count, none) {
    const practices = ((1 << count) - 1) & ~none;
    const groups = practices === 0 ? [] : [practices];
    for (let rest = none; rest !== 0; rest &= rest - 1)
        groups.push(rest & -rest);
    const split = (choices) => {
        for (let index = groups.length - 1; index >= 0; index -= 1) {
            const group = groups[index] ?? 0;
            const inside = group & choices;
            if (inside === 0 || inside === group)
                continue;
            groups[index] = inside;
            groups.push(group & ~inside);
        }
    };
    for (const list of lists)
        eachGroup(list, split);
    return groups.sort((left, right) => (left & -left) - (right & -right));
}
function isSingle(members) {
    return (members & (members - 1)) === 0;
}

;// CONCATENATED MODULE: ./build/lens/risk/analyse-answers.js





/** Evaluates the rules over all non-empty sets of the choices. At most 15 choices. */
function analyseAnswers(scoring, known = new Map()) {
    const question = rolesOf(scoring);
    let analysis = known.get(question.key);
    if (analysis === undefined)
        known.set(question.key, (analysis = analyseRoles(question)));
    return new Answers(question, analysis).analysis();
}
/** Finds the examples: the smallest answers that sets of stand-ins stand for. */
class Answers {
    #question;
    #found;
    constructor(question, found) {
        this.#question = question;
        this.#found = found;
    }
    analysis() {
        const { map, reached, differs, idle } = this.#found;
        return {
            reached,
            idle: idle.map(({ rule, holds, holdsForNothing, deciderOf }) => {
                const example = this.#smallest(holds);
                const taken = example === undefined ? undefined : { answer: example.answer, by: deciderOf(example.set) };
                return { rule, taken, holdsForNothing };
            }),
            uncovered: this.#smallest(map.UNDEFINED)?.answer,
            ineffective: differs ? this.#ineffective() : [],
            raising: this.#raising(),
            everything: this.#everything(),
            mildNone: this.#mildNone(),
            tolerated: this.#tolerated(),
        };
    }
    #ineffective() {
        const { effects, nothing } = this.#found;
        const choices = this.#question.roles.flatMap(({ members, standIn }, role) => effects[role]?.changes === false && this.#riskOf(1 << standIn) === nothing ? (0,smallest_set/* indicesOf */.r8)(members) : []);
        return choices.sort((left, right) => left - right);
    }
    #raising() {
        const choices = this.#question.roles.flatMap((role, index) => {
            const { raised, lowers = false } = this.#found.effects[index] ?? {};
            if (raised === undefined)
                return [];
            return (0,smallest_set/* indicesOf */.r8)(role.members).flatMap((choice) => {
                const example = this.#smallest(raised, choice);
                if (example === undefined)
                    return [];
                const before = this.#riskOf(example.set);
                const after = this.#riskOf(example.set | (1 << role.standIn));
                if (before === 'UNDEFINED' || after === 'UNDEFINED')
                    return [];
                return [{ choice, answer: example.answer, before, after, onlyRaises: !lowers }];
            });
        });
        return choices.sort((left, right) => left.choice - right.choice);
    }
    #everything() {
        const { reached, map } = this.#found;
        const practices = this.#question.roles.filter(({ none }) => !none);
        const [best] = reached;
        if (best === undefined || practices.flatMap(({ members }) => (0,smallest_set/* indicesOf */.r8)(members)).length < 2)
            return undefined;
        const risk = this.#riskOf(practices.reduce((set, role) => set | standInsOf(role), 0));
        const better = risk === best ? undefined : this.#smallest(map[best]);
        return better === undefined ? undefined : { risk, better: better.answer };
    }
    #mildNone() {
        const { reached, map } = this.#found;
        const worst = reached.at(-1);
        if (worst === undefined)
            return [];
        return this.#question.roles.flatMap(({ none, members, standIn }) => {
            const [risk, [choice]] = [this.#riskOf(1 << standIn), (0,smallest_set/* indicesOf */.r8)(members)];
            if (!none || choice === undefined || risk === 'UNDEFINED' || risk === worst)
                return [];
            const worse = this.#smallest(map[worst]);
            return worse === undefined ? [] : [{ choice, risk, worse: worse.answer }];
        });
    }
    #tolerated() {
        const { tolerated } = this.#found;
        const example = tolerated === undefined ? undefined : this.#smallest(tolerated);
        const risk = example === undefined ? 'UNDEFINED' : this.#riskOf(example.set);
        return example === undefined || risk === 'UNDEFINED' ? undefined : { answer: example.answer, risk };
    }
    #riskOf(set) {
        return risk_risk/* answerRisks */.vP.find((risk) => (0,truth_table/* hasSet */.f9)(this.#found.map[risk], set)) ?? 'UNDEFINED';
    }
    /** The smallest answer that a set of the table stands for; `one` is the member for its role's first stand-in. */
    #smallest(table, one) {
        const members = this.#question.roles.flatMap((role) => membersByStandIn(role, one));
        const smallest = (0,smallest_set/* smallestUnion */.px)(table, members);
        return smallest === undefined ? undefined : { answer: smallest.members, set: smallest.set };
    }
}
/** For each of a role's stand-ins the choices it stands for, as bits. */
function membersByStandIn({ members }, one) {
    const chosen = one === undefined ? 0 : members & (1 << one);
    const single = chosen === 0 ? members & -members : chosen;
    return single === members ? [single] : [single, members & ~single];
}

// EXTERNAL MODULE: ./build/lens/risk/read-rules.js
var read_rules = __webpack_require__(8963);
;// CONCATENATED MODULE: ./build/lens/check-answers.js





/** Evaluates the risk rules of all questions over all their answers. Malformed questions are left alone. */
function checkAnswers(findings, lens, parse) {
    const known = new Map();
    const scored = (0,lens_outline/* questionsOf */.PW)(lens)
        .filter((question) => !findings.isBroken(question.at('riskRules')))
        .map((question) => score(question, parse, known))
        .filter((question) => question !== undefined);
    for (const question of scored) {
        reportIdle(findings, question);
        reportReach(findings, question);
        reportChoices(findings, question);
        reportNone(findings, question);
    }
    const tolerances = scored.map(toleranceIn).filter((tolerance) => tolerance !== undefined);
    reportTolerance(findings, tolerances);
}
function score(question, parse, known) {
    const reading = (0,read_rules/* readRules */.K)(question.value, parse);
    if (reading.kind !== 'rules' || reading.choiceIds.length === 0 || reading.rules.length === 0)
        return undefined;
    const { choiceIds, rules } = reading;
    const choices = question.entries('choices');
    const none = [];
    for (const [index, choice] of choices.entries())
        if ((0,none_of_these/* meansNone */.BX)(choice))
            none.push(index);
    const firstDefault = rules.findIndex(({ condition }) => condition.kind === 'default');
    const ruleEntries = question.entries('riskRules');
    return {
        ids: choiceIds,
        none,
        rules: question.at('riskRules'),
        analysis: analyseAnswers({ choiceIds, rules, none }, known),
        firstDefault: firstDefault === -1 ? Infinity : firstDefault,
        choice: (index) => spotOf(choices[index] ?? question, 'id'),
        rule: (index) => {
            const entry = ruleEntries[index] ?? question;
            const condition = entry.text('condition')?.value ?? '';
            return { spot: spotOf(entry, 'condition'), condition, risk: entry.text('risk')?.value ?? '' };
        },
    };
}
function spotOf(entry, key) {
    return entry.text(key) ?? entry;
}
function reportIdle(findings, { analysis, ids, rule, firstDefault }) {
    // What stands behind `default` has a finding of its own.
    const idle = analysis.idle.filter((item) => item.rule <= firstDefault);
    for (const { rule: index, taken, holdsForNothing } of idle) {
        const { spot, condition, risk } = rule(index);
        const lost = analysis.reached.every((level) => level !== risk) ? ` No answer gets ${risk}.` : '';
        const why = taken !== undefined
            ? `rule ${taken.by + 1} comes first wherever it holds, for example with ${listed(taken.answer, ids)}`
            : holdsForNothing
                ? 'it holds only where nothing is selected, and then the question is Unanswered'
                : 'its condition contradicts itself';
        const message = `The rule ${(0,quoted/* quoted */.T)(condition)} for ${risk} never decides: ${why}.${lost}`;
        if (isDefault(condition)) {
            const hint = 'Let it replace the rule before it, unless that is what you want.';
            findings.add('default-never-decides', spot, message, hint);
        }
        else {
            findings.add('rule-never-holds', spot, message, 'Reorder or correct the rules.');
        }
    }
}
function isDefault(condition) {
    return condition.trim() === 'default';
}
function reportReach(findings, { analysis, ids, rules, rule }) {
    const { reached, uncovered, everything, idle } = analysis;
    if (uncovered !== undefined) {
        const message = `No rule holds for the answer ${listed(uncovered, ids)}.`;
        findings.add('answer-not-covered', rules, message, 'Add a default rule at the end.');
    }
    const idleRisks = idle.map((item) => rule(item.rule).risk);
    if (!reached.includes('NO_RISK') && !idleRisks.includes('NO_RISK')) {
        const message = `No answer gets NO_RISK; the best level is ${inWords(reached[0])}.`;
        findings.add('risk-out-of-reach', rules, message, 'Add a rule for what a good answer is.');
    }
    else if (reached.join() === 'NO_RISK' && uncovered === undefined && idle.length === 0) {
        findings.add('risk-out-of-reach', rules, 'Every answer gets NO_RISK.', 'Add a rule for what a bad answer is.');
    }
    if (everything !== undefined) {
        const [best] = reached;
        const message = `Selecting every practice gives ${inWords(everything.risk)}; with only ${listed(everything.better, ids)} it is ${inWords(best)}.`;
        findings.add('everything-not-best', rules, message, 'Let the best rule hold where more is done, too.');
    }
}
function reportChoices(findings, { analysis, ids, choice }) {
    for (const index of analysis.ineffective) {
        const message = `The choice ${(0,quoted/* quoted */.T)(ids[index] ?? '')} changes no risk: every answer has the same with and without it.`;
        findings.add('choice-without-effect', choice(index), message, 'Use it in the risk rules, or remove the choice.');
    }
    for (const { choice: index, answer, before, after, onlyRaises } of analysis.raising) {
        const id = (0,quoted/* quoted */.T)(ids[index] ?? '');
        const message = `Selecting ${id} as well raises the risk: with only ${listed(answer, ids)} it is ${before}, with ${id} ${after}.`;
        const hint = onlyRaises
            ? 'Correct the rules, unless the choice describes something bad.'
            : 'Correct the rules: other answers get better by it.';
        findings.add('choice-raises-risk', choice(index), message, hint);
    }
}
function reportNone(findings, { analysis, ids, choice }) {
    for (const { choice: index, risk, worse } of analysis.mildNone) {
        const message = `"None of these" (${(0,quoted/* quoted */.T)(ids[index] ?? '')}) gives ${risk}; with only ${listed(worse, ids)} it is ${inWords(analysis.reached.at(-1))}.`;
        findings.add('none-scores-better', choice(index), message, 'Let it get the worst level of the question.');
    }
}
function toleranceIn({ analysis, ids, none, rules }) {
    const { tolerated } = analysis;
    if (tolerated === undefined)
        return undefined;
    const contradicts = ids[tolerated.answer.find((index) => none.includes(index)) ?? 0] ?? '';
    return { rules, answer: listed(tolerated.answer, ids), risk: tolerated.risk, none: contradicts };
}
/** One finding for the whole lens: an author who minds does so everywhere, and most do not mind. */
function reportTolerance(findings, tolerances) {
    const [first] = tolerances;
    if (first === undefined)
        return;
    const { rules, answer, risk, none } = first;
    const more = tolerances.length === 1 ? '' : ` So it is in ${tolerances.length} questions of the lens.`;
    const message = `The contradictory answer ${answer} gets ${risk}.${more}`;
    findings.add('none-not-excluded', rules, message, `Add "&& !${none}" to the better rules if that matters.`);
}
const mostListed = 6;
function listed(answer, ids) {
    const names = answer.slice(0, mostListed).map((index) => (0,quoted/* quoted */.T)(ids[index] ?? ''));
    if (answer.length > mostListed)
        names.push(`${answer.length - mostListed} more`);
    const last = names.pop() ?? '';
    return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}
function inWords(risk) {
    return risk === undefined || risk === 'UNDEFINED' ? 'no risk level at all' : risk;
}

// EXTERNAL MODULE: ./build/lens/limits.js
var limits = __webpack_require__(8933);
;// CONCATENATED MODULE: ./build/lens/check-ids.js



/** Checks the ids of pillars, questions and choices: each for itself, and against the others of its scope. */
function checkIds(findings, lens) {
    const pillars = lens.entries('pillars');
    const questions = (0,lens_outline/* questionsOf */.PW)(lens);
    const check = (noun, entries) => {
        const ids = entries.map((entry) => entry.text('id')).filter((id) => id !== undefined);
        for (const id of ids)
            checkId(findings, noun, id);
        checkUnique(findings, noun, ids);
    };
    check('pillar', pillars);
    check('question', questions);
    for (const question of questions)
        check('choice', question.entries('choices'));
}
/** Most ids are, and then there is nothing more to look at. */
const ordinary = new RegExp(`^[A-Za-z0-9_]{${limits/* limits */.F.shortestId},${limits/* limits */.F.returnedId}}$`, 'u');
function checkId(findings, noun, id) {
    const { value } = id;
    if (ordinary.test(value))
        return;
    const length = Array.from(value).length;
    if (length < limits/* limits */.F.shortestId || length > limits/* limits */.F.longestId) {
        const message = `The ${noun} id ${(0,quoted/* quoted */.T)(value)} has ${length} characters.`;
        const hint = `Use ${limits/* limits */.F.shortestId} to ${limits/* limits */.F.longestId}. A changed id is a new ${noun} to AWS.`;
        findings.add('id-length', id, message, hint);
    }
    else if (length > limits/* limits */.F.returnedId && noun !== 'question') {
        const message = `The ${noun} id ${(0,quoted/* quoted */.T)(value)} has ${length} characters; the API describes it with ${limits/* limits */.F.returnedId}.`;
        findings.add('id-over-64', id, message, `Shorten it by ${length - limits/* limits */.F.returnedId} if it is not published yet.`);
    }
    const wrong = /[^A-Za-z0-9_]/u.exec(value);
    if (wrong === null)
        return;
    const [character] = wrong;
    const message = `The ${noun} id ${(0,quoted/* quoted */.T)(value)} holds ${character.trim() === '' ? 'white space' : (0,quoted/* quoted */.T)(character)}.`;
    const hint = 'Use A-Z, a-z, 0-9 and _ only, and correct the risk rules likewise.';
    findings.add('id-characters', id.at(wrong.index), message, hint);
}
const scopes = { pillar: 'this lens', question: 'this lens', choice: 'this question' };
function checkUnique(findings, noun, ids) {
    const seen = new Set();
    const lower = new Map();
    for (const id of ids) {
        const { value } = id;
        const other = lower.get(value.toLowerCase());
        if (seen.has(value)) {
            const message = `The ${noun} id ${(0,quoted/* quoted */.T)(value)} is already used in ${scopes[noun]}.`;
            findings.add('duplicate-id', id, message, `Give this ${noun} an id of its own.`);
        }
        else if (other !== undefined) {
            const message = `The ${noun} ids ${(0,quoted/* quoted */.T)(other)} and ${(0,quoted/* quoted */.T)(value)} differ only in case.`;
            findings.add('ids-differ-in-case', id, message, 'Rename one of them if it is not published yet.');
        }
        seen.add(value);
        lower.set(value.toLowerCase(), value);
    }
}

;// CONCATENATED MODULE: ./build/lens/check-links.js

/** Checks the url of an object that has one, and the text beside it. */
function checkLink(findings, { entry, format }) {
    if (!Object.hasOwn(format.keys, 'url'))
        return;
    const url = entry.text('url');
    if (url === undefined)
        return;
    const { value } = url;
    if (value.trim() === '') {
        findings.add('url-empty', url, 'The url is empty.', 'Remove the key, or write an address.');
        return;
    }
    checkAddress(findings, url);
    const text = entry.text('displayText');
    const mayLack = format.keys['displayText']?.required !== true;
    if (mayLack && (text === undefined || text.value.trim() === '') && !findings.isBroken(entry)) {
        const message = `The link ${(0,quoted/* quoted */.T)(value)} has no displayText.`;
        findings.add('url-without-text', entry, message, 'Add a displayText.');
    }
}
function checkAddress(findings, url) {
    const { value } = url;
    if (!/^https?:\/\//u.test(value)) {
        const message = `The url ${(0,quoted/* quoted */.T)(value)} starts neither with http:// nor with https://.`;
        findings.add('url-prefix', url, message, 'Write the whole address.');
        return;
    }
    const address = value.trimEnd();
    // Behind a slash or a parameter's equals sign it is part of the address: an archive's copy, a redirect.
    const second = /(?<![/=:?&#%])https?:\/\//u.exec(address.slice(1));
    if (second !== null) {
        const message = `The url ${(0,quoted/* quoted */.T)(value)} holds a second address.`;
        findings.add('url-twice', url.at(second.index + 1), message, 'Keep one, and use additionalResources for more.');
        return;
    }
    const space = /\s/u.exec(address);
    if (space !== null) {
        const message = `The url ${(0,quoted/* quoted */.T)(value)} holds white space.`;
        findings.add('url-space', url.at(space.index), message, 'Remove it, or write a space as %20.');
        return;
    }
    if (!URL.canParse(address)) {
        const message = `The url ${(0,quoted/* quoted */.T)(value)} is not a valid address.`;
        findings.add('url-malformed', url, message, 'Copy the address from a browser.');
    }
}

// EXTERNAL MODULE: ./build/lens/check-rules.js + 9 modules
var check_rules = __webpack_require__(1965);
;// CONCATENATED MODULE: ./build/lens/check-parts.js

const byPart = new Map();
for (const { id, look } of check_rules/* checkRules */.M) {
    if (look !== undefined)
        byPart.set(look.at, [...(byPart.get(look.at) ?? []), { check: id, flaws: look.flaws }]);
}
/** Makes the checks that look at one part by itself. */
function checkParts(findings, { entry, format }) {
    for (const { check, flaws } of byPart.get(format.noun) ?? []) {
        for (const { spot, message, hint } of flaws(entry))
            findings.add(check, spot, message, hint);
    }
}

;// CONCATENATED MODULE: ./build/lens/check-resources.js


const types = ['HELPFUL_RESOURCE', 'IMPROVEMENT_PLAN'];
/** Checks what stands beside a choice: its improvement plan, and the types of its additional resources. */
function checkResources(findings, choice) {
    const id = choice.string('id');
    if (choice.member('improvementPlan') === undefined && !(0,none_of_these/* isNone */.$I)(id) && !findings.isBroken(choice)) {
        const message = `The choice ${(0,quoted/* quoted */.T)(id)} has no improvementPlan.`;
        findings.add('improvement-plan-missing', choice, message, 'Add "improvementPlan": { "displayText": … }.');
    }
    const seen = new Set();
    for (const resource of choice.entries('additionalResources')) {
        const type = resource.text('type');
        if (type === undefined)
            continue;
        if (!types.includes(type.value)) {
            findings.add('resource-type', type, `The type ${(0,quoted/* quoted */.T)(type.value)} does not exist.`, `Use ${types.join(' or ')}.`);
        }
        else if (seen.has(type.value)) {
            const message = `The choice already has additionalResources of type ${type.value}.`;
            findings.add('resource-type-twice', type, message, 'Join the two in one entry.');
        }
        seen.add(type.value);
    }
}

// EXTERNAL MODULE: ./build/lens/nearest-id.js
var nearest_id = __webpack_require__(2645);
;// CONCATENATED MODULE: ./build/lens/check-risk-rules.js



/** Checks the form of a question's risk rules: levels, conditions, and where `default` stands. */
function checkRiskRules(findings, question, parse) {
    const choiceIds = question
        .entries('choices')
        .map((choice) => choice.member('id'))
        .filter((id) => typeof id === 'string');
    const rules = question.entries('riskRules').map((entry) => {
        const condition = entry.text('condition');
        return { entry, condition, reading: condition === undefined ? undefined : parse(condition.value) };
    });
    checkLevels(findings, rules);
    checkDefaults(findings, question, rules);
    for (const { condition, reading } of rules) {
        if (condition !== undefined && reading !== undefined) {
            checkCondition(findings, condition, reading, choiceIds);
        }
    }
}
function checkCondition(findings, condition, reading, choiceIds) {
    const { value } = condition;
    if ('problem' in reading) {
        const { message, start } = reading.problem;
        const hint = 'Use choice ids, &&, ||, ! and parentheses.';
        findings.add('rule-syntax', condition.at(start), `The condition ${(0,quoted/* quoted */.T)(value)}: ${message}.`, hint);
        return;
    }
    const seen = new Set(choiceIds);
    for (const [index, id] of reading.operands.entries()) {
        if (seen.has(id) || findings.isFull('rule-unknown-choice'))
            continue;
        seen.add(id);
        const message = `The condition names ${(0,quoted/* quoted */.T)(id)}, which is no choice of this question.`;
        findings.add('rule-unknown-choice', condition.at(reading.placeOf(index).start), message, insteadOf(id, choiceIds));
    }
    if (reading.mixed === undefined)
        return;
    const message = `The condition ${(0,quoted/* quoted */.T)(value)} mixes && and || without parentheses.`;
    const hint = 'Put parentheses around what belongs together.';
    findings.add('rule-mixed-operators', condition.at(reading.mixed.start), message, hint);
}
function insteadOf(id, choiceIds) {
    if (id.toLowerCase() === 'default')
        return 'Write "default" in small letters.';
    const near = (0,nearest_id/* nearestId */.O)(id, choiceIds);
    return near === undefined ? 'Use the id of a choice, or add the choice.' : `Did you mean ${(0,quoted/* quoted */.T)(near)}?`;
}
function checkLevels(findings, rules) {
    const seen = new Set();
    for (const { entry } of rules) {
        const risk = entry.text('risk');
        if (risk === undefined)
            continue;
        if (!(0,risk_risk/* isRisk */._p)(risk.value)) {
            findings.add('rule-risk', risk, `The risk ${(0,quoted/* quoted */.T)(risk.value)} does not exist.`, `Use ${risk_risk/* risks */.XG.join(', ')}.`);
        }
        else if (seen.has(risk.value)) {
            const message = `The question already has a rule for ${risk.value}.`;
            findings.add('rule-risk-twice', risk, message, 'Join the two conditions with || in one rule.');
        }
        seen.add(risk.value);
    }
}
function checkDefaults(findings, question, rules) {
    if (rules.length === 0)
        return;
    const list = question.at('riskRules');
    const [first, ...others] = rules.filter(check_risk_rules_isDefault);
    if (first === undefined) {
        // A rule that was cut or misspelled may be the one.
        if ([list, question, ...rules.map(({ entry }) => entry)].some((place) => findings.isBroken(place)))
            return;
        const hint = 'Add { "condition": "default", "risk": "HIGH_RISK" } at the end.';
        findings.add('rule-default-missing', list, 'The question has no default rule.', hint);
        return;
    }
    for (const { condition } of others) {
        const message = 'The question already has a default rule.';
        if (condition !== undefined)
            findings.add('rule-default-twice', condition, message, 'Remove one of them.');
    }
    const behind = rules.slice(rules.indexOf(first) + 1).filter((rule) => !check_risk_rules_isDefault(rule)).length;
    if (behind === 0 || first.condition === undefined)
        return;
    const unreached = behind === 1 ? 'a rule that is' : `${behind} rules that are`;
    const message = `The default rule stands before ${unreached} never reached.`;
    findings.add('rule-default-not-last', first.condition, message, 'Put the default rule last.');
}
function check_risk_rules_isDefault({ reading }) {
    return reading !== undefined && 'condition' in reading && reading.condition.kind === 'default';
}

;// CONCATENATED MODULE: ./build/lens/check-schema-version.js

/** The only version of the format there is. */
const schemaVersion = '2021-11-01';
function checkSchemaVersion(findings, lens) {
    const version = lens.text('schemaVersion');
    if (version === undefined || version.value === schemaVersion)
        return;
    const message = `The schemaVersion ${(0,quoted/* quoted */.T)(version.value)} is not known.`;
    findings.add('schema-version', version, message, `Write "${schemaVersion}".`);
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
// EXTERNAL MODULE: ./build/lens/json.js
var json = __webpack_require__(4167);
// EXTERNAL MODULE: ./build/lens/lens-format.js
var lens_format = __webpack_require__(3909);
// EXTERNAL MODULE: ./build/lens/pointer.js
var pointer = __webpack_require__(8076);
;// CONCATENATED MODULE: ./build/lens/check-shape.js





/** Checks the keys of an object: that the required ones are there, the others known, and the values of their type. */
function checkShape(findings, known) {
    const { entry, format } = known;
    for (const key of Object.keys(entry.value)) {
        if (!Object.hasOwn(format.keys, key))
            reportUnknown(findings, known, key);
    }
    for (const [key, field] of format.fields) {
        const value = entry.member(key);
        if (value !== undefined)
            checkValue(findings, known, key, field, value);
        else if (field.required === true)
            reportMissing(findings, known, key);
    }
}
function reportUnknown(findings, { entry, format }, key) {
    if (key === 'number' && (format.noun === 'question' || format.noun === 'choice')) {
        const message = `This ${format.noun} has a number, which comes from an export.`;
        findings.add('leftover-number', entry.atKey(key), message, 'Remove it; "check --fix" does.');
        return;
    }
    if (findings.isFull('unknown-key'))
        return;
    const meant = keyMeantBy(key, Object.keys(format.keys));
    const instead = meant === undefined || entry.member(meant) !== undefined ? undefined : meant;
    findings.add('unknown-key', entry.atKey(key), `AWS knows no key ${(0,quoted/* quoted */.T)(key)} in a ${format.noun} and ignores it.`, instead === undefined ? 'Remove it.' : `Did you mean "${instead}"?`);
}
/** The known key that was probably meant; undefined where none is close. */
function keyMeantBy(key, known) {
    if (key.length > 40)
        return undefined;
    const plain = key.toLowerCase().replace(/[^a-z]/gu, '');
    const lower = known.map((name) => name.toLowerCase());
    const candidate = (0,mod/* closest */.kp)(plain, lower);
    const close = (0,mod/* distance */.Io)(plain, candidate) <= Math.floor(candidate.length / 3);
    return close ? known[lower.indexOf(candidate)] : undefined;
}
function reportMissing(findings, { entry, format }, key) {
    if (findings.isBroken(entry))
        return;
    findings.add('missing-key', entry, `This ${format.noun} has no "${key}".`, `Add "${key}": it is required.`);
}
const typeNames = { text: 'a text', list: 'a list', object: 'an object' };
function checkValue(findings, { entry, format }, key, field, value) {
    if (typeOf(value) !== field.type) {
        const message = `The "${key}" of this ${format.noun} is ${described(value)} instead of ${typeNames[field.type]}.`;
        findings.add('wrong-type', entry.at(key), message, `Write ${typeNames[field.type]}.`);
    }
    else if (field.type === 'list' && (0,json/* isList */.Lv)(value)) {
        checkList(findings, entry, key, field, value);
    }
    else if (field.type === 'text' && field.required === true && typeof value === 'string' && value.trim() === '') {
        if (field.restricted !== true && key !== 'displayText')
            return;
        findings.add('empty-text', entry.at(key), `The ${format.noun} ${key} is empty.`, 'Write a text.');
    }
}
function checkList(findings, entry, key, field, list) {
    if (list.length === 0 && field.required === true && !findings.isBroken(entry.at(key))) {
        findings.add('empty-list', entry.at(key), `"${key}" is an empty list.`, `Add a ${field.of.noun}.`);
    }
    if (field.most !== undefined && list.length > field.most.entries) {
        const { entries, check } = field.most;
        const message = `"${key}" has ${list.length} entries; the limit is ${entries}.`;
        findings.add(check, entry.at(key), message, `Remove ${list.length - entries}.`);
    }
    for (const [index, item] of list.entries()) {
        if ((0,json/* isObject */.Gv)(item))
            continue;
        const message = `An entry of "${key}" is ${described(item)} instead of an object.`;
        const spot = { pointer: (0,pointer/* pointerTo */.xH)(entry.at(key).pointer, index) };
        findings.add('wrong-type', spot, message, `Write a ${field.of.noun} as an object.`);
    }
}
function typeOf(value) {
    if (typeof value === 'string')
        return 'text';
    if ((0,json/* isList */.Lv)(value))
        return 'list';
    return (0,json/* isObject */.Gv)(value) ? 'object' : undefined;
}
function described(value) {
    const type = typeOf(value);
    if (type !== undefined)
        return typeNames[type];
    return typeof value === 'number' ? 'a number' : JSON.stringify(value);
}

// EXTERNAL MODULE: ./build/lens/check-texts.js
var check_texts = __webpack_require__(7280);
// EXTERNAL MODULE: ./build/lens/check-wording.js
var check_wording = __webpack_require__(5524);
// EXTERNAL MODULE: ./build/lens/condition.js + 1 modules
var condition = __webpack_require__(1673);
// EXTERNAL MODULE: ./build/lens/known-entries.js
var known_entries = __webpack_require__(1063);
// EXTERNAL MODULE: ./build/lens/finding-list.js + 1 modules
var finding_list = __webpack_require__(9325);
;// CONCATENATED MODULE: ./build/lens/check-lens.js















/** All findings in a lens file, those of reading among them, with their default severities and in the order of the file. */
function checkLens(file) {
    const lens = (0,lens_outline/* lensEntry */.PK)(file.value);
    if (lens === undefined)
        return [...file.findings];
    const findings = new finding_list/* FindingList */.k(file.file, file.value, file.places);
    const parse = (0,condition/* rememberingParser */.$)();
    checkSchemaVersion(findings, lens);
    checkIds(findings, lens);
    checkAnswers(findings, lens, parse);
    (0,known_entries/* visitEntries */.Oo)(lens, lens_format/* lensFormat */.O, (known) => {
        const { entry, format } = known;
        checkShape(findings, known);
        checkParts(findings, known);
        const texts = (0,known_entries/* textsOf */.CB)(known, check_wording/* mayBeWrong */._8);
        (0,check_texts/* checkTexts */.R)(findings, texts);
        (0,check_wording/* checkWording */.D$)(findings, texts);
        checkLink(findings, known);
        if (format.noun === 'choice')
            checkResources(findings, entry);
        if (format.noun === 'question')
            checkRiskRules(findings, entry, parse);
    });
    return (0,finding_list/* inFileOrder */.w)([...file.findings, ...findings.inOrder()]);
}


/***/ }),

/***/ 7280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ checkTexts),
/* harmony export */   V: () => (/* binding */ nameOf)
/* harmony export */ });
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7373);

/** Checks length and characters of texts. */
function checkTexts(findings, texts) {
    for (const text of texts) {
        checkLength(findings, text);
        if (text.field.restricted === true)
            checkCharacters(findings, text);
    }
}
/** What the text is, for a sentence: "choice title". */
function nameOf({ format, key }) {
    return `${format.noun} ${key}`;
}
function checkLength(findings, text) {
    const { value, field } = text;
    if (field.limit === undefined || value.length <= field.limit.characters)
        return;
    const { characters, check } = field.limit;
    const length = Array.from(value).length;
    if (length <= characters)
        return;
    const message = `The ${nameOf(text)} ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(value)} has ${length} characters; the limit is ${characters}.`;
    findings.add(check, text, message, `Shorten it by ${length - characters}.`);
}
const taken = /^[A-Za-z0-9\t-\r _.,:/()@!&#+'?’-]*$/u;
/** With the marks and joiners that belong to it, so that an emoji is one character. */
const forbidden = /[^A-Za-z0-9_.,:/()@!&#+'?’\-\p{L}\p{M}\p{N}\p{White_Space}][\p{M}\u200D]*/gu;
const foreign = /[^\P{L}A-Za-z]|\p{M}|[^\P{N}0-9]|[^\P{White_Space}\t-\r ]/gu;
function checkCharacters(findings, text) {
    const { value } = text;
    if (taken.test(value))
        return;
    const seen = new Set();
    for (const { 0: character, index } of value.matchAll(forbidden)) {
        if (seen.has(character))
            continue;
        seen.add(character);
        const message = `The ${nameOf(text)} ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(value)} holds ${describe(character)}, which AWS refuses there.`;
        findings.add('forbidden-character', text.at(index), message, replacementFor(character));
    }
    const letters = [...value.replace(forbidden, (match) => ' '.repeat(match.length)).matchAll(foreign)];
    const [first] = letters;
    if (first === undefined)
        return;
    const more = letters.length === 1 ? '' : ` and ${letters.length - 1} more such`;
    const message = `The ${nameOf(text)} ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(value)} holds ${describe(first[0])}${more}, which AWS may refuse there.`;
    findings.add('non-ascii-letter', text.at(first.index), message, 'Write it with the letters A to Z.');
}
function describe(character) {
    return /^[\p{L}\p{N}\p{P}\p{S}]/u.test(character)
        ? `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(character)} (${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .codePointName */ .R)(character)})`
        : `the character ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .codePointName */ .R)(character)}`;
}
/** What authors mean by a character that cannot stand there. */
function replacementFor(character) {
    const instead = replacements.get(character);
    return instead === undefined ? 'Remove it, or put it into words.' : `Write ${instead} instead.`;
}
const replacements = new Map([
    [';', 'a comma or a period'],
    ['%', '"percent"'],
    ['<', '"less than"'],
    ['>', '"more than"'],
    ['=', '"equals"'],
    ['|', '"or"'],
    ['~', '"about"'],
    ['"', "'"],
    ['“', "'"],
    ['”', "'"],
    ['‘', "'"],
    ['[', '('],
    [']', ')'],
    ['{', '('],
    ['}', ')'],
    ['–', 'a hyphen'],
    ['—', 'a hyphen'],
    ['…', '...'],
]);


/***/ }),

/***/ 5524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ checkWording),
/* harmony export */   H9: () => (/* binding */ isRead),
/* harmony export */   _8: () => (/* binding */ mayBeWrong)
/* harmony export */ });
/* harmony import */ var _check_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7280);
/* harmony import */ var _check_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1965);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8933);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7373);




const wordingRules = _check_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .checkRules */ .M.flatMap(({ id, wording }) => wording === undefined ? [] : [{ check: id, ...wording }]);
/** Most texts have none of these in them. */
const suspicious = new RegExp(wordingRules.map(({ sign }) => sign.source).join('|'), 'u');
const outsideText = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E007F}]|(?![\t\n\r])\p{Cc}/u;
/** Much more than any text may have; what follows is not read. */
const mostRead = 10_000;
/** Checks what texts say to those who read them. */
function checkWording(findings, texts) {
    for (const text of texts) {
        checkReturnedLength(findings, text);
        checkSurrogates(findings, text);
        const read = isRead(text.key, text.field);
        if (text.key === 'url' || read)
            checkEdges(findings, text);
        if (!read)
            continue;
        const beginning = text.value.slice(0, mostRead);
        for (const { check, sign, pattern, except, hint } of suspicious.test(beginning) ? wordingRules : []) {
            const match = sign.test(beginning) ? firstMatch(beginning, pattern, except) : undefined;
            if (match === undefined)
                continue;
            findings.add(check, text.at(match.index), `The ${(0,_check_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(text)} ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(text.value)} holds ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(match[0])}.`, hint);
        }
        const invisible = text.field.restricted === true ? null : outsideText.exec(beginning);
        if (invisible === null)
            continue;
        const message = `The ${(0,_check_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(text)} ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(text.value)} holds the invisible character ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .codePointName */ .R)(invisible[0])}.`;
        findings.add('invisible-character', text.at(invisible.index), message, 'Remove it.');
    }
}
/** Whether people read the text; ids, types and conditions are for machines. */
function isRead(key, field) {
    return field.restricted === true || key === 'displayText';
}
const half = /\p{Surrogate}/u;
const ordinary = /^[\w.,:/()@!&#+'?-](?:[\w.,:/()@!&#+'?\- ]*[\w.,:/()@!&#+'?-])?$/u;
/** Whether `checkTexts` or `checkWording` may find something. Most texts are ruled out here, in no time. */
function mayBeWrong(value, key, field) {
    if (key !== 'url' && !isRead(key, field))
        return half.test(value);
    const most = Math.min(field.limit?.characters ?? Infinity, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.returnedDescription);
    return value.length > most || !ordinary.test(value) || suspicious.test(value);
}
function firstMatch(text, pattern, except) {
    if (except === undefined)
        return pattern.exec(text) ?? undefined;
    for (const match of text.matchAll(new RegExp(pattern, `${pattern.flags}g`)))
        if (!except.test(match[0]))
            return match;
    return undefined;
}
function checkSurrogates(findings, text) {
    const found = half.exec(text.value);
    if (found === null)
        return;
    const name = `\\u${found[0].charCodeAt(0).toString(16)}`;
    const message = `A text holds ${name}, which is half of a character.`;
    findings.add('lone-surrogate', text.at(found.index), message, 'Write the whole character.');
}
function checkEdges(findings, text) {
    const { value } = text;
    if (value.trim() === value || value.trim() === '')
        return;
    const message = `The ${(0,_check_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(text)} ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(value)} has white space at its edge.`;
    findings.add('edge-whitespace', text, message, 'Remove it; "check --fix" does.');
}
function checkReturnedLength(findings, text) {
    const { format, key, value } = text;
    if (format.noun !== 'lens' || key !== 'description' || value.length <= _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.returnedDescription)
        return;
    const length = Array.from(value).length;
    if (length <= _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.returnedDescription || length > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.description)
        return;
    const message = `The lens description has ${length} characters; the API describes it with ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.returnedDescription}.`;
    const hint = `Shorten it by ${length - _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.returnedDescription} to be safe.`;
    findings.add('description-over-1024', text, message, hint);
}


/***/ }),

/***/ 1063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Oo: () => (/* binding */ visitEntries)
/* harmony export */ });
/* unused harmony export KnownText */
/* harmony import */ var _lens_outline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9350);
/* harmony import */ var _lens_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3909);


/** A lens of 500 KB has no room for as many. A file of nothing but empty objects must not exhaust the memory. */
const mostEntries = 30_000;
/** Visits all objects of the documented kinds in the order of the format, outer ones first. Others are not entered. */
function visitEntries(lens, lensFormat, visit) {
    let visited = 0;
    const enter = (entry, format) => {
        if (visited === mostEntries)
            return;
        visited += 1;
        visit({ entry, format });
        for (const [key, field] of format.fields) {
            if (field.type === 'list')
                for (const child of entry.entries(key))
                    enter(child, field.of);
            else if (field.type === 'object') {
                const child = entry.entry(key);
                if (child !== undefined)
                    enter(child, field.of);
            }
        }
    };
    enter(lens, lensFormat);
}
/** A text of a documented key. */
class KnownText extends _lens_outline_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY {
    key;
    field;
    format;
    constructor(value, { entry, format }, key, field) {
        super(value, entry, key);
        this.key = key;
        this.field = field;
        this.format = format;
    }
}
/** The texts of an object's documented keys that `wanted` says yes to. */
function textsOf(known, wanted) {
    const texts = [];
    for (const [key, field] of known.format.fields) {
        if (field.type !== 'text')
            continue;
        const value = known.entry.member(key);
        if (typeof value === 'string' && wanted(value, key, field))
            texts.push(new KnownText(value, known, key, field));
    }
    return texts;
}


/***/ }),

/***/ 9350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ Text),
/* harmony export */   PK: () => (/* binding */ lensEntry),
/* harmony export */   PW: () => (/* binding */ questionsOf)
/* harmony export */ });
/* unused harmony export Entry */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4167);
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8076);


/** A value of the lens with its place. The pointer is made when somebody asks: few places have something to report. */
class Placed {
    outer;
    step;
    position;
    constructor(outer, key, index = -1) {
        this.outer = outer;
        this.step = key;
        this.position = index;
    }
    get pointer() {
        if (this.outer === undefined)
            return '';
        const pointer = (0,_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerTo */ .xH)(this.outer.pointer, this.step);
        return this.position < 0 ? pointer : (0,_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerTo */ .xH)(pointer, this.position);
    }
}
/** A text of an object. */
class Text extends Placed {
    value;
    constructor(value, outer, key) {
        super(outer, key);
        this.value = value;
    }
    /** The place of the character at `index`, in UTF-16 units. */
    at(index) {
        return { pointer: this.pointer, index };
    }
}
const nothing = [];
/** Far beyond every limit of the format. What follows is not looked at; that there is too much has its own finding. */
const mostEntries = 1000;
/** A JSON object of the lens. Keys are documented ones or whatever a file has. */
class Entry extends Placed {
    value;
    /** Every check asks for the same few lists. */
    lists;
    constructor(value, outer, key = '', index) {
        super(outer, key, index);
        this.value = value;
        this.lists = undefined;
    }
    member(key) {
        return Object.hasOwn(this.value, key) ? this.value[key] : undefined;
    }
    /** The text of a key without its place: '' where there is none, or something else. */
    string(key) {
        const text = this.member(key);
        return typeof text === 'string' ? text : '';
    }
    /** The text of a key; undefined where there is none, or something else. */
    text(key) {
        const text = this.member(key);
        return typeof text === 'string' ? new Text(text, this, key) : undefined;
    }
    /** The object of a key. */
    entry(key) {
        const object = this.member(key);
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(object) ? new Entry(object, this, key) : undefined;
    }
    /** The objects in the list of a key; whatever else stands in their place is left out. */
    entries(key) {
        const list = this.member(key);
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(list))
            return nothing;
        const known = this.lists?.get(key);
        if (known !== undefined)
            return known;
        const entries = [];
        for (let index = 0; index < list.length && entries.length < mostEntries; index += 1) {
            const item = list[index];
            if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(item))
                entries.push(new Entry(item, this, key, index));
        }
        (this.lists ??= new Map()).set(key, entries);
        return entries;
    }
    /** The place of the value of a key. */
    at(key) {
        return { pointer: (0,_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerTo */ .xH)(this.pointer, key) };
    }
    /** The place of a key. */
    atKey(key) {
        return { pointer: (0,_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerTo */ .xH)(this.pointer, key), ofKey: true };
    }
}
/** The lens as an entry; undefined where the file holds no object. */
function lensEntry(value) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? new Entry(value) : undefined;
}
/** The questions of all pillars. */
function questionsOf(lens) {
    return lens.entries('pillars').flatMap((pillar) => pillar.entries('questions'));
}


/***/ }),

/***/ 2645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ nearestId)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/** The id that was probably meant; undefined where none is near. Case and the kind of separator count for little. */
function nearestId(id, known) {
    if (id.length > 128 || known.length === 0)
        return undefined;
    const same = known.find((other) => plain(other) === plain(id));
    if (same !== undefined)
        return same;
    const candidate = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(id, known);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(id, candidate) <= Math.max(1, Math.floor(candidate.length / 4)) ? candidate : undefined;
}
function plain(id) {
    return id.toLowerCase().replace(/[^a-z0-9]/gu, '');
}


/***/ }),

/***/ 1129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ answersByRisk),
/* harmony export */   m: () => (/* binding */ riskMap)
/* harmony export */ });
/* harmony import */ var _truth_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5493);
/* harmony import */ var _risk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(310);


/** The risk of every set of the choices: the first rule that holds, in order, decides. At most 15 choices. */
function riskMap(rules, choiceIds) {
    return decideSets(rules, choiceIds).map;
}
function answersByRisk(rules, choiceIds) {
    const { map, idle } = decideSets(rules, choiceIds);
    const nothing = _risk_js__WEBPACK_IMPORTED_MODULE_0__/* .answerRisks */ .vP.find((risk) => (0,_truth_table_js__WEBPACK_IMPORTED_MODULE_1__/* .hasSet */ .f9)(map[risk], 0)) ?? 'UNDEFINED';
    map[nothing][0] = (map[nothing][0] ?? 0) & ~1;
    return { map, nothing, idle };
}
function decideSets(rules, choiceIds) {
    const count = choiceIds.length;
    const map = { NO_RISK: (0,_truth_table_js__WEBPACK_IMPORTED_MODULE_1__/* .noSet */ .G9)(count), MEDIUM_RISK: (0,_truth_table_js__WEBPACK_IMPORTED_MODULE_1__/* .noSet */ .G9)(count), HIGH_RISK: (0,_truth_table_js__WEBPACK_IMPORTED_MODULE_1__/* .noSet */ .G9)(count), UNDEFINED: (0,_truth_table_js__WEBPACK_IMPORTED_MODULE_1__/* .everySet */ .YZ)(count) };
    const idle = [];
    for (const [index, { condition, risk }] of rules.entries()) {
        const holds = (0,_truth_table_js__WEBPACK_IMPORTED_MODULE_1__/* .truthTable */ .kA)(condition, choiceIds);
        if (!moveSets(holds, map.UNDEFINED, map[risk]))
            idle.push(index);
    }
    return { map, idle };
}
/** Moves the sets for which a rule holds from one table to another; whether there was one that is not empty. */
function moveSets(holds, from, to) {
    let moved = false;
    for (let start = 0; start < from.length; start += _truth_table_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsPerCall */ .XP) {
        if (moveWords(holds, from, to, start))
            moved = true;
    }
    return moved;
}
function moveWords(holds, from, to, start) {
    const end = Math.min(start + _truth_table_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsPerCall */ .XP, from.length);
    let moved = 0;
    for (let word = start; word < end; word += 1) {
        const here = (holds[word] ?? 0) & (from[word] ?? 0);
        to[word] = (to[word] ?? 0) | here;
        from[word] = (from[word] ?? 0) & ~here;
        moved |= here & (word === 0 ? ~1 : ~0);
    }
    return moved !== 0;
}


/***/ }),

/***/ 2609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   y1: () => (/* binding */ ruleTables)
/* harmony export */ });
/* unused harmony export riskOfNothing */
/* harmony import */ var _truth_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5493);

/** The tables of each rule, in order. At most 15 choices. */
function ruleTables(rules, choiceIds) {
    const rest = (0,_truth_table_js__WEBPACK_IMPORTED_MODULE_0__/* .everyAnswer */ .km)(choiceIds.length);
    return rules.map(({ condition }) => {
        const holds = (0,_truth_table_js__WEBPACK_IMPORTED_MODULE_0__/* .truthTable */ .kA)(condition, choiceIds);
        const decides = (0,_truth_table_js__WEBPACK_IMPORTED_MODULE_0__/* .noSet */ .G9)(choiceIds.length);
        for (let word = 0; word < rest.length; word += 1) {
            decides[word] = (rest[word] ?? 0) & (holds[word] ?? 0);
            rest[word] = (rest[word] ?? 0) & ~(holds[word] ?? 0);
        }
        return { holds, decides };
    });
}
/** Which answers get which risk; the empty set is in no table. */
function mapOf(tables, rules, count) {
    const map = {
        NO_RISK: (0,_truth_table_js__WEBPACK_IMPORTED_MODULE_0__/* .noSet */ .G9)(count),
        MEDIUM_RISK: (0,_truth_table_js__WEBPACK_IMPORTED_MODULE_0__/* .noSet */ .G9)(count),
        HIGH_RISK: (0,_truth_table_js__WEBPACK_IMPORTED_MODULE_0__/* .noSet */ .G9)(count),
        UNDEFINED: (0,_truth_table_js__WEBPACK_IMPORTED_MODULE_0__/* .everyAnswer */ .km)(count),
    };
    for (const [index, { decides }] of tables.entries()) {
        const level = map[rules[index]?.risk ?? 'UNDEFINED'];
        for (let word = 0; word < decides.length; word += 1) {
            level[word] = (level[word] ?? 0) | (decides[word] ?? 0);
            map.UNDEFINED[word] = (map.UNDEFINED[word] ?? 0) & ~(decides[word] ?? 0);
        }
    }
    return map;
}
/** What the rules say where nothing is selected. No review shows it: such a question is Unanswered. */
function riskOfNothing(tables, rules) {
    return rules.find((_, index) => (tables[index]?.holds[0] ?? 0) & 1)?.risk ?? 'UNDEFINED';
}


/***/ })

};

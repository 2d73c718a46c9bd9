export const id = 962;
export const ids = [962];
export const modules = {

/***/ 8943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ importDocument),
/* harmony export */   z: () => (/* binding */ canonicalLens)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4167);
/* harmony import */ var _lens_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3909);


/**
 * The canonical form, by which two contents are the same lens: JSON without white space, object keys sorted, CRLF in
 * texts as LF, lists in their order, and only the keys AWS knows. So `number`, which `ExportLens` adds to questions and
 * choices, is gone, as are the unknown keys that the service ignores. Where a value has not the documented type, its
 * inside is kept whole.
 */
function canonicalLens(value) {
    return JSON.stringify(canonical(value, { type: 'object', of: _lens_format_js__WEBPACK_IMPORTED_MODULE_0__/* .lensFormat */ .O }));
}
/**
 * The text that is sent to `ImportLens`: minified, because the limit of its size counts white space, and without the
 * `number` that an export has put on questions and choices. All else is as in the file.
 */
function importDocument(value) {
    const withoutNumber = (choice) => drop(choice, 'number');
    const question = (item) => drop(inEach(item, 'choices', withoutNumber), 'number');
    return JSON.stringify(inEach(value, 'pillars', (pillar) => inEach(pillar, 'questions', question)));
}
function canonical(value, field) {
    if (typeof value === 'string')
        return value.replaceAll('\r\n', '\n');
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value)) {
        const item = field?.type === 'list' ? { type: 'object', of: field.of } : undefined;
        return value.map((entry) => canonical(entry, item));
    }
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        return value;
    const known = field?.type === 'object' ? field.of.keys : undefined;
    const members = Object.entries(value)
        .filter(([key]) => known === undefined || Object.hasOwn(known, key))
        .sort(([left], [right]) => (left < right ? -1 : 1));
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(members.map(([key, member]) => [key, canonical(member ?? null, known?.[key])]));
}
function inEach(value, key, change) {
    const list = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueOf */ .RP)(value, key);
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) || !(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(list))
        return value;
    return rebuilt(value, (name, member) => (name === key ? list.map(change) : member));
}
function drop(value, key) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) || !Object.hasOwn(value, key))
        return value;
    return rebuilt(value, (name, member) => (name === key ? undefined : member));
}
function rebuilt(object, change) {
    const members = Object.entries(object).map(([key, value]) => [key, change(key, value ?? null)]);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(members.filter((member) => member[1] !== undefined));
}


/***/ }),

/***/ 1965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ checkGroups),
  M: () => (/* binding */ checkRules)
});

;// CONCATENATED MODULE: ./build/lens/check-rules/exceptions.js
const manifest = 'docs/checks.md#exceptions';
/** What can be wrong with the exceptions that a manifest makes. */
const exceptionRules = [
    {
        id: 'ignore-expired',
        severity: 'warning',
        basis: 'advice',
        title: 'No exception of the manifest is past its day',
        why: 'An exception was granted until a day. From the next one on the finding counts again.',
        source: manifest,
    },
    {
        id: 'ignore-unused',
        severity: 'warning',
        basis: 'advice',
        title: 'Every exception of the manifest matches a finding',
        why: 'An exception that matches nothing would hide the next finding of its kind, which nobody has looked at.',
        source: manifest,
    },
    {
        id: 'ignore-refused',
        severity: 'warning',
        basis: 'advice',
        title: 'No exception is made for what AWS refuses',
        why: 'AWS would refuse the lens all the same, so such an exception has no effect.',
        source: manifest,
    },
];

;// CONCATENATED MODULE: ./build/lens/check-rules/sources.js
/** The pages that checks refer to. */
const sources = {
    format: 'https://docs.aws.amazon.com/wellarchitected/latest/userguide/lenses-format-specification.html',
    create: 'https://docs.aws.amazon.com/wellarchitected/latest/userguide/lenses-create.html',
    importLens: 'https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_ImportLens.html',
    choice: 'https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_Choice.html',
    model: 'https://github.com/boto/botocore/tree/develop/botocore/data/wellarchitected/2020-03-31',
    /** A log of what the service did in real runs. */
    observations: 'https://github.com/awslabs/operational-readiness-review-custom-war-lens/blob/main/docs/gates.md',
    json: 'https://www.rfc-editor.org/rfc/rfc8259',
    trojanSource: 'https://trojansource.codes',
};

;// CONCATENATED MODULE: ./build/lens/check-rules/ids.js

/** Ids of pillars, questions and choices. */
const idRules = [
    {
        id: 'id-characters',
        severity: 'error',
        basis: 'documented',
        title: 'Ids hold only letters, digits and underscores',
        why: 'The specification allows A-Z, a-z, 0-9 and _. Risk rules could not name other ids.',
        source: sources.format,
    },
    {
        id: 'id-length',
        severity: 'error',
        basis: 'documented',
        title: 'Ids have 3 to 128 characters',
        why: 'The specification sets these limits.',
        source: sources.format,
    },
    {
        id: 'id-over-64',
        severity: 'warning',
        basis: 'documented',
        title: 'Ids of pillars and choices have at most 64 characters',
        why: 'The specification allows 128, but the API describes these ids with 64 where answers are read and written.',
        source: sources.model,
    },
    {
        id: 'duplicate-id',
        severity: 'error',
        basis: 'documented',
        title: 'No id is used twice in its scope',
        why: 'Answers are kept by id. Pillar ids are unique in the lens, choice ids in their question. Question ids must be unique in the lens too, since the API addresses a question without its pillar.',
        source: sources.format,
    },
    {
        id: 'ids-differ-in-case',
        severity: 'warning',
        basis: 'advice',
        title: 'No two ids differ only in upper and lower case',
        why: 'Whether the service tells them apart is not known, and people do not.',
        source: sources.format,
    },
];

;// CONCATENATED MODULE: ./build/lens/check-rules/links.js

/** Web addresses and the texts beside them. */
const linkRules = [
    {
        id: 'url-empty',
        severity: 'error',
        basis: 'documented',
        title: 'No url is empty',
        why: 'The specification wants http:// or https:// at its start. Whether the service takes an empty one is not known.',
        source: sources.format,
    },
    {
        id: 'url-prefix',
        severity: 'error',
        basis: 'documented',
        title: 'A url starts with http:// or https://',
        why: 'The specification requires it.',
        source: sources.format,
    },
    {
        id: 'url-without-text',
        severity: 'error',
        basis: 'documented',
        title: 'Beside a url stands a displayText',
        why: 'The specification requires a text for every link.',
        source: sources.format,
    },
    {
        id: 'url-twice',
        severity: 'warning',
        basis: 'advice',
        title: 'A url is one address',
        why: 'Two addresses in one url make a link that leads nowhere.',
        source: sources.format,
    },
    {
        id: 'url-space',
        severity: 'warning',
        basis: 'advice',
        title: 'A url holds no white space',
        why: 'A link with a space in it, or at its end, leads nowhere or is cut.',
        source: sources.format,
    },
    {
        id: 'url-malformed',
        severity: 'warning',
        basis: 'advice',
        title: 'A url can be followed',
        why: 'No browser can open an address without a host, or with characters that a host cannot have.',
        source: sources.format,
    },
];

// EXTERNAL MODULE: ./build/lens/none-of-these.js
var none_of_these = __webpack_require__(9283);
// EXTERNAL MODULE: ./build/lens/quoted.js
var quoted = __webpack_require__(7373);
;// CONCATENATED MODULE: ./build/lens/check-rules/none.js



/** The choice that the suffix `_no` of its id makes "None of these". */
const noneRules = [
    {
        id: 'none-missing',
        severity: 'notice',
        basis: 'advice',
        title: 'Every question has a "None of these"',
        why: 'A question without a selection stays Unanswered, and the service does not apply the default rule to it: a team that follows no practice has no way to say so, and its risk is never shown. Questions whose choices exclude each other may do without.',
        source: sources.observations,
        look: {
            at: 'question',
            flaws: (question) => {
                const choices = question.entries('choices');
                const title = question.text('title')?.value;
                if (choices.length === 0 || choices.some(none_of_these/* meansNone */.BX) || title === undefined)
                    return [];
                const message = `The question ${(0,quoted/* quoted */.T)(title)} has no choice for whoever follows none of its practices.`;
                return [
                    { spot: question.atKey('choices'), message, hint: 'Add a choice "None of these" whose id ends in _no.' },
                ];
            },
        },
    },
    {
        id: 'accidental-none',
        severity: 'warning',
        basis: 'advice',
        title: 'Only a choice that says "none" has an id that ends in _no',
        why: 'The service makes every choice whose id ends in _no the "None of these" of its question.',
        source: sources.format,
        look: {
            at: 'choice',
            flaws: (choice) => {
                const [id, title] = [noneIdOf(choice), choice.text('title')];
                if (id === undefined || title === undefined || (0,none_of_these/* denies */.pL)(title.value))
                    return [];
                const message = `The id ${(0,quoted/* quoted */.T)(id.value)} makes "None of these" of the choice ${(0,quoted/* quoted */.T)(title.value)}.`;
                return [{ spot: id, message, hint: 'End the id in something else than _no.' }];
            },
        },
    },
    {
        id: 'none-without-suffix',
        severity: 'warning',
        basis: 'advice',
        title: 'A choice that says "None of these" has an id that ends in _no',
        why: 'Without the suffix it is a practice like any other: it can be ticked beside the others, needs an improvement plan, and counts as one more thing to do.',
        source: sources.format,
        look: {
            at: 'choice',
            flaws: (choice) => {
                const [id, title] = [choice.text('id'), choice.text('title')?.value ?? ''];
                if (id === undefined || (0,none_of_these/* isNone */.$I)(id.value) || !(0,none_of_these/* saysNone */.pD)(title))
                    return [];
                const message = `The choice ${(0,quoted/* quoted */.T)(id.value)} says ${(0,quoted/* quoted */.T)(title)}, but AWS takes it for a practice.`;
                return [{ spot: id, message, hint: `End its id in _no, for example "${id.value}_no".` }];
            },
        },
    },
    {
        id: 'none-twice',
        severity: 'warning',
        basis: 'advice',
        title: 'A question has at most one "None of these"',
        why: 'What the service does with more than one is not known.',
        source: sources.format,
        look: {
            at: 'question',
            flaws: (question) => {
                const [first, ...others] = question.entries('choices').flatMap((choice) => noneIdOf(choice) ?? []);
                return others.map((id) => ({
                    spot: id,
                    message: `The question has another "None of these": ${(0,quoted/* quoted */.T)(first?.value ?? '')} and ${(0,quoted/* quoted */.T)(id.value)}.`,
                    hint: 'Let only one id end in _no.',
                }));
            },
        },
    },
    {
        id: 'none-with-plan',
        severity: 'notice',
        basis: 'advice',
        title: '"None of these" has no improvement plan',
        why: 'It needs none, and what the service does with it is not known.',
        source: sources.format,
        look: {
            at: 'choice',
            flaws: (choice) => {
                const id = noneIdOf(choice);
                if (id === undefined || choice.member('improvementPlan') === undefined)
                    return [];
                const message = `The choice ${(0,quoted/* quoted */.T)(id.value)} is "None of these" and has an improvement plan.`;
                return [
                    {
                        spot: choice.atKey('improvementPlan'),
                        message,
                        hint: 'Remove the plan, or end the id in something else than _no.',
                    },
                ];
            },
        },
    },
];
/** The id of a choice that the service takes for "None of these". */
function noneIdOf(choice) {
    const id = choice.text('id');
    return id !== undefined && (0,none_of_these/* isNone */.$I)(id.value) ? id : undefined;
}

;// CONCATENATED MODULE: ./build/lens/check-rules/reading.js

/** What can be wrong with the file before it is looked at as a lens. */
const readingRules = [
    {
        id: 'encoding',
        severity: 'error',
        basis: 'refused',
        title: 'The file is UTF-8',
        why: 'The API takes text. Bytes that are not UTF-8 cannot be sent, and guessing would change what reviewers read.',
        source: `${sources.json}#section-8.1`,
    },
    {
        id: 'byte-order-mark',
        severity: 'warning',
        basis: 'documented',
        title: 'The file begins without a byte order mark',
        why: 'JSON forbids it, and many parsers stumble over it. Lens Release does not send it, but the console may get it.',
        source: `${sources.json}#section-8.1`,
    },
    {
        id: 'json-syntax',
        severity: 'error',
        basis: 'refused',
        title: 'The file is JSON',
        why: 'What is no JSON cannot be imported. What could still be read is checked too, so that one slip hides nothing.',
        source: sources.json,
    },
    {
        id: 'json-object',
        severity: 'error',
        basis: 'refused',
        title: 'The file holds one JSON object',
        why: 'A lens is one object. There is nothing to import in a file that holds something else.',
        source: sources.format,
    },
    {
        id: 'json-depth',
        severity: 'error',
        basis: 'refused',
        title: 'Values are not nested beyond reason',
        why: 'The deepest value of a lens is at level 11. A file with hundreds of levels is no lens and is not read.',
        source: sources.format,
    },
    {
        id: 'duplicate-key',
        severity: 'error',
        basis: 'documented',
        title: 'No object has the same key twice',
        why: 'JSON asks for unique keys. Parsers keep one of the values and say nothing, so what was reviewed may not be what is imported.',
        source: `${sources.json}#section-4`,
    },
    {
        id: 'lone-surrogate',
        severity: 'error',
        basis: 'documented',
        title: 'Texts hold whole characters',
        why: 'Half of a surrogate pair (such as \\ud83d alone) is no character, has no UTF-8 form and comes back as something else.',
        source: `${sources.json}#section-8.2`,
    },
    {
        id: 'document-too-long',
        severity: 'error',
        basis: 'refused',
        title: 'The minified lens has at most 500,000 characters',
        why: 'The API takes no longer text. White space does not count, since the lens is sent without it.',
        source: sources.importLens,
    },
    {
        id: 'document-too-large',
        severity: 'error',
        basis: 'documented',
        title: 'The minified lens has at most 500,000 bytes',
        why: 'The user guide says 500 KB. Whether the service counts bytes or characters is not known.',
        source: sources.create,
    },
    {
        id: 'file-too-large',
        severity: 'notice',
        basis: 'advice',
        title: 'The file as it stands has at most 500,000 bytes',
        why: 'The lens is sent minified and fits, but the console would be given the file as it is and may refuse it.',
        source: sources.create,
    },
];

;// CONCATENATED MODULE: ./build/lens/check-rules/risk.js

/** Risk rules: their form first, then what they make of the answers. */
const riskRules = [
    {
        id: 'too-many-rules',
        severity: 'error',
        basis: 'documented',
        title: 'A question has at most three risk rules',
        why: 'The specification allows one for each risk level.',
        source: sources.format,
    },
    {
        id: 'rule-risk',
        severity: 'error',
        basis: 'documented',
        title: 'The risk of a rule is HIGH_RISK, MEDIUM_RISK or NO_RISK',
        why: 'The specification knows these three levels.',
        source: sources.format,
    },
    {
        id: 'rule-risk-twice',
        severity: 'error',
        basis: 'documented',
        title: 'Each risk level has at most one rule in a question',
        why: 'The specification allows one rule for each level. Join the conditions with ||.',
        source: sources.format,
    },
    {
        id: 'rule-syntax',
        severity: 'error',
        basis: 'documented',
        title: 'Conditions are made of choice ids, &&, ||, ! and parentheses',
        why: 'The specification shows no other operators. What the service makes of another condition is not known.',
        source: sources.format,
    },
    {
        id: 'rule-unknown-choice',
        severity: 'error',
        basis: 'documented',
        title: 'Conditions name choices of their own question',
        why: 'The specification allows no other ids. What the service makes of them is not known.',
        source: sources.format,
    },
    {
        id: 'rule-mixed-operators',
        severity: 'warning',
        basis: 'advice',
        title: 'Parentheses say what belongs together where && and || meet',
        why: 'The specification does not say which of the two binds tighter. Lens Release takes &&, as programming languages do; the service may not.',
        source: sources.format,
    },
    {
        id: 'rule-default-missing',
        severity: 'error',
        basis: 'documented',
        title: 'Every question has a default rule',
        why: 'The specification demands it. The service was seen to accept a question without one; answers that no rule covers then have no risk.',
        source: sources.format,
    },
    {
        id: 'rule-default-twice',
        severity: 'error',
        basis: 'documented',
        title: 'A question has only one default rule',
        why: 'The specification demands one. Rules are tried from top to bottom, so the second is never reached.',
        source: sources.format,
    },
    {
        id: 'rule-default-not-last',
        severity: 'error',
        basis: 'documented',
        title: 'The default rule is the last one',
        why: 'Rules are tried from top to bottom, and default always holds, so the rules behind it are never reached.',
        source: sources.format,
    },
    {
        id: 'rule-never-holds',
        severity: 'warning',
        basis: 'advice',
        title: 'Every risk rule holds for some answer',
        why: 'A rule that never decides is dead: earlier rules take all its answers, or its condition contradicts itself.',
        source: sources.format,
    },
    {
        id: 'default-never-decides',
        severity: 'notice',
        basis: 'advice',
        title: 'Some answers are left to the default rule',
        why: 'The specification demands the rule, so an idle one is no flaw by itself; but the level it gives cannot be reached.',
        source: sources.format,
    },
    {
        id: 'risk-out-of-reach',
        severity: 'warning',
        basis: 'advice',
        title: 'Answers can lead to NO_RISK and to a risk',
        why: 'A question that cannot be answered well, or cannot be answered badly, measures nothing.',
        source: sources.format,
    },
    {
        id: 'answer-not-covered',
        severity: 'warning',
        basis: 'advice',
        title: 'Some rule holds for every answer',
        why: 'An answer for which no rule holds gets no risk level.',
        source: sources.observations,
    },
    {
        id: 'choice-without-effect',
        severity: 'warning',
        basis: 'advice',
        title: 'Every choice but "None of these" can change the risk',
        why: 'Teams do the work for a practice and tick it, and the review never shows a difference.',
        source: sources.format,
    },
    {
        id: 'choice-raises-risk',
        severity: 'warning',
        basis: 'advice',
        title: 'Selecting one more practice does not raise the risk',
        why: 'Whoever does more is shown a higher risk. Mostly a negated id or a list of exact combinations is to blame; a choice that describes something bad is meant to do this.',
        source: sources.format,
    },
    {
        id: 'everything-not-best',
        severity: 'warning',
        basis: 'advice',
        title: 'Selecting every practice gives the best risk level the question has',
        why: 'Whoever does all that is asked should not be shown a risk, unless some of the choices exclude each other.',
        source: sources.format,
    },
    {
        id: 'none-scores-better',
        severity: 'warning',
        basis: 'advice',
        title: '"None of these" gets the worst risk level the question has',
        why: 'Whoever does nothing would be shown less risk than somebody who does something.',
        source: sources.format,
    },
    {
        id: 'none-not-excluded',
        severity: 'notice',
        basis: 'advice',
        title: 'Better risk levels exclude "None of these"',
        why: 'The service keeps "None of these" beside other choices and scores as though it were absent, so a contradictory answer gets the better level. Authors who mind add && ! and its id to the better rules.',
        source: sources.observations,
    },
];

;// CONCATENATED MODULE: ./build/lens/check-rules/shape.js

/** Whether the file has the parts of a lens. */
const shapeRules = [
    {
        id: 'schema-version',
        severity: 'error',
        basis: 'documented',
        title: 'schemaVersion is 2021-11-01',
        why: 'It is the only known version of the format, and authors are told to leave it alone.',
        source: sources.format,
    },
    {
        id: 'missing-key',
        severity: 'error',
        basis: 'documented',
        title: 'Required keys are there',
        why: 'The specification requires them.',
        source: sources.format,
    },
    {
        id: 'wrong-type',
        severity: 'error',
        basis: 'documented',
        title: 'Values have the documented type',
        why: 'The specification says which values are texts, lists and objects.',
        source: sources.format,
    },
    {
        id: 'empty-text',
        severity: 'error',
        basis: 'documented',
        title: 'Required texts are not empty',
        why: 'The specification requires names, titles and the lens description. An empty one tells the reader of a review nothing.',
        source: sources.format,
    },
    {
        id: 'empty-list',
        severity: 'error',
        basis: 'documented',
        title: 'Pillars, questions, choices and risk rules are not empty lists',
        why: 'The specification requires them. A lens without pillars, or a question without choices, cannot be answered.',
        source: sources.format,
    },
    {
        id: 'unknown-key',
        severity: 'warning',
        basis: 'advice',
        title: 'There are only keys that AWS knows',
        why: 'The service was seen to ignore other keys without a word, so a misspelled one (such as Url) loses its content.',
        source: sources.observations,
    },
    {
        id: 'leftover-number',
        severity: 'notice',
        basis: 'advice',
        title: 'Questions and choices have no number',
        why: 'ExportLens adds it, so the file came from an export. It is not sent and does not count as a change.',
        source: sources.observations,
    },
    {
        id: 'too-many-pillars',
        severity: 'error',
        basis: 'documented',
        title: 'A lens has at most 10 pillars',
        why: 'The specification sets this limit.',
        source: sources.format,
    },
    {
        id: 'too-many-questions',
        severity: 'error',
        basis: 'documented',
        title: 'A pillar has at most 20 questions',
        why: 'The specification sets this limit.',
        source: sources.format,
    },
    {
        id: 'too-many-choices',
        severity: 'error',
        basis: 'documented',
        title: 'A question has at most 15 choices',
        why: 'The specification sets this limit. The risk rules of such a question are not evaluated.',
        source: sources.format,
    },
    {
        id: 'too-many-resources',
        severity: 'error',
        basis: 'documented',
        title: 'A choice has at most two additionalResources, of five links each',
        why: 'The specification sets these limits, and the API returns one list for each of the two types.',
        source: sources.choice,
    },
    {
        id: 'resource-type',
        severity: 'error',
        basis: 'documented',
        title: 'The type of additionalResources is HELPFUL_RESOURCE or IMPROVEMENT_PLAN',
        why: 'The specification knows these two types.',
        source: sources.format,
    },
    {
        id: 'resource-type-twice',
        severity: 'error',
        basis: 'documented',
        title: 'Each type of additionalResources stands once in a choice',
        why: 'The API returns one list for each type. Which one would be kept is not known.',
        source: sources.choice,
    },
    {
        id: 'improvement-plan-missing',
        severity: 'error',
        basis: 'documented',
        title: 'Every choice but "None of these" has an improvement plan',
        why: 'The specification requires it of every choice whose id does not end in _no.',
        source: sources.format,
    },
];

;// CONCATENATED MODULE: ./build/lens/check-rules/texts.js


/** Accounts that AWS uses in its own examples, and numbers nobody has. */
const exampleAccounts = /123456789012|111122223333|444455556666|777788889999|210987654321|(\d)\1{11}|012345678901/u;
/** What texts may hold. */
const textRules = [
    {
        id: 'forbidden-character',
        severity: 'error',
        basis: 'refused',
        title: 'Names, titles and descriptions hold only the characters the service takes',
        why: "ImportLens refuses names of lens and pillars, titles, and descriptions of lens and questions with anything but letters, digits, white space and - _ . , : / ( ) @ ! & # + ' ? ’. The specification does not say so. Display texts take every character.",
        source: sources.observations,
    },
    {
        id: 'question-title-too-long',
        severity: 'error',
        basis: 'refused',
        title: 'A question title has at most 128 characters',
        why: 'ImportLens was seen to accept 128 and to refuse 129.',
        source: sources.observations,
    },
    {
        id: 'question-description-too-long',
        severity: 'error',
        basis: 'refused',
        title: 'A question description has at most 2,048 characters',
        why: 'ImportLens was seen to accept 2,048 and to refuse 2,049.',
        source: sources.observations,
    },
    {
        id: 'name-too-long',
        severity: 'error',
        basis: 'documented',
        title: 'Names of the lens and of pillars have at most 128 characters',
        why: 'The specification sets this limit.',
        source: sources.format,
    },
    {
        id: 'title-too-long',
        severity: 'error',
        basis: 'documented',
        title: 'A choice title has at most 128 characters',
        why: 'The specification sets this limit. For question titles, where it is known to be enforced, there is a check of its own.',
        source: sources.format,
    },
    {
        id: 'text-too-long',
        severity: 'error',
        basis: 'documented',
        title: 'The lens description and display texts have at most 2,048 characters',
        why: 'The specification sets this limit.',
        source: sources.format,
    },
    {
        id: 'non-ascii-letter',
        severity: 'error',
        basis: 'documented',
        title: 'Letters, digits and spaces in names, titles and descriptions are plain ASCII',
        why: 'The service asks for letters and digits there, and for a similar field its model spells them out as A-Z, a-z and 0-9. Whether it takes other alphabets is not known; lenses published by AWS leave out the accents.',
        source: sources.model,
    },
    {
        id: 'description-over-1024',
        severity: 'warning',
        basis: 'documented',
        title: 'The lens description has at most 1,024 characters',
        why: 'The specification allows 2,048, but the API describes the text with 1,024 where it returns it. What becomes of a longer one is not known.',
        source: sources.model,
    },
    {
        id: 'edge-whitespace',
        severity: 'warning',
        basis: 'advice',
        title: 'Texts and ids neither begin nor end with white space',
        why: 'It is invisible in review, and makes two texts different that look the same.',
        source: sources.format,
    },
    {
        id: 'invisible-character',
        severity: 'warning',
        basis: 'advice',
        title: 'Texts hold no invisible or direction-changing characters',
        why: 'Such characters make a reviewer read something else than what is published. They mostly come from a copied web page.',
        source: sources.trojanSource,
    },
    {
        id: 'html-in-text',
        severity: 'warning',
        basis: 'advice',
        title: 'Texts hold no HTML',
        why: 'Texts are shown as they are: readers would see the tag or the entity (such as &amp;) itself.',
        source: sources.format,
        wording: {
            sign: /[<&]/u,
            pattern: /<\/?(?:a|b|i|u|p|br|hr|ul|ol|li|em|strong|code|pre|div|span|h[1-6]|table|tr|td|th|img|sub|sup|font)(?:\s[^<>]{0,500})?\/?>|&(?:amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[mn]dash|hellip|copy|reg|trade|#\d{1,7}|#x[\da-f]{1,6});/iu,
            hint: 'Write plain text, and the character itself.',
        },
    },
    {
        id: 'markdown-in-text',
        severity: 'notice',
        basis: 'advice',
        title: 'Texts hold no Markdown',
        why: 'Texts are shown as they are: readers would see the asterisks and brackets.',
        source: sources.format,
        wording: {
            sign: /[*`[#]/u,
            pattern: /\*\*[^*\s][^*]{0,200}\*\*|\[[^[\]]{1,200}\]\(https?:|```|^#{1,6}\s+\S|`[^`\n]{1,200}`/mu,
            hint: 'Write plain text; put links into url.',
        },
    },
    {
        id: 'email-address',
        severity: 'warning',
        basis: 'advice',
        title: 'Texts name no e-mail address',
        why: 'Lenses must not hold personal data, and recipients of a share keep what they were given.',
        source: sources.importLens,
        wording: {
            sign: /@/u,
            pattern: /[\w.%+-]{1,64}@(?:[\w-]{1,63}\.){1,5}[a-z]{2,24}\b/iu,
            except: /@(?:[\w-]+\.)*(?:example\.(?:com|net|org)|example|test|invalid)$/iu,
            hint: 'Remove it, or refer to a role.',
        },
    },
    {
        id: 'account-id',
        severity: 'warning',
        basis: 'advice',
        title: 'Texts name no AWS account',
        why: 'A lens is shared with others, who keep what they were given. Twelve digits look like an account of yours.',
        source: sources.importLens,
        wording: {
            sign: /\d{4}/u,
            pattern: /(?<![\w.:/-])(?:\d{12}|\d{4}-\d{4}-\d{4})(?![\w:/-])/u,
            except: exampleAccounts,
            hint: 'Remove it, or use the example account 111122223333.',
        },
    },
    {
        id: 'resource-arn',
        severity: 'warning',
        basis: 'advice',
        title: 'Texts name no resource of an AWS account',
        why: 'A lens is shared with others, who keep what they were given. An ARN with an account in it is internal data.',
        source: sources.importLens,
        wording: {
            sign: /arn:aws/u,
            pattern: /arn:aws[a-z-]{0,20}:[\w-]{1,40}:[\w-]{0,40}:\d{12}:[^\s"'<>]{1,200}/u,
            except: exampleAccounts,
            hint: 'Remove it, or use the example account 111122223333.',
        },
    },
    {
        id: 'placeholder-text',
        severity: 'warning',
        basis: 'advice',
        title: 'Texts are finished',
        why: 'Something like TODO or lorem ipsum was probably not meant to be published.',
        source: sources.format,
        wording: {
            sign: /TODO|TBD|FIXME|XXX|ipsum|eplace| here|laceholder|practice #|first question|[<[][IiYy]/u,
            pattern: /\b(?:TODO|TBD|FIXME|XXX+)\b|\b[Ll]orem ipsum\b|^\W{0,9}(?:[Rr]eplace (?:with|this)\b|(?:[Pp]laceholder|[Tt]ext|[Ii]nsert .{1,60}|[Yy]our .{1,60}) here\W{0,9}$|[Pp]laceholder\W{0,9}$|[Bb]est practice #\d|[Mm]y first question\W{0,9}$)|[[<](?:[Ii]nsert|[Yy]our|[Rr]eplace)\b[^\]>]{0,60}[\]>]/u,
            hint: 'Write what is meant.',
        },
    },
    {
        id: 'repeated-title',
        severity: 'warning',
        basis: 'advice',
        title: 'No two choices of a question have the same title',
        why: 'Whoever answers cannot tell them apart.',
        source: sources.format,
        look: {
            at: 'question',
            flaws: (question) => {
                const seen = new Set();
                return question.entries('choices').flatMap((choice) => {
                    const title = choice.text('title');
                    const key = title?.value.trim().toLowerCase() ?? '';
                    if (title === undefined || key === '')
                        return [];
                    if (!seen.has(key)) {
                        seen.add(key);
                        return [];
                    }
                    const message = `The choice title ${(0,quoted/* quoted */.T)(title.value)} is already used in this question.`;
                    return [{ spot: title, message, hint: 'Say what tells the two choices apart.' }];
                });
            },
        },
    },
];

;// CONCATENATED MODULE: ./build/lens/check-rules.js








/** The checks by subject, in the order of the documentation. */
const checkGroups = [
    { title: 'The file', rules: readingRules },
    { title: 'The parts of a lens', rules: shapeRules },
    { title: 'Ids', rules: idRules },
    { title: 'None of these', rules: noneRules },
    { title: 'Texts', rules: textRules },
    { title: 'Links', rules: linkRules },
    { title: 'Risk rules', rules: riskRules },
    { title: 'Exceptions in the manifest', rules: exceptionRules },
];
/** Every check there is. */
const checkRules = checkGroups.flatMap((group) => [
    ...group.rules,
]);


/***/ }),

/***/ 1673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ parseCondition),
  $: () => (/* binding */ rememberingParser)
});

;// CONCATENATED MODULE: ./build/lens/condition-tokens.js
/**
 * The tokens of a condition in their order; white space only separates them. Words are taken widely, so that a foreign
 * operator or character is named as a whole: `==`, `AND`, `ops-1`. Whether a word is the id of a choice is for the
 * caller to say.
 */
function conditionTokens(text) {
    const tokens = [];
    let start = 0;
    while (start < text.length) {
        const end = endOfToken(text, start);
        if (!isSpace(text, start)) {
            const found = text.slice(start, end);
            tokens.push({ kind: kindOf(found), text: found, start, end });
        }
        start = end;
    }
    return tokens;
}
function endOfToken(text, start) {
    const first = text[start] ?? '';
    if (isSpace(text, start) || '!()'.includes(first))
        return start + 1;
    if ('&|'.includes(first))
        return text[start + 1] === first ? start + 2 : start + 1;
    let end = start + 1;
    while (end < text.length && !isSpace(text, end) && !'!()&|'.includes(text[end] ?? ''))
        end += 1;
    return end;
}
function isSpace(text, index) {
    const code = text.charCodeAt(index);
    if (code > 0x20 && code < 0x80)
        return false;
    return code === 0x20 || /\s/u.test(text[index] ?? '');
}
function kindOf(found) {
    switch (found) {
        case '&&':
        case '||':
        case '!':
        case '(':
        case ')':
            return found;
        case '&':
        case '|':
            return 'unknown';
        default:
            return 'word';
    }
}

// EXTERNAL MODULE: ./build/lens/grouped.js
var grouped = __webpack_require__(807);
;// CONCATENATED MODULE: ./build/lens/condition.js


/**
 * More levels than any author writes, few enough for the stack. AWS documents no limit; the longest condition of the
 * public lenses has 342 characters.
 */
const deepest = 200;
/** Fifteen ids of full length in a hundred combinations have fewer characters. */
const longest = 200_000;
/**
 * Reads a condition. The format is documented by one example only
 * (https://docs.aws.amazon.com/wellarchitected/latest/userguide/lenses-format-specification.html), so precedence is
 * the usual one. Places are in UTF-16 units from the start of `text`. Never throws.
 */
function parseCondition(text) {
    if (text.length > longest) {
        return { problem: { message: `it has more than ${(0,grouped/* grouped */.z)(longest)} characters`, start: 0, end: 0 } };
    }
    if (text.trim() === 'default')
        return { condition: { kind: 'default' }, operands: [], mixed: undefined };
    return new Parser(text).read();
}
/** Reads each text only once; for whoever looks at the same conditions several times. */
function rememberingParser() {
    const known = new Map();
    return (text) => {
        let reading = known.get(text);
        if (reading === undefined)
            known.set(text, (reading = parseCondition(text)));
        return reading;
    };
}
class Parser {
    #tokens;
    #end;
    #operands = [];
    #next = 0;
    #depth = 0;
    #mixed;
    #problem;
    constructor(text) {
        this.#tokens = conditionTokens(text);
        this.#end = { start: text.length, end: text.length };
    }
    read() {
        const condition = this.#either();
        const rest = this.#peek();
        if (rest !== undefined)
            this.#fail(`expected "&&", "||" or the end, found "${rest.text}"`, rest);
        if (this.#problem !== undefined)
            return { problem: this.#problem };
        return { condition, operands: this.#operands, mixed: this.#mixed };
    }
    #either() {
        const operands = [];
        let [operator, joined] = [undefined, undefined];
        do {
            const conjunction = this.#both();
            joined ??= conjunction.operator;
            operands.push(conjunction.condition);
            const found = this.#take('||');
            operator ??= found;
            if (found === undefined)
                break;
        } while (this.#problem === undefined);
        if (operator !== undefined && joined !== undefined) {
            this.#mixed ??= operator.start < joined.start ? joined : operator;
        }
        return joinedBy('or', operands);
    }
    #both() {
        const operands = [this.#negated()];
        let operator;
        while (this.#problem === undefined) {
            const found = this.#take('&&');
            if (found === undefined)
                break;
            operator ??= found;
            operands.push(this.#negated());
        }
        return { condition: joinedBy('and', operands), operator };
    }
    #negated() {
        const token = this.#peek();
        if (token === undefined)
            return this.#fail('it ends where a choice id is expected', this.#end);
        this.#next += 1;
        if (token.kind === 'word')
            return this.#choice(token);
        if (token.kind !== '!' && token.kind !== '(') {
            const hint = token.kind === 'unknown' ? ` (write "${token.text}${token.text}")` : '';
            return this.#fail(`expected a choice id, found "${token.text}"${hint}`, token);
        }
        if (this.#depth === deepest)
            return this.#fail(`it is nested more than ${deepest} levels deep`, token);
        this.#depth += 1;
        const condition = token.kind === '!' ? not(this.#negated()) : this.#parenthesised(token);
        this.#depth -= 1;
        return condition;
    }
    #parenthesised(open) {
        const inner = this.#either();
        if (this.#take(')') === undefined) {
            const found = this.#peek();
            if (found === undefined)
                return this.#fail('this parenthesis is never closed', open);
            return this.#fail(`expected "&&", "||" or ")", found "${found.text}"`, found);
        }
        return inner;
    }
    #choice({ text, start, end }) {
        if (text === 'default')
            return this.#fail('"default" must stand alone', { start, end });
        const operand = { id: text, start, end };
        this.#operands.push(operand);
        return { kind: 'choice', ...operand };
    }
    #peek() {
        return this.#tokens[this.#next];
    }
    #take(kind) {
        const token = this.#peek();
        if (token?.kind !== kind)
            return undefined;
        this.#next += 1;
        return token;
    }
    /** Only the first problem counts: what follows it is guesswork. */
    #fail(message, { start, end }) {
        this.#problem ??= { message, start, end };
        return { kind: 'default' };
    }
}
function not(operand) {
    return { kind: 'not', operand };
}
function joinedBy(kind, operands) {
    const [only] = operands;
    return only !== undefined && operands.length === 1 ? only : { kind, operands };
}


/***/ }),

/***/ 9325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ FindingList),
  w: () => (/* binding */ inFileOrder)
});

// EXTERNAL MODULE: ./build/lens/check-rules.js + 9 modules
var check_rules = __webpack_require__(1965);
// EXTERNAL MODULE: ./build/lens/json.js
var json = __webpack_require__(4167);
// EXTERNAL MODULE: ./build/lens/pointer.js
var lens_pointer = __webpack_require__(8076);
;// CONCATENATED MODULE: ./build/lens/owner.js


const path = /^(\/pillars\/\d+)(?:(\/questions\/\d+)(\/choices\/\d+)?)?/u;
/** Finds the pillar, question and choice that a JSON pointer leads into. */
class Owners {
    lens;
    known = new Map();
    constructor(lens) {
        this.lens = lens;
    }
    of(pointer) {
        const [whole = '', pillar = '', question, choice] = path.exec(pointer) ?? [];
        const known = this.known.get(whole);
        if (known !== undefined)
            return known;
        const owner = {
            pillar: pillar === '' ? null : this.idAt(pillar),
            question: question === undefined ? null : this.idAt(pillar + question),
            choice: choice === undefined ? null : this.idAt(whole),
        };
        this.known.set(whole, owner);
        return owner;
    }
    idAt(pointer) {
        const id = (0,json/* valueOf */.RP)((0,lens_pointer/* valueAt */.fK)(this.lens, pointer), 'id');
        return typeof id === 'string' ? id : null;
    }
}

;// CONCATENATED MODULE: ./build/lens/finding-list.js


/** A file of nothing but flaws must not exhaust the memory; nobody reads as many of one kind. */
const mostOfOneCheck = 1000;
const rules = new Map(check_rules/* checkRules */.M.map((rule, index) => [rule.id, { ...rule, index }]));
/** In the order of the file; at one place in the order of the rule book. */
function inFileOrder(findings) {
    const index = (finding) => rules.get(finding.check)?.index ?? 0;
    return [...findings].sort((left, right) => left.line - right.line || left.column - right.column || index(left) - index(right));
}
/** Collects the findings in one file. */
class FindingList {
    found = [];
    counts = new Map();
    file;
    places;
    owners;
    constructor(file, lens, places) {
        this.file = file;
        this.places = places;
        this.owners = new Owners(lens);
    }
    /** `message` says what is wrong and names the offending text, `hint` what to do. */
    add(check, spot, message, hint) {
        const rule = rules.get(check);
        const count = (this.counts.get(check) ?? 0) + 1;
        this.counts.set(check, count);
        if (rule === undefined || count > mostOfOneCheck)
            return;
        const { pointer } = spot;
        const { severity, basis } = rule;
        const place = { file: this.file, ...this.places.locate(spot), pointer, ...this.owners.of(pointer) };
        this.found.push({ check, severity, basis, ...place, message, hint });
    }
    /** Whether a syntax error may have swallowed what the object or list lacks. */
    isBroken({ pointer }) {
        return this.places.isBroken(pointer);
    }
    /** Whether more findings of the check would be dropped, so that looking for them is no use. */
    isFull(check) {
        return (this.counts.get(check) ?? 0) >= mostOfOneCheck;
    }
    inOrder() {
        return inFileOrder(this.found);
    }
}


/***/ }),

/***/ 807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
/** A count with commas, for example `500,000`. `toLocaleString` would first load the locale data of all countries. */
function grouped(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}


/***/ }),

/***/ 8400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ toValue),
/* harmony export */   C: () => (/* binding */ memberOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4167);

/** The last member of that name, as `JSON.parse` has it. */
function memberOf(node, key) {
    if (node?.kind !== 'object')
        return undefined;
    for (let index = node.members.length - 1; index >= 0; index -= 1) {
        const member = node.members[index];
        if (member?.key === key)
            return member;
    }
    return undefined;
}
/** The plain value. Of equal keys the last one wins; members without a value are left out. */
function toValue(node) {
    switch (node.kind) {
        case 'object': {
            const object = {};
            for (const { key, value } of node.members)
                if (value !== undefined)
                    (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .setMember */ .Nk)(object, key, toValue(value));
            return object;
        }
        case 'list':
            return node.items.map(toValue);
        case 'text':
        case 'other':
            return node.value;
    }
}


/***/ }),

/***/ 4167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   Nk: () => (/* binding */ setMember),
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   Xy: () => (/* binding */ objectOf)
/* harmony export */ });
function isList(value) {
    return Array.isArray(value);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The own value of a key; undefined where `value` is no object or lacks it. Never reaches the prototype. */
function valueOf(value, key) {
    return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
/** Sets a member of an object under construction, whatever its key: `__proto__` becomes a member as in `JSON.parse`. */
function setMember(object, key, value) {
    if (key === '__proto__') {
        Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
    }
    else
        object[key] = value;
}
/** An object of these members. The last of equal keys wins. */
function objectOf(members) {
    const object = {};
    for (const [key, value] of members)
        setMember(object, key, value);
    return object;
}


/***/ }),

/***/ 3909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ lensFormat),
/* harmony export */   P: () => (/* binding */ fieldsOf)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8933);

const listed = new WeakMap();
/** The keys of a format with their fields, in the order of the specification. */
function fieldsOf(format) {
    let fields = listed.get(format);
    if (fields === undefined)
        listed.set(format, (fields = Object.entries(format.keys)));
    return fields;
}
const required = true;
const id = { type: 'text', required };
const url = { type: 'text' };
const name = {
    type: 'text',
    required,
    restricted: true,
    limit: { characters: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.name, check: 'name-too-long' },
};
const displayText = { type: 'text', limit: { characters: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.displayText, check: 'text-too-long' } };
const link = {
    noun: 'resource',
    keys: { displayText, url },
};
const plan = {
    noun: 'improvement plan',
    keys: { displayText: { ...displayText, required }, url },
};
const additionalResource = {
    noun: 'entry of additionalResources',
    keys: {
        type: { type: 'text', required },
        content: { type: 'list', required, of: link, most: { entries: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.resourceLinks, check: 'too-many-resources' } },
    },
};
const choice = {
    noun: 'choice',
    keys: {
        id,
        title: {
            type: 'text',
            required,
            restricted: true,
            limit: { characters: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.title, check: 'title-too-long' },
        },
        helpfulResource: { type: 'object', of: link },
        improvementPlan: { type: 'object', of: plan },
        additionalResources: {
            type: 'list',
            of: additionalResource,
            most: { entries: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.additionalResources, check: 'too-many-resources' },
        },
    },
};
const riskRule = {
    noun: 'risk rule',
    keys: { condition: { type: 'text', required }, risk: { type: 'text', required } },
};
const question = {
    noun: 'question',
    keys: {
        id,
        title: {
            type: 'text',
            required,
            restricted: true,
            limit: { characters: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.title, check: 'question-title-too-long' },
        },
        description: {
            type: 'text',
            restricted: true,
            limit: { characters: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.description, check: 'question-description-too-long' },
        },
        helpfulResource: { type: 'object', of: link },
        choices: { type: 'list', required, of: choice, most: { entries: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.choices, check: 'too-many-choices' } },
        riskRules: { type: 'list', required, of: riskRule, most: { entries: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.riskRules, check: 'too-many-rules' } },
    },
};
const pillar = {
    noun: 'pillar',
    keys: {
        id,
        name,
        questions: {
            type: 'list',
            required,
            of: question,
            most: { entries: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.questions, check: 'too-many-questions' },
        },
    },
};
/**
 * Every key AWS knows in a lens file, from
 * https://docs.aws.amazon.com/wellarchitected/latest/userguide/lenses-format-specification.html. Other keys are ignored
 * by the service: ORR v1.3.6 carries `Url` and imports unchanged.
 */
const lensFormat = {
    noun: 'lens',
    keys: {
        schemaVersion: { type: 'text', required },
        name,
        description: {
            type: 'text',
            required,
            restricted: true,
            limit: { characters: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.description, check: 'text-too-long' },
        },
        pillars: { type: 'list', required, of: pillar, most: { entries: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.pillars, check: 'too-many-pillars' } },
    },
};


/***/ }),

/***/ 8933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limits)
/* harmony export */ });
/** Every number that AWS imposes on a lens file. `observed` numbers were seen to be enforced, the others are documented. */
const limits = {
    /** `JSONString` of `ImportLens`, in the service model; "500 KB" in the user guide. Bytes or characters: unknown. */
    document: 500_000,
    /** Lens and pillar names. */
    name: 128,
    /** Question titles (observed: 129 is refused) and choice titles. */
    title: 128,
    /** Lens descriptions, and question descriptions (observed: 2,049 is refused). */
    description: 2048,
    /** The lens description in the shapes that the API returns. */
    returnedDescription: 1024,
    /** Texts of resources and improvement plans. */
    displayText: 2048,
    shortestId: 3,
    longestId: 128,
    /** `PillarId` and `ChoiceId` in the shapes of the API. */
    returnedId: 64,
    pillars: 10,
    /** Per pillar. */
    questions: 20,
    /** Per question. */
    choices: 15,
    /** Per question, one for each risk level. */
    riskRules: 3,
    /** Per choice, one for each type. */
    additionalResources: 2,
    /** Per type of additional resources. */
    resourceLinks: 5,
};


/***/ }),

/***/ 9283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ isNone),
/* harmony export */   BX: () => (/* binding */ meansNone),
/* harmony export */   pD: () => (/* binding */ saysNone),
/* harmony export */   pL: () => (/* binding */ denies)
/* harmony export */ });
/**
 * Whether the service takes a choice for the "None of these" of its question
 * (https://docs.aws.amazon.com/wellarchitected/latest/userguide/lenses-format-specification.html).
 */
function isNone(choiceId) {
    return choiceId.endsWith('_no');
}
// For lower case: with the flags i and u together, the runtime takes milliseconds to compile a pattern.
const denial = /^\W*(?:no|not|without|n\/?a)\b|\b(?:none|nobody|nothing|never|neither|(?:do|does|are|is|have|has|was) not|\w+n['’]t)\b/u;
const none = /^\W*none(?:\W*$|\s+of\s+(?:the\s+)?(?:these|those|above|following|options|choices|practices|best)\b)/u;
/** Whether a choice title denies something, as that of a "None of these" may in many ways. */
function denies(title) {
    return denial.test(title.toLowerCase());
}
/** Whether a choice title says in so many words that none of the choices applies. */
function saysNone(title) {
    return none.test(title.toLowerCase());
}
/** Whether people take a choice for "None of these", whatever the service does. */
function meansNone(choice) {
    return isNone(choice.text('id')?.value ?? '') || saysNone(choice.text('title')?.value ?? '');
}


/***/ }),

/***/ 3218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ offsetInText)
/* harmony export */ });
/**
 * The offset in the file of the character at `index` of a text, both in UTF-16 units. In the file a character may be
 * written as an escape of two or six.
 */
function offsetInText(fileText, node, index) {
    let offset = node.start + 1;
    for (let passed = 0; passed < index && offset < node.end; passed += 1) {
        if (fileText[offset] !== '\\')
            offset += 1;
        else
            offset += fileText[offset + 1] === 'u' ? 6 : 2;
    }
    return Math.min(offset, Math.max(node.start, node.end - 1));
}


/***/ }),

/***/ 8076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cy: () => (/* binding */ findNode),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   xH: () => (/* binding */ pointerTo)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4167);
/* harmony import */ var _json_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8400);


/** A JSON pointer (RFC 6901) one step longer. */
function pointerTo(pointer, step) {
    const plain = typeof step === 'number' || !/[~/]/u.test(step);
    return `${pointer}/${plain ? step : step.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
/** The value a pointer leads to; undefined where it leads nowhere. */
function valueAt(root, pointer) {
    let value = root;
    for (const step of stepsOf(pointer))
        value = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) ? value[indexOf(step)] : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(value, step);
    return value;
}
/** The node a pointer leads to, or the last one on the way that exists. */
function findNode(root, pointer) {
    let found = { node: root, member: undefined };
    for (const step of stepsOf(pointer)) {
        const member = (0,_json_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C)(found.node, step);
        const node = found.node.kind === 'list' ? found.node.items[indexOf(step)] : member?.value;
        if (node === undefined)
            return found;
        found = { node, member };
    }
    return found;
}
function stepsOf(pointer) {
    return pointer
        .split('/')
        .slice(1)
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
function indexOf(step) {
    return /^(?:0|[1-9]\d*)$/u.test(step) ? Number(step) : -1;
}


/***/ }),

/***/ 7373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ codePointName),
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
const longest = 60;
/** Foreign text in quotation marks, cut to what a reader needs to find it. Not escaped for any output. */
function quoted(text) {
    const points = Array.from(text.slice(0, 4 * longest));
    const cut = points.length > longest || text.length > 4 * longest;
    return `"${cut ? `${points.slice(0, longest - 1).join('')}…` : text}"`;
}
/** The code point as Unicode writes it, for example `U+2014`. */
function codePointName(character) {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}


/***/ }),

/***/ 3762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readLens)
});

// EXTERNAL MODULE: ./build/lens/canonical.js
var canonical = __webpack_require__(8943);
;// CONCATENATED MODULE: ./build/lens/decode-text.js
const replacement = '\uFFFD';
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const tolerant = new TextDecoder('utf-8', { ignoreBOM: true });
/** Decodes UTF-8. UTF-16, recognised by its byte order mark or the zero bytes of its brackets, is decoded all the same. */
function decodeText(bytes) {
    const utf16 = utf16Label(bytes);
    if (utf16 !== undefined) {
        const text = new TextDecoder(utf16).decode(bytes);
        return { text, byteOrderMark: false, problem: { kind: 'utf-16' } };
    }
    const byteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const content = byteOrderMark ? bytes.subarray(3) : bytes;
    try {
        return { text: strict.decode(content), byteOrderMark, problem: undefined };
    }
    catch {
        const text = tolerant.decode(content);
        return { text, byteOrderMark, problem: firstInvalid(content, text) };
    }
}
/** Every invalid sequence became U+FFFD; the first of those that stands not in the bytes as such is the one. */
function firstInvalid(bytes, text) {
    const encoder = new TextEncoder();
    let position = 0;
    let from = 0;
    for (;;) {
        const offset = text.indexOf(replacement, from);
        position += encoder.encode(text.slice(from, offset)).length;
        const genuine = bytes[position] === 0xef && bytes[position + 1] === 0xbf && bytes[position + 2] === 0xbd;
        if (!genuine || offset < 0)
            return { kind: 'invalid-byte', byte: bytes[position] ?? 0, offset: Math.max(0, offset) };
        position += 3;
        from = offset + 1;
    }
}
function utf16Label(bytes) {
    const [first, second] = bytes;
    if (first === 0xff && second === 0xfe)
        return 'utf-16le';
    if (first === 0xfe && second === 0xff)
        return 'utf-16be';
    if (first === 0x7b && second === 0)
        return 'utf-16le';
    if (first === 0 && second === 0x7b)
        return 'utf-16be';
    return undefined;
}

// EXTERNAL MODULE: ./build/lens/pointer.js
var lens_pointer = __webpack_require__(8076);
// EXTERNAL MODULE: ./build/lens/quoted.js
var quoted = __webpack_require__(7373);
;// CONCATENATED MODULE: ./build/lens/duplicate-keys.js


/** Reports every key that its object had before, at the later one, which is the one that counts. */
function reportDuplicateKeys(findings, node, path) {
    if (node.kind === 'list') {
        for (const [step, item] of node.items.entries()) {
            if (hasInside(item))
                reportDuplicateKeys(findings, item, { step, outer: path });
        }
    }
    if (node.kind !== 'object')
        return;
    for (const { key, start } of repeatedIn(node.members)) {
        const pointer = pointerOf({ step: key, outer: path });
        const message = `The key ${(0,quoted/* quoted */.T)(key)} is already used in this object.`;
        findings.add('duplicate-key', { offset: start, pointer }, message, 'Keep one of the two; the last one counts.');
    }
    for (const { key, value } of node.members) {
        if (value !== undefined && hasInside(value))
            reportDuplicateKeys(findings, value, { step: key, outer: path });
    }
}
/** Most objects have so few keys that comparing them is cheaper than making a set. */
const few = 10;
function repeatedIn(members) {
    if (members.length <= few && !members.some(({ key }, index) => occursBefore(members, key, index)))
        return [];
    const seen = new Set();
    return members.filter(({ key }) => seen.size === seen.add(key).size);
}
function occursBefore(members, key, end) {
    for (let index = 0; index < end; index += 1)
        if (members[index]?.key === key)
            return true;
    return false;
}
function pointerOf(path) {
    return path === undefined ? '' : (0,lens_pointer/* pointerTo */.xH)(pointerOf(path.outer), path.step);
}
function hasInside(node) {
    return node.kind === 'object' || node.kind === 'list';
}

;// CONCATENATED MODULE: ./build/lens/line-index.js
/** Finds lines and columns of offsets. The index is built by the first question. */
class LineIndex {
    text;
    starts;
    constructor(text) {
        this.text = text;
    }
    at(offset) {
        const starts = (this.starts ??= lineStarts(this.text));
        let low = 0;
        let high = starts.length;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    }
}
function lineStarts(text) {
    const starts = [0];
    if (text.includes('\r')) {
        for (const { 0: end, index } of text.matchAll(/\r\n|[\n\r]/gu))
            starts.push(index + end.length);
    }
    else {
        for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1))
            starts.push(end + 1);
    }
    return starts;
}

// EXTERNAL MODULE: ./build/lens/offset-in-text.js
var offset_in_text = __webpack_require__(3218);
;// CONCATENATED MODULE: ./build/lens/file-places.js



/** Finds the places of values in the text of a file, once somebody asks. */
class FilePlaces {
    #text;
    #parsed;
    #lines;
    constructor(text, parsed) {
        this.#text = text;
        this.#parsed = parsed;
        this.#lines = new LineIndex(text);
    }
    /** Where a pointer leads nowhere, the place of the nearest value around it. */
    locate(spot) {
        return this.#lines.at(this.#offsetOf(spot));
    }
    /** Whether a syntax error stands directly in the object or list, so that what it lacks may have been lost. */
    isBroken(pointer) {
        if (this.#parsed.problems.length === 0)
            return false;
        const node = this.#find(pointer)?.node;
        return (node?.kind === 'object' || node?.kind === 'list') && node.broken;
    }
    #offsetOf({ pointer, ofKey, index, offset }) {
        if (offset !== undefined)
            return offset;
        const found = this.#find(pointer);
        if (found === undefined)
            return 0;
        if (ofKey === true)
            return found.member?.start ?? found.node.start;
        return index !== undefined && found.node.kind === 'text'
            ? (0,offset_in_text/* offsetInText */.I)(this.#text, found.node, index)
            : found.node.start;
    }
    #find(pointer) {
        const root = this.#parsed.tree();
        return root === undefined ? undefined : (0,lens_pointer/* findNode */.cy)(root, pointer);
    }
}

// EXTERNAL MODULE: ./build/lens/finding-list.js + 1 modules
var finding_list = __webpack_require__(9325);
// EXTERNAL MODULE: ./build/lens/grouped.js
var grouped = __webpack_require__(807);
// EXTERNAL MODULE: ./build/lens/json.js
var json = __webpack_require__(4167);
// EXTERNAL MODULE: ./build/lens/limits.js
var limits = __webpack_require__(8933);
;// CONCATENATED MODULE: ./build/lens/json-extent.js

/** Of a text that is no JSON it says nothing, and never takes longer than one pass. */
function jsonExtent(text) {
    let [depth, deepest, values, members] = [0, 0, 1, 0];
    for (let index = 0; index < text.length; index += 1) {
        switch (text.charCodeAt(index)) {
            case 0x22: // "
                index = endOfString(text, index);
                break;
            case 0x5b: // [
            case 0x7b: // {
                depth += 1;
                values += 1;
                if (depth > deepest)
                    deepest = depth;
                break;
            case 0x5d: // ]
            case 0x7d: // }
                depth -= 1;
                break;
            case 0x2c: // ,
                values += 1;
                break;
            case 0x3a: // :
                members += 1;
        }
    }
    return { depth: deepest, values, members };
}
/** Where the closing quotation mark of the string is that begins at `start`; the end of the text if there is none. */
function endOfString(text, start) {
    for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
        let backslashes = 0;
        while (text.charCodeAt(end - 1 - backslashes) === 0x5c)
            backslashes += 1;
        if (backslashes % 2 === 0)
            return end;
    }
    return text.length;
}
/** The members of all objects in a value. */
function countMembers(value) {
    let count = 0;
    if ((0,json/* isList */.Lv)(value))
        for (const item of value)
            count += countMembers(item);
    else if ((0,json/* isObject */.Gv)(value)) {
        for (const key of Object.keys(value)) {
            const member = value[key];
            count += 1;
            if (typeof member === 'object' && member !== null)
                count += countMembers(member);
        }
    }
    return count;
}

;// CONCATENATED MODULE: ./build/lens/parsed-json.js
/** The deepest value of the specification is at level 11. The parsers recurse, and would overflow at some thousands. */
const deepest = 500;
/** A file with more values has more than a million characters, twice what AWS accepts. */
const mostValues = 500_000;

;// CONCATENATED MODULE: ./build/lens/plain-json-tree.js

/** The tree of a text that `JSON.parse` has accepted; expects that it nests some hundred levels at most. */
function plainJsonTree(text) {
    return new Scanner(text).value();
}
/** Validates nothing, since that is done. */
class Scanner {
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    value() {
        this.#skipSpace();
        const start = this.#at;
        switch (this.#text[start]) {
            case '{':
                return this.#object(start);
            case '[':
                return this.#list(start);
            case '"': {
                const value = this.#string();
                return { kind: 'text', start, end: this.#at, value };
            }
            default:
                return this.#other(start);
        }
    }
    #object(start) {
        const members = [];
        while (this.#hasNext('}')) {
            const keyStart = this.#at;
            const key = this.#string();
            const keyEnd = this.#at;
            this.#skipSpace();
            this.#at += 1;
            members.push({ key, start: keyStart, end: keyEnd, value: this.value() });
        }
        return { kind: 'object', start, end: this.#at, members, broken: false };
    }
    #list(start) {
        const items = [];
        while (this.#hasNext(']'))
            items.push(this.value());
        return { kind: 'list', start, end: this.#at, items, broken: false };
    }
    /** Goes to the next entry of an object or list, over the bracket or comma before it, or behind the closing bracket. */
    #hasNext(close) {
        this.#skipSpace();
        if (this.#text[this.#at] !== close) {
            this.#at += 1;
            this.#skipSpace();
        }
        if (this.#text[this.#at] !== close)
            return true;
        this.#at += 1;
        return false;
    }
    #string() {
        const start = this.#at;
        this.#at = endOfString(this.#text, start) + 1;
        const inside = this.#text.slice(start + 1, this.#at - 1);
        return inside.includes('\\') ? String(JSON.parse(this.#text.slice(start, this.#at))) : inside;
    }
    #other(start) {
        word.lastIndex = start;
        word.test(this.#text);
        this.#at = word.lastIndex;
        const value = JSON.parse(this.#text.slice(start, this.#at));
        return { kind: 'other', start, end: this.#at, value };
    }
    #skipSpace() {
        while (' \n\r\t'.includes(this.#text[this.#at] ?? '-'))
            this.#at += 1;
    }
}
const word = /[^\s,\]}]+/guy;

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
// EXTERNAL MODULE: ./build/lens/json-tree.js
var json_tree = __webpack_require__(8400);
;// CONCATENATED MODULE: ./build/lens/recover-json.js



/** More than anybody corrects before reading again. */
const mostProblems = 500;
class GivenUp extends Error {
    why;
    offset;
    constructor(why, offset) {
        super(why);
        this.why = why;
        this.offset = offset;
    }
}
/** Reads JSON with the places of all values, reports what is not strict and goes on behind it. Never throws. */
function recoverJson(text) {
    const builder = new TreeBuilder(text);
    try {
        builder.read();
    }
    catch (error) {
        if (!(error instanceof GivenUp))
            throw error;
        const givenUp = { why: error.why, offset: error.offset };
        return { ...recovered(undefined, builder.problems), givenUp };
    }
    return recovered(builder.root, builder.problems);
}
function recovered(root, problems) {
    const value = root === undefined ? undefined : (0,json_tree/* toValue */.B)(root);
    return { value, tree: () => root, mayRepeatKeys: true, problems, givenUp: undefined };
}
class TreeBuilder {
    root;
    problems = [];
    open = [];
    lastClosed;
    key;
    values = 0;
    text;
    constructor(text) {
        this.text = text;
    }
    read() {
        (0,main.visit)(this.text, {
            onObjectBegin: (start) => this.begin({ kind: 'object', start, end: start, members: [], broken: false }),
            onArrayBegin: (start) => this.begin({ kind: 'list', start, end: start, items: [], broken: false }),
            onObjectEnd: (offset, length) => this.finish(offset + length),
            onArrayEnd: (offset, length) => this.finish(offset + length),
            onObjectProperty: (key, offset, length) => {
                this.keepKeyWithoutValue();
                this.key = { key, start: offset, end: offset + length };
            },
            onLiteralValue: (value, start, length) => this.addLiteral(value, start, start + length),
            onError: (code, offset, length) => this.addProblem((0,main.printParseErrorCode)(code), offset, length),
        }, { disallowComments: true });
    }
    begin(node) {
        if (this.open.length >= deepest)
            throw new GivenUp('depth', node.start);
        this.add(node);
        this.open.push(node);
    }
    finish(end) {
        this.keepKeyWithoutValue();
        this.lastClosed = this.open.pop();
        if (this.lastClosed !== undefined)
            this.lastClosed.end = end;
    }
    addLiteral(value, start, end) {
        if (typeof value === 'string')
            this.add({ kind: 'text', start, end, value });
        else if (typeof value === 'number' || typeof value === 'boolean')
            this.add({ kind: 'other', start, end, value });
        else
            this.add({ kind: 'other', start, end, value: null });
    }
    add(node) {
        this.values += 1;
        if (this.values > mostValues)
            throw new GivenUp('values', node.start);
        const parent = this.open.at(-1);
        if (parent === undefined)
            this.root ??= node;
        else if (parent.kind === 'list')
            parent.items.push(node);
        else if (this.key !== undefined) {
            const { key, start, end } = this.key;
            parent.members.push({ key, start, end, value: node });
            this.key = undefined;
        }
    }
    keepKeyWithoutValue() {
        const parent = this.open.at(-1);
        if (this.key !== undefined && parent?.kind === 'object')
            parent.members.push({ ...this.key, value: undefined });
        this.key = undefined;
    }
    addProblem(code, offset, length) {
        const where = this.open.at(-1) ?? this.lastClosed;
        if (where !== undefined && code !== 'InvalidCommentToken')
            where.broken = true;
        // The parser reports a missing end after it has closed the value.
        if (code.startsWith('Close') && this.lastClosed !== undefined)
            this.lastClosed.broken = true;
        if (this.problems.length < mostProblems)
            this.problems.push({ code, offset, length });
    }
}

;// CONCATENATED MODULE: ./build/lens/parse-json.js




/**
 * Reads strict JSON, and goes on behind errors where it can. Never throws.
 *
 * Nearly every file is plain JSON. Then the runtime's own parser vouches for it, and only what that hides has to be
 * found: keys that are there twice, and depths that would exhaust the stack of whoever walks through the value.
 */
function parseJson(text) {
    return parsePlainJson(text) ?? recoverJson(text);
}
/** Undefined where the text is not strict JSON, or too deep or too much. */
function parsePlainJson(text) {
    const extent = jsonExtent(text);
    if (extent.depth > deepest || extent.values > mostValues)
        return undefined;
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    let tree;
    return {
        value,
        tree: () => (tree ??= plainJsonTree(text)),
        mayRepeatKeys: countMembers(value) < extent.members,
        problems: [],
        givenUp: undefined,
    };
}

;// CONCATENATED MODULE: ./build/lens/syntax-problem.js

/** Explains what the parser objects to, without the errors that only follow from another one. */
function explainSyntax(text, problems) {
    return withoutConsequences(text, problems).map((problem) => explain(text, problem));
}
function withoutConsequences(text, problems) {
    const end = text.trimEnd().length;
    let previous;
    let openText;
    return problems.filter((problem) => {
        const kept = (previous === undefined || !followsFrom(text, end, previous, problem)) &&
            (openText === undefined || !isNear(text, end, openText, problem));
        previous = problem;
        if (problem.code === 'UnexpectedEndOfString')
            openText = problem;
        return kept;
    });
}
/** The parser reports a lost value or key once more where it goes on, and each open bracket at the end of the file. */
function followsFrom(text, end, cause, problem) {
    if (cause.offset === problem.offset)
        return true;
    if (cause.code === 'PropertyNameExpected' && problem.code === 'ValueExpected')
        return true;
    const between = text.slice(cause.offset + cause.length, problem.offset);
    if (cause.code === 'InvalidSymbol' && between.trim() === '')
        return true;
    return problem.offset >= end && cause.offset >= end;
}
/** Behind a text that is not closed, text and JSON change places until the next line but one, or to the end. */
function isNear(text, end, cause, problem) {
    const behind = cause.offset + cause.length;
    const lines = text.slice(behind, problem.offset).split(/\r\n|[\r\n]/u).length - 1;
    return lines <= 1 || behind >= end;
}
function explain(text, { code, offset, length }) {
    const found = text.slice(offset, offset + Math.max(length, 1));
    if (text.trim() === '')
        return { offset: 0, message: 'The file is empty.', hint: 'Put a lens into it.' };
    const at = (place, message, hint) => ({ offset: place, message, hint });
    const comma = commaBefore(text, offset);
    switch (code) {
        case 'InvalidCommentToken':
            return at(offset, `JSON has no comments: ${(0,quoted/* quoted */.T)(found)}.`, 'Remove the comment.');
        case 'InvalidSymbol':
            return at(offset, `${shown(found)} is not JSON.`, symbolHint(found));
        case 'CommaExpected':
            if (/[}\]]/u.test(found)) {
                return at(offset, `${(0,quoted/* quoted */.T)(found)} does not close what is open here.`, 'Close lists with ] and objects with }.');
            }
            return at(offset, `A comma is missing before ${(0,quoted/* quoted */.T)(found)}.`, 'Put a comma between the two values.');
        case 'ColonExpected':
            return at(offset, `A colon is missing before ${(0,quoted/* quoted */.T)(found)}.`, 'Write "key": value.');
        case 'UnexpectedEndOfString':
            if (offset + length >= text.trimEnd().length) {
                return at(offset, 'The file ends inside a text.', 'Add what is missing at the end.');
            }
            return at(offset, `The text ${(0,quoted/* quoted */.T)(found)} is not closed on its line.`, 'Close it with a quotation mark; write a line break inside a text as \\n.');
        case 'UnexpectedEndOfNumber':
        case 'InvalidNumberFormat':
            return at(offset, `${(0,quoted/* quoted */.T)(found)} is not a complete number.`, 'Complete the number, or write it as a text.');
        case 'InvalidUnicode':
        case 'InvalidEscapeCharacter':
        case 'InvalidCharacter':
            return explainText(offset, found);
        case 'EndOfFileExpected':
            return at(offset, `The lens has ended before ${(0,quoted/* quoted */.T)(found)}.`, 'Remove what follows the last bracket, or the bracket that closes too early.');
        case 'CloseBraceExpected':
        case 'CloseBracketExpected':
            return at(text.trimEnd().length, 'The file ends before it is complete.', 'Add what is missing at the end.');
        default:
            if (comma !== undefined && /[}\]]/u.test(found)) {
                return at(comma, 'There is a comma behind the last value.', 'Remove the comma.');
            }
            return code === 'PropertyNameExpected'
                ? at(offset, `A key is expected instead of ${(0,quoted/* quoted */.T)(found)}.`, 'Write keys in quotation marks: "key": value.')
                : at(offset, `A value is missing before ${(0,quoted/* quoted */.T)(found)}.`, 'Write the value, or remove its key and comma.');
    }
}
function commaBefore(text, offset) {
    const before = text.slice(Math.max(0, offset - 1000), offset).trimEnd();
    return before.endsWith(',') ? Math.max(0, offset - 1000) + before.length - 1 : undefined;
}
function shown(symbol) {
    return /^[\p{L}\p{N}\p{P}\p{S}]/u.test(symbol) ? (0,quoted/* quoted */.T)(symbol) : `The character ${(0,quoted/* codePointName */.R)(symbol)}`;
}
function symbolHint(symbol) {
    if (/^[-+]?(?:NaN|Infinity)$/u.test(symbol))
        return 'JSON has no such number; write null or remove the key.';
    if (/^(?:true|false|null)$/iu.test(symbol))
        return 'Write true, false and null in small letters.';
    if (/^[‘’“”`']/u.test(symbol))
        return 'Use straight double quotation marks.';
    if (/^(?:None|undefined|nil)$/u.test(symbol))
        return 'Write null.';
    return 'Write keys and texts in double quotation marks.';
}
/** The first character of a text token that JSON does not allow in it. */
function explainText(offset, token) {
    const flaw = /\\(?:u(?![\da-fA-F]{4})|[^"\\/bfnrtu])|\\["\\/bfnrtu]|(?![\u007f-\u009f])\p{Cc}/gu;
    for (const { 0: match, index } of token.matchAll(flaw)) {
        if (/^\\["\\/bfnrt]$/u.test(match))
            continue;
        if (match === '\\u') {
            if (/^\\u[\da-fA-F]{4}/u.test(token.slice(index)))
                continue;
            return {
                offset: offset + index,
                message: `${(0,quoted/* quoted */.T)(token.slice(index, index + 6))} is not a character escape.`,
                hint: 'Write \\u and four hexadecimal digits.',
            };
        }
        if (match.startsWith('\\')) {
            return {
                offset: offset + index,
                message: `JSON does not know the escape ${(0,quoted/* quoted */.T)(match)}.`,
                hint: 'Write a backslash as \\\\.',
            };
        }
        return {
            offset: offset + index,
            message: `A text holds the control character ${(0,quoted/* codePointName */.R)(match)}.`,
            hint: `Write it as ${match === '\t' ? '\\t' : `\\u${(0,quoted/* codePointName */.R)(match).slice(2)}`}, or a space.`,
        };
    }
    return { offset, message: `The text ${(0,quoted/* quoted */.T)(token)} is not JSON.`, hint: 'Correct its escapes.' };
}

;// CONCATENATED MODULE: ./build/lens/read-lens.js











/** Four times what AWS accepts, room for any indentation. A larger file is not even decoded. */
const mostBytes = 4 * limits/* limits */.F.document;
/**
 * Reads a lens file: strict JSON in UTF-8. Never throws and takes any bytes; whatever is wrong is a finding, and as much
 * as possible is recovered.
 */
function readLens(bytes, file) {
    const tooLarge = bytes.length > mostBytes;
    const decoded = decodeText(tooLarge ? new Uint8Array() : bytes);
    const parsed = tooLarge ? unread : parseJson(decoded.text);
    const value = (0,json/* isObject */.Gv)(parsed.value) ? parsed.value : undefined;
    const places = new FilePlaces(decoded.text, parsed);
    const findings = new finding_list/* FindingList */.k(file, value, places);
    reportEncoding(findings, decoded);
    if (tooLarge)
        reportTooLong(findings, bytes.length);
    else
        reportParsing(findings, decoded.text, parsed);
    if (value !== undefined)
        reportSize(findings, value, bytes.length);
    return {
        file,
        text: decoded.text,
        byteLength: bytes.length,
        value,
        places,
        findings: findings.inOrder(),
        tree: () => parsed.tree(),
    };
}
const unread = {
    value: undefined,
    tree: () => undefined,
    mayRepeatKeys: false,
    problems: [],
    givenUp: undefined,
};
function at(offset) {
    return { pointer: '', offset };
}
function reportEncoding(findings, { byteOrderMark, problem }) {
    const hint = 'Save the file as UTF-8 without a byte order mark.';
    if (byteOrderMark)
        findings.add('byte-order-mark', at(0), 'The file begins with a byte order mark.', hint);
    if (problem?.kind === 'utf-16')
        findings.add('encoding', at(0), 'The file is UTF-16.', hint);
    if (problem?.kind === 'invalid-byte') {
        const byte = `0x${problem.byte.toString(16).toUpperCase().padStart(2, '0')}`;
        findings.add('encoding', at(problem.offset), `The byte ${byte} is not UTF-8 here.`, hint);
    }
}
function reportParsing(findings, text, parsed) {
    const { value, problems, givenUp } = parsed;
    for (const { offset, message, hint } of explainSyntax(text, problems)) {
        findings.add('json-syntax', at(offset), message, hint);
    }
    if (givenUp?.why === 'values')
        reportTooLong(findings, text.length);
    if (givenUp?.why === 'depth') {
        const message = `The value is nested more than ${deepest} levels deep.`;
        findings.add('json-depth', at(givenUp.offset), message, 'Remove the nesting; a lens needs 11 levels.');
    }
    if (value !== undefined && !(0,json/* isObject */.Gv)(value)) {
        const found = (0,json/* isList */.Lv)(value) ? 'a list' : 'a single value';
        const hint = 'Write the lens as one object: { "schemaVersion": …, "name": …, "pillars": … }.';
        findings.add('json-object', { pointer: '' }, `The file holds ${found} instead of an object.`, hint);
    }
    const root = parsed.mayRepeatKeys ? parsed.tree() : undefined;
    if (root !== undefined)
        reportDuplicateKeys(findings, root);
}
function reportTooLong(findings, length) {
    const message = `The file is far beyond 500,000 characters (${(0,grouped/* grouped */.z)(length)}) and was not read.`;
    findings.add('document-too-long', at(0), message, 'Split the lens into several lenses.');
}
function reportSize(findings, value, byteLength) {
    if (byteLength <= limits/* limits */.F.document)
        return;
    const document = (0,canonical/* importDocument */.b)(value);
    const characters = codePoints(document);
    const bytes = new TextEncoder().encode(document).length;
    const hint = 'Shorten texts, or split the lens into several lenses.';
    const say = (count, unit) => `Minified, the lens has ${(0,grouped/* grouped */.z)(count)} ${unit}; the limit is ${(0,grouped/* grouped */.z)(limits/* limits */.F.document)}.`;
    if (characters > limits/* limits */.F.document)
        findings.add('document-too-long', at(0), say(characters, 'characters'), hint);
    else if (bytes > limits/* limits */.F.document)
        findings.add('document-too-large', at(0), say(bytes, 'bytes'), hint);
    else {
        const message = `The file has ${(0,grouped/* grouped */.z)(byteLength)} bytes; minified, as it is sent, ${(0,grouped/* grouped */.z)(bytes)}.`;
        findings.add('file-too-large', at(0), message, 'Use less indentation if the file is also imported in the console.');
    }
}
function codePoints(text) {
    return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}


/***/ }),

/***/ 8963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readRules)
/* harmony export */ });
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1673);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4167);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7373);
/* harmony import */ var _truth_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5493);
/* harmony import */ var _risk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(310);





/** Reads the choices and risk rules of a question of any shape. */
function readRules(question, parse = _condition_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCondition */ .z) {
    const reasons = [];
    const choiceIds = readChoiceIds((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valueOf */ .RP)(question, 'choices'), reasons);
    const rules = readRuleList((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valueOf */ .RP)(question, 'riskRules'), new Set(choiceIds), parse, reasons);
    return reasons.length === 0 ? { kind: 'rules', choiceIds, rules } : { kind: 'unreadable', reasons };
}
function readChoiceIds(choices, reasons) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(choices)) {
        reasons.push('it has no list of choices');
        return [];
    }
    const ids = choices.map((choice) => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valueOf */ .RP)(choice, 'id')).filter((id) => typeof id === 'string' && id !== '');
    const unique = new Set(ids);
    if (ids.length < choices.length)
        reasons.push('it has a choice without an id');
    if (unique.size < ids.length)
        reasons.push('it has two choices with the same id');
    if (choices.length > _truth_table_js__WEBPACK_IMPORTED_MODULE_3__/* .mostChoices */ .Eo)
        reasons.push(`it has ${choices.length} choices, more than ${_truth_table_js__WEBPACK_IMPORTED_MODULE_3__/* .mostChoices */ .Eo}`);
    return [...unique];
}
function readRuleList(list, choices, parse, reasons) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(list)) {
        reasons.push('it has no list of risk rules');
        return [];
    }
    return list.flatMap((item, index) => {
        const [condition, risk] = [(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valueOf */ .RP)(item, 'condition'), (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valueOf */ .RP)(item, 'risk')];
        if (typeof condition !== 'string') {
            reasons.push(`rule ${index + 1} has no condition`);
            return [];
        }
        const reading = parse(condition);
        if ('problem' in reading) {
            reasons.push(`the condition ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(condition)} cannot be read: ${reading.problem.message}`);
            return [];
        }
        const unknown = new Set(reading.operands.map(({ id }) => id).filter((id) => !choices.has(id)));
        for (const id of unknown)
            reasons.push(`the condition ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(condition)} names ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(id)}, which is no choice`);
        if (!(0,_risk_js__WEBPACK_IMPORTED_MODULE_0__/* .isRisk */ ._p)(risk)) {
            reasons.push(`rule ${index + 1} has no known risk`);
            return [];
        }
        return [{ condition: reading.condition, risk }];
    });
}


/***/ }),

/***/ 310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XG: () => (/* binding */ risks),
/* harmony export */   _p: () => (/* binding */ isRisk),
/* harmony export */   vP: () => (/* binding */ answerRisks)
/* harmony export */ });
/** From the best to the worst. */
const risks = ['NO_RISK', 'MEDIUM_RISK', 'HIGH_RISK'];
const answerRisks = [...risks, 'UNDEFINED'];
function isRisk(text) {
    return risks.some((risk) => risk === text);
}


/***/ }),

/***/ 1865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ SmallestSet),
/* harmony export */   WU: () => (/* binding */ smallestSet)
/* harmony export */ });
/* unused harmony export setsInOrder */

/**
 * The set of a table with the fewest choices, among equals the one whose choices come first in the file; as ascending
 * indices. Undefined for an empty table. `count` is the number of choices.
 */
function smallestSet(table, count) {
    const search = new SmallestSet();
    for (let position = 0; position < table.length; position += 1)
        search.offer(table[position] ?? 0, position);
    return search.found(count);
}
/** In one word, the sets of the first five choices that have 0, 1, 2, 3, 4 and 5 members. */
const setsOfSize = [0x00000001, 0x00010116, 0x01161668, 0x16686880, 0x68808000, 0x80000000];
/** The same for a table that comes word by word. */
class SmallestSet {
    #set = -1;
    #size = Infinity;
    offer(word, position) {
        if (word === 0)
            return;
        const outside = sizeOf(position);
        for (let inside = 0; inside <= 5 && outside + inside <= this.#size; inside += 1) {
            const sets = word & (setsOfSize[inside] ?? 0);
            if (sets === 0)
                continue;
            this.#keepFirst(sets, position, outside + inside);
            return;
        }
    }
    /** The sets that are in both tables. */
    offerCommon(left, right) {
        for (let position = 0; position < left.length; position += 1) {
            this.offer((left[position] ?? 0) & (right[position] ?? 0), position);
        }
    }
    /** As ascending indices. */
    found(count) {
        if (this.#set === -1)
            return undefined;
        return Array.from({ length: count }, (_, index) => index).filter((index) => (this.#set >> index) & 1);
    }
    #keepFirst(sets, position, size) {
        for (let rest = sets; rest !== 0; rest &= rest - 1) {
            const set = position * 32 + 31 - Math.clz32(rest & -rest);
            if (size < this.#size || comesFirst(set, this.#set))
                this.#set = set;
            this.#size = size;
        }
    }
}
function sizeOf(set) {
    const pairs = set - ((set >>> 1) & 0x5555);
    const nibbles = (pairs & 0x3333) + ((pairs >>> 2) & 0x3333);
    return ((((nibbles + (nibbles >>> 4)) & 0x0f0f) * 0x0101) >>> 8) & 0x1f;
}
/** Of two sets of one size: whether the left one has the first choice in which they differ. */
function comesFirst(left, right) {
    const difference = left ^ right;
    return (left & difference & -difference) !== 0;
}
/** Every set of a table, smallest first, in the order of `smallestSet`. */
function* setsInOrder(table, count) {
    for (let size = 0; size <= count; size += 1) {
        for (const indices of combinations(count, size))
            if (hasSet(table, bitOf(indices)))
                yield [...indices];
    }
}
/** In lexicographic order. The same array each time, changed in place: there are up to 32,768 of them. */
function* combinations(count, size) {
    const indices = Array.from({ length: size }, (_, index) => index);
    for (;;) {
        yield indices;
        let place = size - 1;
        while (place >= 0 && indices[place] === count - size + place)
            place -= 1;
        if (place < 0)
            return;
        let next = (indices[place] ?? 0) + 1;
        for (; place < size; place += 1, next += 1)
            indices[place] = next;
    }
}
function bitOf(indices) {
    return indices.reduce((set, index) => set | (1 << index), 0);
}


/***/ }),

/***/ 5493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ mostChoices),
/* harmony export */   G9: () => (/* binding */ noSet),
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   Kw: () => (/* binding */ setsWith),
/* harmony export */   Ln: () => (/* binding */ withoutSet),
/* harmony export */   QU: () => (/* binding */ bitsIn),
/* harmony export */   T$: () => (/* binding */ countSets),
/* harmony export */   WP: () => (/* binding */ both),
/* harmony export */   XP: () => (/* binding */ wordsPerCall),
/* harmony export */   YZ: () => (/* binding */ everySet),
/* harmony export */   f9: () => (/* binding */ hasSet),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   iu: () => (/* binding */ except),
/* harmony export */   kA: () => (/* binding */ truthTable),
/* harmony export */   km: () => (/* binding */ everyAnswer),
/* harmony export */   wt: () => (/* binding */ whenSelected)
/* harmony export */ });
/** As many as a question may have; a table then has 2^15 bits. */
const mostChoices = 15;
/** In one word, which sets hold choice 0, 1, 2, 3 and 4; which word holds the others is in its position. */
const patterns = [0xaaaaaaaa, 0xcccccccc, 0xf0f0f0f0, 0xff00ff00, 0xffff0000];
/**
 * For which sets of the choices a condition holds. A choice that is not among `choiceIds` counts as never selected.
 * Expects at most 15 ids, each of them once.
 */
function truthTable(condition, choiceIds) {
    switch (condition.kind) {
        case 'default':
            return everySet(choiceIds.length);
        case 'choice':
            return allOf([condition], false, choiceIds);
        case 'not':
            return allOf([condition.operand], true, choiceIds);
        case 'and':
            return allOf(condition.operands, false, choiceIds);
        case 'or':
            return invert(allOf(condition.operands, true, choiceIds), choiceIds.length);
    }
}
/**
 * Words to look at in one call of a function that is called for many tables. The runtime soon compiles for speed what is
 * called often; of one long loop it does so much later, and a whole lens then takes several times as long.
 */
const wordsPerCall = 64;
/** No set of `count` choices. */
function noSet(count) {
    return new Int32Array(count <= 5 ? 1 : 1 << (count - 5));
}
/** Every set of `count` choices, the empty one too. */
function everySet(count) {
    const table = noSet(count);
    table.fill(-1);
    // A shift by 32 would be one by 0: with five choices the one word is full.
    if (count < 5)
        table[0] = 2 ** (2 ** count) - 1;
    return table;
}
/** Every non-empty set: the answers a question can have. A question with nothing selected is Unanswered. */
function everyAnswer(count) {
    return withoutSet(everySet(count), 0);
}
/** The sets that hold the choice at `index`; none for -1. */
function setsWith(index, count) {
    return new Selection().require(index, true).table(count);
}
/** Sets in both tables. */
function both(left, right) {
    const table = left.slice();
    keepSets(table, right);
    return table;
}
/** Sets in at least one table. */
function either(left, right) {
    const table = left.slice();
    addSets(table, right);
    return table;
}
/** Sets in the left table that are not in the right one. */
function except(left, right) {
    const table = left.slice();
    removeSets(table, right);
    return table;
}
/** The sets of a table but for this one. */
function withoutSet(table, set) {
    const rest = table.slice();
    rest[set >>> 5] = at(rest, set >>> 5) & ~(1 << (set & 31));
    return rest;
}
/**
 * What becomes of a table when the choice at `index` is selected: a set is in the result if it is in `table` once that
 * choice is added to it.
 */
function whenSelected(table, index) {
    const result = new Int32Array(table.length);
    const pattern = patterns[index];
    for (let position = 0; position < table.length; position += 1) {
        if (pattern === undefined)
            result[position] = table[position | (1 << (index - 5))] ?? 0;
        else {
            const selected = (table[position] ?? 0) & pattern;
            result[position] = selected | (selected >>> (1 << index));
        }
    }
    return result;
}
/** The number of sets. */
function countSets(table) {
    let sum = 0;
    for (let word = 0; word < table.length; word += 1)
        sum += bitsIn(at(table, word));
    return sum;
}
function isEmpty(table) {
    for (const word of table)
        if (word !== 0)
            return false;
    return true;
}
/** Whether the set with this bit is in the table. */
function hasSet(table, set) {
    return (((table[set >>> 5] ?? 0) >>> (set & 31)) & 1) === 1;
}
/** The sets for which all conditions hold, or, if `negated`, none of them. */
function allOf(conditions, negated, choiceIds) {
    const selection = new Selection();
    const others = [];
    for (const condition of conditions) {
        const inner = condition.kind === 'not' ? condition.operand : condition;
        const selected = (condition.kind === 'not') === negated;
        if (inner.kind === 'choice')
            selection.require(choiceIds.indexOf(inner.id), selected);
        else
            others.push(condition);
    }
    const table = selection.table(choiceIds.length);
    for (const other of others) {
        const holds = truthTable(other, choiceIds);
        if (negated)
            removeSets(table, holds);
        else
            keepSets(table, holds);
    }
    return table;
}
/** Choices that a set has to hold and others that it must not hold. However many they are, the table takes one pass. */
class Selection {
    /** Of a word. */
    #sets = -1;
    /** Of the position of a word. */
    #selected = 0;
    #absent = 0;
    /** No set holds the choice -1. */
    require(index, selected) {
        const pattern = index < 0 ? 0 : index < 5 ? patterns[index] : undefined;
        if (pattern !== undefined)
            this.#sets &= selected ? pattern : ~pattern;
        else if (selected)
            this.#selected |= 1 << (index - 5);
        else
            this.#absent |= 1 << (index - 5);
        return this;
    }
    table(count) {
        const table = noSet(count);
        const sets = this.#sets & (everySet(Math.min(count, 5))[0] ?? 0);
        const [selected, looked] = [this.#selected, this.#selected | this.#absent];
        if ((selected & this.#absent) !== 0)
            return table;
        for (let word = 0; word < table.length; word += 1)
            if ((word & looked) === selected)
                table[word] = sets;
        return table;
    }
}
// What follows changes its first table.
function keepSets(table, others) {
    for (let word = 0; word < table.length; word += 1)
        table[word] = at(table, word) & at(others, word);
}
function removeSets(table, others) {
    for (let word = 0; word < table.length; word += 1)
        table[word] = at(table, word) & ~at(others, word);
}
function addSets(table, others) {
    for (let word = 0; word < table.length; word += 1)
        table[word] = at(table, word) | at(others, word);
}
function invert(table, count) {
    for (let word = 0; word < table.length; word += 1)
        table[word] = ~at(table, word);
    if (count < 5)
        keepSets(table, everySet(count));
    return table;
}
function at(table, word) {
    return table[word] ?? 0;
}
/** The bits of a word that are set; Warren, "Hacker's Delight", 5-1: pairs, nibbles, bytes. */
function bitsIn(word) {
    const pairs = word - ((word >>> 1) & 0x55555555);
    const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
    return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}


/***/ })

};

export const id = 94;
export const ids = [94];
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


/***/ })

};

/**
 * A lens of about 400 KB for measurements: ten pillars of twenty questions, most of them with fifteen choices. The second
 * version has changed rules, texts and choices all over, as a large release has.
 */
export function largeLens(version = 1) {
  const pillars = range(10).map((pillar) => ({
    id: `pillar_${pillar}`,
    name: `Pillar ${pillar}`,
    questions: range(20).map((question) => largeQuestion(`q_${pillar}_${question}`, pillar * 20 + question, version)),
  }));
  return {
    schemaVersion: '2021-11-01',
    name: 'A large lens',
    description: 'As large as a lens of the service may become, and as full of rules.',
    pillars,
  };
}

function largeQuestion(id, number, version) {
  const count = number % 4 === 3 ? 8 : 15;
  const names = range(count - 1).map((choice) => `${id}_${choice}`);
  const edited = version > 1 && number % 5 === 0;
  // No two questions share the pattern of their rules, so that each has truth tables of its own.
  const best = scattered(names, edited ? number + 1000 : number + 1).join(' && ');
  return {
    id,
    title: `How do you look after part ${id} of the workload${version > 1 && number % 3 === 0 ? ' today' : ''}?`,
    choices: [
      ...names.map((name, choice) => ({
        id: name,
        title: `Practice ${choice} is followed`,
        improvementPlan: {
          displayText: `Plan ${choice}: begin with a small step${edited && choice % 7 === 0 ? ', at once' : ''}`,
        },
      })),
      { id: `${id}_no`, title: 'None of these' },
    ],
    riskRules: [
      { condition: `${best} && !${id}_no`, risk: 'NO_RISK' },
      { condition: `(${names.join(' || ')}) && !${id}_no`, risk: 'MEDIUM_RISK' },
      { condition: 'default', risk: 'HIGH_RISK' },
    ],
  };
}

/** Some of the names, other ones for each seed; never none. */
function scattered(names, seed) {
  const bits = Math.imul(seed, 0x9e3779b1) >>> 12;
  const some = names.filter((_, index) => (bits >> index) & 1);
  return some.length === 0 ? names : some;
}

function range(length) {
  return Array.from({ length }, (_, index) => index);
}

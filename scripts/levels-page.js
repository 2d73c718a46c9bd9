import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const intro = `# How major and minor are decided

<!-- Made by scripts/levels-page.js from src/diff/change-rules.ts; run it after \`npm run compile\`. -->

A **minor** version reaches every workload and every recipient of a share at once, without a word, and cannot be rolled
back. A **major** one waits until the owner of each workload upgrades
([AWS](https://docs.aws.amazon.com/wellarchitected/latest/userguide/lenses-publish-update.html)). So a change is minor
only if

- no existing answer changes its risk,
- no selection, note or mark of "does not apply" is lost, or inherited by something else, and
- nothing new must be answered.

All else is **major**; a diff has the level of its worst change. **None** is what AWS does not keep: it never makes a
release. Formatting and the order of keys are no change at all.

## What counts as the same

Things are the same if their ids are, as they are for AWS: choices within their question, questions and pillars within
the lens. A renamed id is a removal and an addition. Reports recognise the pair, by title, text, parts and place, and say
what is lost; the level stays.

An id whose title means something else is *repurposed*: the old answers carry over to it silently. That is so if the
titles share no word of four letters or more and hardly a letter (a similarity below 0.3, by Levenshtein distance), and
also if a title went from one id to another, as it does when numbered choices are counted anew.

## How risk is compared

The existing answers of a question are all non-empty sets of its old choices; \`_no\` choices are choices like others.
Each is taken to the new lens: what survives of it is judged by the new rules, the first that holds, in order. A set that
no rule covers is \`UNDEFINED\`, a set of which nothing survives makes the question Unanswered. All sets are counted, up to
32,767 of them, never a sample. Reports show how many change, in which direction, and the smallest answer that does: the
fewest choices, then those that come first in the old file. Marks of "does not apply" are not counted.

Where the choices or rules of a question differ and one side cannot be evaluated (more than 15 choices, ids that are
missing or used twice, operands that are no choice, syntax), nobody can promise anything: the question is listed as
unscored, and the change is major. So is any change to something that has not the documented shape.

## The rule book

Most important first; reports list changes in this order. \`rules:\` in the manifest can raise the level of a kind, never
lower it:

\`\`\`yaml
rules: { choice-added: major }
\`\`\`
`;

/** The page `docs/levels.md` for a rule book. */
export function levelsPage(rules) {
  const rows = rules.map(({ kind, level, majorIf, title, why }) => [
    `\`${kind}\``,
    majorIf === undefined ? level : `major if ${majorIf}, else ${level}`,
    `**${title}.** ${why}`,
  ]);
  const lines = [['Change', 'Level', 'Why'], ['---', '---', '---'], ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `${intro}\n${lines.join('\n')}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { changeRules } = await import('../build/diff/change-rules.js');
  writeFileSync(new URL('../docs/levels.md', import.meta.url), levelsPage(changeRules));
}

import { describe, expect, test } from '@jest/globals';
import { diffLenses } from '../../../src/diff/diff-lenses.js';
import { diffMarkdown } from '../../../src/report/diff/diff-markdown.js';
import { diffNotes } from '../../../src/report/diff/diff-notes.js';
import { diffText } from '../../../src/report/diff/diff-text.js';
import { loadWordDiff } from '../../../src/report/diff/word-diff.js';
import { lensTitles } from '../../../src/report/lens-titles.js';
import type { Json } from '../../diff/support/lenses.js';
import { readCases } from '../../diff/support/read-cases.js';
import { attacks } from '../support/attacks.js';
import { elements, liveParts, pageText, proseOf, renderPage } from '../support/rendered-page.js';

const words = await loadWordDiff();
const cases = new Map(readCases().map((one) => [one.name, one]));

function notesOf(name: string): string {
  const { before = null, after = null } = cases.get(name) ?? {};
  return diffNotes(diffLenses(before, after), { titles: lensTitles([before, after]) });
}

describe('release notes', () => {
  test('say what is new to answer before what is scored differently', () => {
    expect(notesOf('choice-added-and-required')).toBe(`#### New to answer

- “Roots are mulched” in **How do you water young trees?** \`tree_water\`

#### Scored differently

**1 question re-scored** (marks of “does not apply” are not counted)

- **How do you water young trees?** \`tree_water\`<br>2 of 7 possible answers change: 2 get worse. For example, whoever ticked exactly “Drip lines reach every tree” and “Soil moisture is measured” goes from **no risk** to **medium risk**.
`);
  });

  test('tell a renamed item as one to answer again', () => {
    expect(notesOf('everything-renamed').match(/please answer again/gu)).toHaveLength(5);
    expect(notesOf('everything-renamed')).not.toContain('Gone');
  });

  test('name what is gone and what means something else', () => {
    expect(notesOf('question-removed')).toBe(
      '#### Gone, with what was answered there\n\n- **When do you prune old branches?** `tree_prune`\n',
    );
    expect(notesOf('question-repurposed')).toContain('#### Means something else now: please answer again');
  });

  test('count what only reads better', () => {
    expect(notesOf('improvement-plan-changed')).toBe(
      '#### Only reads differently\n\n- **How do you water young trees?** `tree_water`: 2 texts\n',
    );
  });

  test.each(['unknown-key-changed', 'choices-reordered'])('say when nothing changes for a reader: %s', (name) => {
    expect(notesOf(name)).toBe('Nothing changes for people who use the lens.\n');
  });
});

describe('a lens whose every text is an attack', () => {
  const lens = (text: string, end: string): Json => {
    const link = { displayText: `${text} ${end}`, url: `${text}${end}` };
    const choices = [
      { id: `c${text}`, title: `${text} ${end}`, improvementPlan: link, helpfulResource: link },
      { id: `${end}${text}`, title: text },
    ];
    const riskRules = [{ condition: `${text} ${end}`, risk: text }];
    const question = { id: `q${text}`, title: `${end} ${text}`, description: `${text} ${end}`, choices, riskRules };
    return {
      name: `${text}${end}`,
      [text]: end,
      pillars: [{ id: text, name: `${text} ${end}`, questions: [question] }],
    };
  };

  test.each(attacks.map((text) => [JSON.stringify(text).slice(0, 80), text] as const))('stays text: %s', (_, text) => {
    const [before, after] = [lens(text, 'old'), lens(text, 'new')];
    const view = { titles: lensTitles([before, after]), words };
    const diff = diffLenses(before, after);
    for (const markdown of [diffMarkdown(diff, view), diffNotes(diff, view)]) {
      const page = renderPage(markdown);
      expect(proseOf(page).flatMap(liveParts)).toEqual([]);
      expect([elements(page, 'img'), elements(page, 'a'), elements(page, 'script')]).toEqual([[], [], []]);
      expect(pageText(page).length).toBeGreaterThan(0);
    }
    for (const line of diffText(diff, view).split(/[\r\n\u2028\u2029\u0085]/u)) {
      expect(line.trimStart().startsWith('::') || line.includes('##[')).toBe(false);
      expect(line).not.toMatch(/\p{Cc}/u);
    }
  });
});

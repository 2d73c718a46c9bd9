import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readManifest } from '../../src/manifest/read-manifest.js';
import { shareStatuses } from '../../src/share/share-status.js';
import { declare, onlyRow, planOf, record } from './support/plan-of.js';

const guide = readFileSync(new URL('../../docs/sharing.md', import.meta.url), 'utf8');
const wire = '111122223333';

/** What the program does about a state, in the words of the guide's table. */
function rowOf(state: string, name: string): string {
  const observed = [record(wire, state)];
  const sharing = { remove: true };
  return `| ${name} | ${onlyRow({ declared: declare(wire), observed, sharing }).action} | ${onlyRow({ observed, sharing }).action} |`;
}

describe('docs/sharing.md', () => {
  test('says what is done about each state', () => {
    const table = /\| State \|.*\n\|[-|]+\|\n((?:\|.*\n)+)/.exec(guide)?.[1] ?? '';
    expect(table.trim().split('\n').toSorted()).toEqual(
      [
        `| not there | ${onlyRow({ declared: declare(wire) }).action} | |`,
        ...shareStatuses.map((status) => rowOf(status, `\`${status}\``)),
        rowOf('SOMETHING_NEW', 'any other'),
      ].toSorted(),
    );
  });

  test('has an example that works, with the defaults it says', () => {
    const example = /```yaml\n([^`]*)```/.exec(guide)?.[1] ?? '';
    const { manifest, problems } = readManifest(new TextEncoder().encode(example), 'lenses.yml');
    expect(problems).toEqual([]);
    const lens = manifest?.lenses[0];
    expect(planOf({ declared: lens?.shares ?? [] }).counts.create).toBe(4);
    for (const [key, value] of Object.entries({
      'sharing.remove': manifest?.sharing.remove,
      'sharing.max-removals': manifest?.sharing.maxRemovals,
      'sharing.max-removal-percent': manifest?.sharing.maxRemovalPercent,
    })) {
      expect(guide).toContain(`| \`${key}\` | \`${String(value)}\` |`);
    }
  });
});

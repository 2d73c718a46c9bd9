import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { lensDigest } from '../../src/lens/lens-digest.js';
import { checkLens } from '../../src/lens/check-lens.js';
import type { JsonValue } from '../../src/lens/json.js';
import { lensName } from '../../src/lens/lens-name.js';
import { readLens } from '../../src/lens/read-lens.js';
import { Stage } from '../support/stage.js';

/** Folder with `pairs/<lens>/NN-before.json` and `NN-after.json`: histories of published lenses. */
const corpus = process.env['LENS_CORPUS'];
const regions = [
  'us-east-1', 'us-east-2', 'us-west-1', 'us-west-2', 'ap-south-1', 'ap-northeast-1', 'ap-northeast-2', 'ap-southeast-1',
  'ap-southeast-2', 'ca-central-1', 'eu-central-1', 'eu-west-1',
]; // prettier-ignore

interface Pair {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly digest: string;
}

/** Pairs that can be released as they are: no errors on either side, the same name, and something to publish. */
function releasablePairs(folder: string): Pair[] {
  return readdirSync(join(folder, 'pairs'))
    .flatMap((lens) =>
      readdirSync(join(folder, 'pairs', lens))
        .filter((file) => file.endsWith('-before.json'))
        .map((file) => join(folder, 'pairs', lens, file)),
    )
    .flatMap((path) => {
      const [before, after] = [path, path.replace('-before', '-after')].map((side) =>
        readLens(readFileSync(side), side),
      );
      if (before === undefined || after === undefined) return [];
      const errors = [before, after].flatMap(checkLens).filter(({ severity }) => severity === 'error');
      if (errors.length > 0 || before.value === undefined || after.value === undefined) return [];
      const digest = lensDigest(after.value);
      if (lensName(before.value) !== lensName(after.value) || digest === lensDigest(before.value)) return [];
      return [{ name: path.slice(folder.length), before: before.text, after: after.text, digest }];
    });
}

if (corpus === undefined) {
  test.skip('the main job on real lenses did not run: LENS_CORPUS names no folder', () => undefined);
} else {
  describe('the main job on real lenses', () => {
    const pairs = releasablePairs(corpus);
    // One lens has many steps in a row: taken from the whole list at even distances, so that many lenses have their turn.
    const chosen = regions.flatMap((region, n) => {
      const pair = pairs[Math.floor((n * pairs.length) / regions.length)];
      return pair === undefined ? [] : [{ region, pair }];
    });
    let stage: Stage;

    beforeAll(async () => {
      stage = await Stage.open();
    });
    afterAll(() => stage.close());

    test('at least ten different pairs are taken', () => {
      expect(new Set(chosen.map(({ pair }) => pair.name)).size).toBeGreaterThanOrEqual(10);
    });

    test.each(chosen)('$pair.name in $region', async ({ region, pair }) => {
      const manifest = `version: 1\nregions: [${region}]\nlenses:\n  real:\n    file: lens.json\n`;
      const repository = await stage.github.createRepository({
        owner: 'octo-org',
        name: `real-${region}`,
        files: { 'lenses.yml': manifest, 'lens.json': pair.before },
      });
      await repository.tag('v1.0.0');
      const first = await stage.run(repository, await repository.events.tagPush('v1.0.0'), { checkout: false });
      expect(first.outputs).toMatchObject({ outcome: 'published', 'failure-reason': '' });

      const { number } = await repository.openPullRequest({ head: 'change', files: { 'lens.json': pair.after } });
      const review = await stage.run(repository, await repository.events.pullRequest(number, 'opened'));
      expect(review.outputs).toMatchObject({ outcome: 'changed', 'failure-reason': '' });
      expect(repository.comments).toHaveLength(1);
      const level = review.outputs['level'] ?? '';
      expect(repository.comments[0]?.body).toContain(`**${level}**`);

      await repository.mergePullRequest(number);
      const tag = level === 'major' ? 'v2.0.0' : 'v1.1.0';
      await repository.tag(tag);
      const second = await stage.run(repository, await repository.events.tagPush(tag), { checkout: false });
      expect(second.outputs).toMatchObject({ outcome: 'published', level, 'failure-reason': '' });
      const lens = stage.aws.console.lenses().find((each) => each.region === region);
      expect(lens?.versions.map(({ name }) => `v${name}`)).toEqual(['v1.0.0', tag]);
      expect(lensDigest(JSON.parse(lens?.versions[1]?.text ?? '') as JsonValue)).toBe(pair.digest);
      expect(repository.comments[0]?.body).toContain(pair.digest);
    });
  });
}

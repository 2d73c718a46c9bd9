import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startGitHubSimulator } from '../../build/simulator/github/server.js';
import { runAction } from '../../build/simulator/runner/run-action.js';
import { startWellArchitectedSimulator } from '../../build/simulator/well-architected/server.js';

const preload = resolve('scripts/pace/resources-preload.js');

/**
 * The example lens in some Regions, published as 1.0.0, and a repository whose tag `v2.0.0` releases the next version
 * with so many shares in each.
 *
 * @param options regions, shares, `simulator`: options of the stand-in, `manifest`: more lines of the manifest
 */
export async function openScene({ regions, shares, simulator = {}, manifest = '' }) {
  const [aws, github, folder, before, after] = await Promise.all([
    startWellArchitectedSimulator(simulator),
    startGitHubSimulator(),
    mkdtemp(join(tmpdir(), 'bench-')),
    readFile('examples/repository/lenses/platform.json', 'utf8'),
    readFile('examples/changes/v2.0.0/platform.json', 'utf8'),
  ]);
  const arns = regions.map((region) => aws.console.seedLens(before, { region, version: '1.0.0' }));
  const targets = Array.from({ length: shares }, (_, n) => `      - account: "${account(n)}"`);
  const files = {
    'lenses.yml': [
      'version: 1',
      `regions: [${regions.join(', ')}]`,
      'lenses:',
      '  platform:',
      '    file: lens.json',
      ...(shares > 0 ? ['    shares:', ...targets] : []),
      manifest,
    ].join('\n'),
    'lens.json': after,
  };
  const repository = await github.createRepository({ owner: 'octo-org', name: 'lenses', files });
  await repository.tag('v2.0.0');
  let runs = 0;
  return {
    aws,
    arns,
    release: async () => run(await repository.events.tagPush('v2.0.0'), {}),
    missingShares: () => arns.reduce((missing, arn) => missing + shares - aws.console.lens(arn).shares.length, 0),
    reconcile: async () => run(await repository.events.workflowDispatch(), { mode: 'shares' }),
    close: () => Promise.all([aws.close(), github.close(), rm(folder, { recursive: true, force: true })]),
  };

  /** Runs the Action and gives what the service was asked, how long it took and what it used (bytes, milliseconds). */
  async function run(event, inputs) {
    aws.clearJournal();
    runs += 1;
    const resources = join(folder, `resources-${runs}.json`);
    const result = await runAction({
      entry: resolve('dist/index.js'),
      actionFile: 'action.yml',
      event,
      inputs,
      githubUrl: github.url,
      token: github.token,
      workspace: folder,
      runNumber: runs,
      env: { NODE_OPTIONS: `--import=${preload}`, BENCH_RESOURCES: resources },
      aws: { url: aws.url, credentials: { accessKeyId: 'bench', secretAccessKey: 'bench' } },
    });
    const journal = [...aws.journal];
    if (result.exitCode !== 0) throw new Error(`the run failed:\n${result.stdout}${result.stderr}`);
    return { took: result.durationMs, journal, ...JSON.parse(await readFile(resources, 'utf8')) };
  }
}

/** A twelve-digit account that is not the owner's. */
export function account(n) {
  return String(400_000_000_000 + n);
}

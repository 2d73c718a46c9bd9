import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startGitHubSimulator } from '../../build/simulator/github/server.js';
import { runAction } from '../../build/simulator/runner/run-action.js';
import { startWellArchitectedSimulator } from '../../build/simulator/well-architected/server.js';

const lensFile = 'lenses/platform.json';
const lens = `examples/repository/${lensFile}`;
const next = 'examples/changes/v2.0.0/platform.json';

/** A pull request that changes the published example lens, in two Regions; each run finds its draft already there. */
export async function openReview() {
  const [aws, github, workspace] = await Promise.all([
    startWellArchitectedSimulator(),
    startGitHubSimulator(),
    mkdtemp(join(tmpdir(), 'bench-')),
  ]);
  const before = await readFile(lens, 'utf8');
  for (const region of ['us-east-1', 'eu-west-1']) aws.console.seedLens(before, { region });
  const manifest = await readFile('examples/repository/lenses.yml', 'utf8');
  const files = { 'lenses.yml': manifest, [lensFile]: before };
  const repository = await github.createRepository({ owner: 'octo-org', name: 'lenses', files });
  const { number } = await repository.openPullRequest({
    head: 'next',
    files: { [lensFile]: await readFile(next, 'utf8') },
  });
  const event = await repository.events.pullRequest(number, 'opened');
  await repository.checkout(workspace, event.sha);
  let runNumber = 0;
  return {
    run: async () => {
      runNumber += 1;
      const result = await runAction({
        entry: resolve('dist/index.js'),
        actionFile: 'action.yml',
        event,
        githubUrl: github.url,
        token: github.token,
        workspace,
        runNumber,
        aws: { url: aws.url, credentials: { accessKeyId: 'bench', secretAccessKey: 'bench' } },
      });
      if (result.exitCode !== 0) throw new Error(`the review failed:\n${result.stdout}${result.stderr}`);
      return result.durationMs;
    },
    comment: () => repository.comments.at(-1)?.body,
    close: () => Promise.all([aws.close(), github.close(), rm(workspace, { recursive: true })]),
  };
}

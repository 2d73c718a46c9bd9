import { dumpLiveShares } from '../../jobs/dump-shares.js';
import { reconcile } from '../../jobs/shares.js';
import { run } from '../../jobs/run.js';
import { defaultSettings, type Settings } from '../../jobs/settings.js';
import type { World } from '../../jobs/world.js';
import { UserError } from '../../ports/errors.js';
import { exitCode } from '../../report/exit-code.js';
import { renderTerminal } from '../../report/render-terminal.js';
import type { RunReport } from '../../report/run-report.js';
import { fullReportJson } from '../../report/summary-json.js';
import type { ReleaseCommandName, ReleaseOptions } from '../cli-options.js';
import { startLifetime } from '../lifetime.js';
import { localWorld } from '../local-world.js';
import type { Terminal } from '../terminal.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** `plan`, `publish` and `shares`: the jobs of the Action on the clone in the current folder. */
export async function releaseCommand(
  name: ReleaseCommandName,
  options: ReleaseOptions,
  terminal: Terminal,
  env: Environment,
): Promise<number> {
  const settings = settingsOf(name, options, env);
  const lifetime = startLifetime(settings.timeout);
  try {
    const world = await localWorld(terminal, env, lifetime.work);
    const head = await world.host.commit('HEAD');
    if (head === undefined)
      throw new UserError(
        'usage',
        'This folder is not a clone with a commit.',
        'Run the command inside a Git repository.',
      );
    if (options.dump === true) {
      terminal.out(await dumpLiveShares(head.sha, settings, world));
      return 0;
    }
    const report = await perform(name, head.sha, settings, world);
    terminal.out(options.format === 'json' ? `${fullReportJson(report)}\n` : renderTerminal(report, terminal));
    return exitCode(report);
  } finally {
    lifetime.end();
  }
}

function perform(name: ReleaseCommandName, sha: string, settings: Settings, world: World): Promise<RunReport> {
  const { tag } = settings;
  if (name === 'shares' || tag === undefined) {
    if (name === 'publish')
      throw new UserError('usage', 'The command "publish" needs a tag.', 'Add --tag, for example --tag v1.2.0.');
    return reconcile(sha, name === 'plan' ? 'plan' : 'write', settings, world);
  }
  return run({ kind: 'branch', ref: 'HEAD', sha, before: undefined }, { ...settings, mode: 'publish' }, world);
}

function settingsOf(name: ReleaseCommandName, options: ReleaseOptions, env: Environment): Settings {
  if (!['text', 'json'].includes(options.format)) {
    throw new UserError('usage', `"${options.format}" is no format of this command.`, 'Use text or json.');
  }
  return {
    ...defaultSettings,
    manifest: options.manifest,
    lenses: (options.lenses ?? '').split(/[\s,]+/).filter((id) => id !== ''),
    tag: options.tag,
    fromVersion: options.fromVersion,
    requireBranch: options.requireBranch,
    requireReview: 'off',
    allowMinor: options.allowMinor ?? '',
    dryRun: name === 'plan',
    region: env['AWS_REGION'] ?? env['AWS_DEFAULT_REGION'],
  };
}

import { relative, resolve } from 'node:path';
import process from 'node:process';
import { readBytes } from '../../adapters/local/disk-snapshot.js';
import { openWorkTree } from '../../adapters/local/disk-work-tree.js';
import { findLensFiles, inspect, type LensSearch } from '../../jobs/find-lens-files.js';
import { UserError } from '../../ports/errors.js';
import type { WorkTree } from '../../ports/work-tree.js';
import { nextSteps } from '../../setup/next-steps.js';
import { planSetup, setupPaths, type SetupChoices } from '../../setup/plan-setup.js';
import { readChoices } from '../../setup/setup-choices.js';
import { setupJson, type SetupReport } from '../../report/setup/setup-report.js';
import type { InitOptions } from '../cli-options.js';
import { findLocalManifest } from '../local-manifest.js';
import { readLocalWorkflows } from '../local-workflows.js';
import type { Terminal } from '../terminal.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Sets a repository up: finds its lenses, writes the manifest and the workflows that are not there yet. */
export async function init(
  options: InitOptions & { readonly files: readonly string[] },
  terminal: Terminal,
  env: Environment,
): Promise<number> {
  const reading = readChoices({
    ...{ regions: options.regions, account: options.account, rolePrefix: options.rolePrefix },
    ...{ action: options.action, manifest: options.manifest },
    environmentRegion: env['AWS_REGION'] ?? env['AWS_DEFAULT_REGION'],
  });
  if (reading.kind === 'wrong') throw new UserError('usage', reading.message, reading.hint);
  const { choices, regionSource } = reading;
  const tree = await openWorkTree(process.cwd());
  const search =
    options.files.length > 0
      ? await readNamed(options.files, tree)
      : await terminal.during('Looking for lenses', () => findLensFiles(tree));
  const facts = await factsOf(tree, search, options.manifest);
  const plan = planSetup(facts, choices);
  if (plan.lenses.length === 0) throw noLens(search, plan.leftOut);
  const dryRun = options.dryRun === true;
  if (!dryRun) for (const { path, text } of plan.files) await tree.create(path, text);
  const report: SetupReport = {
    plan,
    dryRun,
    steps: nextSteps(plan, choices),
    regions: facts.regions.length > 0 ? facts.regions : choices.regions,
    regionGuessed: facts.manifest === undefined && regionSource === 'default',
    looked: search.looked,
    complete: search.complete,
  };
  terminal.out(options.format === 'json' ? `${setupJson(report)}\n` : await draw(report, terminal));
  return 0;
}

async function draw(report: SetupReport, { width, color }: Terminal): Promise<string> {
  const [{ setupBlocks }, { drawBlocks }, { createColors }] = await Promise.all([
    import('../../report/setup/setup-blocks.js'),
    import('../../report/terminal/draw-blocks.js'),
    import('picocolors'),
  ]);
  return `${drawBlocks(setupBlocks(report), width, createColors(color)).join('\n')}\n`;
}

async function readNamed(files: readonly string[], tree: WorkTree): Promise<LensSearch> {
  const lenses = await Promise.all(
    files.map(async (name) => {
      const path = resolve(name);
      const bytes = await readBytes(path, name);
      if (bytes === undefined) throw new UserError('usage', `There is no file ${name}.`, 'Name a lens file.');
      const lens = inspect(bytes, relative(tree.root, path).replaceAll('\\', '/'), true);
      if (lens !== undefined) return lens;
      throw new UserError('usage', `${name} is no custom lens.`, 'A lens is a JSON object with "pillars".');
    }),
  );
  return { lenses, looked: files.length, complete: true };
}

async function factsOf(tree: WorkTree, { lenses }: LensSearch, named: string | undefined) {
  const wanted = named !== undefined && !(await tree.exists(named)) ? undefined : await manifestOf(tree, named);
  const taken = await Promise.all(setupPaths.map(async (path) => ((await tree.exists(path)) ? [path] : [])));
  return {
    lenses,
    manifest: wanted === undefined ? undefined : { file: wanted.file, lenses: wanted.manifest.lenses },
    regions: wanted?.manifest.regions ?? ([] as SetupChoices['regions']),
    workflows: await readLocalWorkflows(tree),
    existing: taken.flat(),
  };
}

/** A manifest of the repository itself: one in a folder above it is of another. */
async function manifestOf(tree: WorkTree, named: string | undefined) {
  const found = await findLocalManifest(tree.root, named);
  return found?.folder === tree.root ? found : undefined;
}

function noLens(
  { looked }: LensSearch,
  leftOut: readonly { readonly file: string; readonly why: string }[],
): UserError {
  const others = leftOut.map(({ file, why }) => `${file}: ${why}`).join('; ');
  return new UserError(
    'usage',
    `There is no custom lens among the ${looked} JSON files of this repository${others === '' ? '' : ` (${others})`}.`,
    'Add one, for example the JSON template of the console or the output of "aws wellarchitected export-lens", then run the command again.',
  );
}

import process from 'node:process';
import { openWorkTree } from '../../adapters/local/disk-work-tree.js';
import { diagnosisExitCode, type Diagnosis, type Item } from '../../diagnosis/diagnosis.js';
import { judgeRole } from '../../diagnosis/judge-roles.js';
import { judgeWorkflows } from '../../diagnosis/judge-workflows.js';
import { rolePolicy, roles, type Policy, type Role } from '../../iam/role-policy.js';
import { diagnoseLenses, type DiagnosedLens } from '../../jobs/diagnose-lenses.js';
import { RegionProbe } from '../../jobs/diagnose-region.js';
import { failureOf } from '../../jobs/outcome.js';
import type { World } from '../../jobs/world.js';
import type { Manifest } from '../../manifest/manifest.js';
import { UserError } from '../../ports/errors.js';
import type { LensServices } from '../../ports/lens-service.js';
import type { DoctorOptions } from '../cli-options.js';
import { startLifetime } from '../lifetime.js';
import { findLocalManifest, type LocalManifest } from '../local-manifest.js';
import { readLocalWorkflows } from '../local-workflows.js';
import { localWorld } from '../local-world.js';
import type { Terminal } from '../terminal.js';

type Environment = Readonly<Record<string, string | undefined>>;

const longestDiagnosis = 5;
const exampleAccount = '123456789012';

/** Says what will work here with the current credentials. Reads only. */
export async function doctor(options: DoctorOptions, terminal: Terminal, env: Environment): Promise<number> {
  const chosen = roleOf(options.mode);
  if (!['text', 'json'].includes(options.format)) {
    throw new UserError('usage', `"${options.format}" is no format of this command.`, 'Use text or json.');
  }
  const lifetime = startLifetime(longestDiagnosis);
  try {
    const world = await localWorld(terminal, env, lifetime.work);
    const diagnosis = await terminal.during('Looking at the repository and asking AWS', () =>
      diagnose(options, chosen, world, env),
    );
    const exitCode = diagnosisExitCode(diagnosis);
    terminal.out(await render(diagnosis, exitCode, options.format, terminal));
    return exitCode;
  } finally {
    lifetime.end();
  }
}

async function diagnose(
  options: DoctorOptions,
  chosen: Role | undefined,
  world: World,
  env: Environment,
): Promise<Diagnosis> {
  const region = env['AWS_REGION'] ?? env['AWS_DEFAULT_REGION'];
  const { local, items } = await readRepository(options.manifest);
  const found =
    local === undefined
      ? { lenses: [], items: [] }
      : await diagnoseLenses(local.manifest, local.files, world.host, region);
  const tree = await openWorkTree(process.cwd());
  const workflows = judgeWorkflows(
    await readLocalWorkflows(tree),
    found.lenses.map(({ entry }) => entry.id),
  );
  const services = await world.aws();
  const credentials = await readAccount(services, local?.manifest);
  const regions =
    credentials.account === undefined || local === undefined
      ? []
      : await diagnoseRegions(local.manifest, found.lenses, services, world.run.repository);
  const asked = chosen === undefined ? roles : [chosen];
  return {
    repository: [...items, ...found.items],
    workflows,
    account: credentials.items,
    regions,
    roles: regions.length === 0 ? [] : asked.map((role) => judgeRole(role, regions)),
    policy:
      chosen === undefined
        ? undefined
        : policyOf(
            chosen,
            credentials.account ?? options.account ?? local?.manifest.accounts[0],
            regionsIn(found.lenses, region),
          ),
  };
}

async function readRepository(named: string | undefined): Promise<{ local: LocalManifest | undefined; items: Item[] }> {
  try {
    const local = await findLocalManifest(process.cwd(), named);
    if (local !== undefined) return { local, items: [{ state: 'ok', text: `The manifest ${local.file} is valid.` }] };
    const hint = 'Run "lens-release init" to write one.';
    return { local, items: [{ state: 'problem', text: 'There is no manifest.', hint }] };
  } catch (error) {
    const { message, remedy } = failureOf(error);
    return { local: undefined, items: [{ state: 'problem', text: message, hint: remedy }] };
  }
}

async function readAccount(
  services: LensServices,
  manifest: Manifest | undefined,
): Promise<{ account: string | undefined; items: Item[] }> {
  if (!(await services.hasCredentials())) {
    const hint = 'Checks and diffs need none. For the rest set AWS_PROFILE, or sign in, and run this again.';
    return { account: undefined, items: [{ state: 'unknown', text: 'There are no AWS credentials here.', hint }] };
  }
  try {
    const account = await services.account();
    const allowed = manifest?.accounts ?? [];
    if (allowed.length === 0 || allowed.includes(account))
      return { account, items: [{ state: 'ok', text: `The credentials belong to the account ${account}.` }] };
    const text = `The credentials belong to the account ${account}; the manifest allows only ${allowed.join(', ')}.`;
    return { account, items: [{ state: 'problem', text, hint: 'Use credentials of that account.' }] };
  } catch (error) {
    const { message, remedy, reason } = failureOf(error);
    const state = reason === 'no-credentials' || reason === 'access-denied' ? 'problem' : 'failed';
    return { account: undefined, items: [{ state, text: message, hint: remedy }] };
  }
}

function diagnoseRegions(
  manifest: Manifest,
  lenses: readonly DiagnosedLens[],
  services: LensServices,
  repository: string,
) {
  return Promise.all(
    regionsIn(lenses, undefined).map((region) =>
      new RegionProbe(region, services, repository).diagnose(
        manifest,
        lenses.filter(({ regions }) => regions.includes(region)),
      ),
    ),
  );
}

function regionsIn(lenses: readonly DiagnosedLens[], fallback: string | undefined): string[] {
  const regions = [...new Set(lenses.flatMap((lens) => lens.regions))];
  return regions.length === 0 && fallback !== undefined ? [fallback] : regions;
}

function policyOf(role: Role, account: string | undefined, regions: readonly string[]): Policy {
  return rolePolicy(role, {
    account: account ?? exampleAccount,
    regions: regions.length === 0 ? ['us-east-1'] : regions,
  });
}

async function render(diagnosis: Diagnosis, exitCode: 0 | 1 | 3, format: string, { width, color }: Terminal) {
  if (format === 'json')
    return `${(await import('../../report/diagnosis/diagnosis-json.js')).diagnosisJson(diagnosis)}\n`;
  const [{ diagnosisBlocks, diagnosisVerdict }, { drawBlocks }, { createColors }] = await Promise.all([
    import('../../report/diagnosis/diagnosis-blocks.js'),
    import('../../report/terminal/draw-blocks.js'),
    import('picocolors'),
  ]);
  const blocks = [...diagnosisBlocks(diagnosis), diagnosisVerdict(exitCode)];
  return `${drawBlocks(blocks, width, createColors(color)).join('\n')}\n`;
}

/** The modes of the Action are taken too: `draft` is what the role `review` does, `publish` what `release` does. */
function roleOf(mode: string | undefined): Role | undefined {
  if (mode === undefined) return undefined;
  const aliases: Readonly<Record<string, Role>> = { draft: 'review', publish: 'release' };
  const role = roles.find((name) => name === mode) ?? (Object.hasOwn(aliases, mode) ? aliases[mode] : undefined);
  if (role !== undefined) return role;
  throw new UserError('usage', `"${mode}" is no mode of this command.`, `Use one of: ${roles.join(', ')}.`);
}

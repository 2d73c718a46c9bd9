import { normalizeLensName } from '../lens/lens-name.js';
import { readLensPath } from '../manifest/lens-path.js';
import { chooseIds } from './lens-ids.js';
import { lensText, manifestText } from './manifest-text.js';
import { isOurs, type Workflow } from './read-workflow.js';
import { driftWorkflow } from './workflows/drift-workflow.js';
import { releaseWorkflow } from './workflows/release-workflow.js';
import { reviewWorkflow } from './workflows/review-workflow.js';
import type { WorkflowKind, WorkflowValues } from './workflows/workflow-values.js';

/** A lens file that was found, and what the checks say about it. */
export interface FoundFile {
  /** Relative to the repository, with `/`. */
  readonly file: string;
  /** Undefined where the file declares none. */
  readonly name: string | undefined;
  readonly errors: number;
  readonly warnings: number;
  /** The user named it, so that its folder says nothing against it. */
  readonly named: boolean;
}

/** What is there before anything is written. */
export interface SetupFacts {
  readonly lenses: readonly FoundFile[];
  /** The manifest that is there already. */
  readonly manifest: { readonly file: string; readonly lenses: readonly { id: string; file: string }[] } | undefined;
  readonly workflows: readonly Workflow[];
  /** Paths that are taken. */
  readonly existing: readonly string[];
}

export interface SetupChoices {
  readonly regions: readonly string[];
  /** 12 digits. */
  readonly account: string | undefined;
  readonly rolePrefix: string;
  readonly action: string;
  /** Where a new manifest goes. */
  readonly manifest: string;
}

/** What to write and what to say: the whole of `init` as data. */
export interface SetupPlan {
  /** New files; none of them exists. */
  readonly files: readonly { readonly path: string; readonly text: string; readonly purpose: string }[];
  readonly kept: readonly { readonly path: string; readonly why: string }[];
  /** In the manifest, old or new. */
  readonly lenses: readonly (FoundFile & { readonly id: string })[];
  readonly leftOut: readonly (FoundFile & { readonly why: string })[];
  /** Lines for the manifest that is there already; empty where it has every lens. */
  readonly missingLines: string;
}

const workflowFolder = '.github/workflows';
const testFolder = /(?:^|\/)(?:__tests__|__fixtures__|fixtures?|tests?|testdata)\//i;

/** Plans the set-up of a repository. Nothing that exists is planned to be written. */
export function planSetup(facts: SetupFacts, choices: SetupChoices): SetupPlan {
  const { manifest } = facts;
  const declared = new Map((manifest?.lenses ?? []).map(({ id, file }) => [file, id]));
  const known = facts.lenses.flatMap((lens) => {
    const id = declared.get(lens.file);
    return id === undefined ? [] : [{ ...lens, id }];
  });
  const { chosen, leftOut } = choose(facts.lenses, known);
  const ids = chooseIds(
    chosen,
    (manifest?.lenses ?? []).map(({ id }) => id),
  );
  const added = chosen.map((lens, index) => ({ ...lens, id: ids[index] ?? '' }));
  const lenses = [...known, ...added];
  const manifestFile = manifest?.file ?? choices.manifest;
  const values = { ...choices, region: choices.regions[0] ?? '', manifest: manifestFile };
  const lensFiles = [...declared.keys(), ...added.map(({ file }) => file)];
  const workflows = planWorkflows(facts, { ...values, lensFiles });
  const { regions, account } = choices;
  return {
    files: [
      ...(manifest === undefined
        ? [{ path: manifestFile, text: manifestText({ regions, account, lenses }), purpose: 'the manifest' }]
        : []),
      ...workflows.files,
    ],
    kept: [
      ...(manifest === undefined ? [] : [{ path: manifest.file, why: 'the manifest is there already' }]),
      ...workflows.kept,
    ],
    lenses,
    leftOut,
    missingLines: manifest === undefined ? '' : added.map(lensText).join(''),
  };
}

/** Of several files with one lens name only one can be a lens of an account: the others are kept out and reported. */
function choose(found: readonly FoundFile[], known: readonly FoundFile[]) {
  const leftOut: SetupPlan['leftOut'][number][] = [];
  const chosen: FoundFile[] = [];
  const files = new Set(known.map(({ file }) => file));
  const owners = new Map(known.flatMap((lens) => nameOf(lens).map((name) => [name, lens.file])));
  for (const lens of found.filter(({ file }) => !files.has(file)).toSorted(byPlace)) {
    const why = reasonAgainst(lens, owners);
    if (why !== undefined) leftOut.push({ ...lens, why });
    else {
      chosen.push(lens);
      for (const name of nameOf(lens)) owners.set(name, lens.file);
    }
  }
  return { chosen, leftOut };
}

function reasonAgainst(lens: FoundFile, owners: ReadonlyMap<string, string>): string | undefined {
  const path = readLensPath(lens.file);
  if ('flaw' in path) return `its path ${path.flaw}`;
  if (!lens.named && testFolder.test(lens.file)) return 'it lies in a folder of tests; name it to take it all the same';
  const [name] = nameOf(lens);
  const owner = name === undefined ? undefined : owners.get(name);
  return owner === undefined ? undefined : `the lens in ${owner} has the same name, which AWS takes only once`;
}

function nameOf({ name }: FoundFile): string[] {
  return name === undefined ? [] : [normalizeLensName(name)];
}

/** What the user named first, then what lies nearer to the top, then by name. */
function byPlace(a: FoundFile, b: FoundFile): number {
  const depth = ({ file }: FoundFile) => file.split('/').length;
  const names = Number(b.named) - Number(a.named);
  return names || depth(a) - depth(b) || (a.file < b.file ? -1 : 1);
}

const makers: readonly {
  readonly kind: WorkflowKind;
  readonly make: (values: WorkflowValues) => string;
  readonly purpose: string;
  readonly events: readonly string[];
}[] = [
  { kind: 'review', make: reviewWorkflow, purpose: 'checks and diffs pull requests', events: ['pull_request'] },
  { kind: 'release', make: releaseWorkflow, purpose: 'releases tags', events: ['push', 'release'] },
  { kind: 'drift', make: driftWorkflow, purpose: 'looks for drift every week', events: ['schedule'] },
];

function planWorkflows({ workflows, existing }: SetupFacts, values: WorkflowValues): Pick<SetupPlan, 'files' | 'kept'> {
  const ours = workflows.filter(({ jobs }) => jobs.some(({ steps }) => steps.some(isOurs)));
  const files: SetupPlan['files'][number][] = [];
  const kept: SetupPlan['kept'][number][] = [];
  for (const { kind, make, purpose, events } of makers) {
    const path = `${workflowFolder}/lens-${kind}.yml`;
    const same = ours.find(({ on }) => events.some((event) => Object.hasOwn(on, event)));
    if (same !== undefined) kept.push({ path: same.file, why: `it runs this action already: ${purpose}` });
    else if (existing.includes(path)) kept.push({ path, why: 'a file of that name is there already' });
    else files.push({ path, text: make(values), purpose });
  }
  return { files, kept };
}

/** Paths that a plan may want to write to: whoever plans has to say which of them exist. */
export const setupPaths: readonly string[] = makers.map(({ kind }) => `${workflowFolder}/lens-${kind}.yml`);

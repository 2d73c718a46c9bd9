import { deleteLens, type DeletedPart } from './state/deletions.js';
import { importLens } from './state/imports.js';
import { findLens } from './state/lenses.js';
import { switchSharing } from './state/organization-sharing.js';
import { addShare, requireShare } from './state/shares.js';
import { setTags } from './state/tags.js';
import { publishDraft } from './state/versions.js';
import { attachWorkload } from './state/workloads.js';
import { homeOf, type Lens, type ShareStatus, type Workload, type World } from './state/world.js';
import { viewLens, viewLenses, type LensView } from './view.js';

export interface Place {
  /** Default `us-east-1`. */
  readonly region?: string;
  /** Default: the simulator's default account. */
  readonly account?: string;
}

/**
 * Somebody else at work: a person in the AWS console, a recipient of a share, or a test that sets the stage.
 * The same rules hold as over the wire, but nothing is journalled, denied or struck by faults.
 */
export class Console {
  readonly #world: World;
  readonly #defaultAccount: string;

  constructor(world: World, defaultAccount: string) {
    this.#world = world;
    this.#defaultAccount = defaultAccount;
  }

  /**
   * Imports a new lens, or over the one with `arn`.
   *
   * @param document JSON text, or a value to be written as JSON
   * @returns the ARN
   */
  importLens(
    document: unknown,
    options: Place & { readonly arn?: string; readonly tags?: Readonly<Record<string, string>> } = {},
  ): string {
    const known = options.arn === undefined ? undefined : this.#lens(options.arn);
    const home = homeOf(
      this.#world,
      known?.account ?? options.account ?? this.#defaultAccount,
      known?.region ?? options.region ?? 'us-east-1',
    );
    const text = typeof document === 'string' ? document : JSON.stringify(document);
    return importLens(this.#world, home, { text, arn: options.arn, tags: options.tags }).arn;
  }

  /** Publishes the draft of a lens. */
  publish(arn: string, version: string, options: { readonly major?: boolean } = {}): void {
    publishDraft(this.#world, this.#lens(arn), version, options.major ?? false);
  }

  deleteLens(arn: string, part: DeletedPart = 'ALL'): void {
    const lens = this.#lens(arn);
    deleteLens(this.#world, homeOf(this.#world, lens.account, lens.region), lens, part);
  }

  /** A lens with one published version; the short way to set a stage. @returns the ARN */
  seedLens(
    document: unknown,
    options: Place & { readonly version?: string; readonly tags?: Readonly<Record<string, string>> } = {},
  ): string {
    const arn = this.importLens(document, options);
    this.publish(arn, options.version ?? '1.0.0', { major: true });
    return arn;
  }

  /** Adds a share in any state, no questions asked. @returns its id */
  seedShare(arn: string, sharedWith: string, status: ShareStatus = 'ACCEPTED', statusMessage?: string): string {
    return addShare(this.#world, this.#lens(arn), sharedWith, status, statusMessage).id;
  }

  /** What a recipient, the passing of time or the service does to a share. */
  setShareStatus(arn: string, shareId: string, status: ShareStatus, statusMessage?: string): void {
    const share = requireShare(this.#lens(arn), shareId);
    share.status = status;
    share.statusMessage = statusMessage;
  }

  /** The management account switches sharing with the organization on, by `UpdateGlobalSettings` or in the console. */
  enableOrganizationSharing(by: 'settings' | 'console'): void {
    switchSharing(this.#world, 'ENABLED', by);
  }

  setTags(arn: string, tags: Readonly<Record<string, string>>): void {
    setTags(this.#lens(arn), tags, false);
  }

  /** Reviews a workload with the latest version of a lens, in the lens's own account unless another is named. */
  attachWorkload(arn: string, name: string, account?: string): Workload {
    const lens = this.#lens(arn);
    return attachWorkload(this.#world, homeOf(this.#world, account ?? lens.account, lens.region), lens, name);
  }

  /** `undefined` if there is no such lens (any more). */
  lens(arn: string): LensView | undefined {
    const lens = findLens(this.#world, arn);
    return lens === undefined ? undefined : viewLens(this.#world, lens);
  }

  lenses(): readonly LensView[] {
    return viewLenses(this.#world);
  }

  #lens(arn: string): Lens {
    const lens = findLens(this.#world, arn);
    if (lens === undefined) throw new Error(`The simulator has no lens ${arn}`);
    return lens;
  }
}

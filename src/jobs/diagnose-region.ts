import type { Item, Permission, RegionDiagnosis } from '../diagnosis/diagnosis.js';
import type { Manifest, ManifestLens } from '../manifest/manifest.js';
import { lensesRemedy, quotas, versionsRemedy, versionsToWarnAt } from '../plan/quota.js';
import { isProblem, ServiceError, UserError } from '../ports/errors.js';
import type { LensService, LensServices } from '../ports/lens-service.js';
import { isLive, stateOf } from '../share/share-status.js';
import { RegionListing, type FoundLens } from './region-listing.js';

/** A lens of the manifest, and how many versions the tags of the repository speak of. */
export interface LensToFind {
  readonly entry: ManifestLens;
  /** In its file; undefined where that declares none. */
  readonly name: string | undefined;
  readonly releases: number;
}

const reads = ['ListLenses', 'GetLens', 'ExportLens', 'ListTagsForResource', 'ListLensShares'];
const writes = ['ImportLens', 'TagResource', 'CreateLensVersion', 'CreateLensShare', 'DeleteLensShare', 'DeleteLens'];

/** Asks one Region everything that can be asked without writing. Denials and failures are part of the answer. */
export class RegionProbe {
  readonly #service: LensService;
  readonly #services: LensServices;
  readonly #repository: string;
  readonly #permissions = new Map<string, Permission>();
  readonly #items: Item[] = [];

  constructor(region: string, services: LensServices, repository: string) {
    this.#service = services.in(region);
    this.#services = services;
    this.#repository = repository;
  }

  async diagnose(manifest: Manifest, lenses: readonly LensToFind[]): Promise<RegionDiagnosis> {
    const listing = new RegionListing(this.#service);
    const listed = await this.#try('ListLenses', async () => [
      ...(await listing.published()),
      ...(await listing.drafts()),
    ]);
    if (listed !== undefined) {
      const missing = await this.#diagnoseLenses(lenses, listing);
      const stranger = listed[0];
      if (stranger !== undefined && !this.#permissions.has('ExportLens')) await this.#read(stranger.arn);
      this.#countLenses(new Set(listed.map(({ arn }) => arn)).size, missing);
    }
    await this.#diagnoseSharing(manifest);
    return {
      region: this.#service.region,
      permissions: this.#allPermissions(listed !== undefined),
      items: this.#items,
    };
  }

  /** How many of the lenses are not there yet. */
  async #diagnoseLenses(lenses: readonly LensToFind[], listing: RegionListing): Promise<number> {
    let missing = 0;
    for (const lens of lenses) {
      const { id, arns } = lens.entry;
      if (lens.name === undefined) continue;
      const identity = { id, name: lens.name, pins: arns, repository: this.#repository };
      try {
        const found = await listing.find(identity);
        if (found === undefined) {
          missing += 1;
          this.#say('ok', `${id}: not there yet; the first draft or release creates it.`);
        } else await this.#diagnoseLens(lens, found);
      } catch (error) {
        this.#report(error, id);
      }
    }
    return missing;
  }

  async #diagnoseLens({ entry, releases, name }: LensToFind, found: FoundLens): Promise<void> {
    const facts = await this.#read(found.arn);
    const version = found.published?.version ?? facts.version;
    const state = found.published === undefined ? 'a draft only' : `published as ${version ?? 'an unknown version'}`;
    const shares = facts.shares === undefined ? '' : `, ${facts.shares} of ${quotas.shares} shares`;
    this.#say('ok', `${entry.id}: ${state}${shares} (${found.arn}).`);
    if (found.name !== name && found.published !== undefined) {
      this.#say(
        'problem',
        `${entry.id}: AWS calls it "${found.name}", the file "${name ?? ''}".`,
        'A published lens keeps its name: correct the file.',
      );
    }
    if (releases >= quotas.versions) {
      this.#say(
        'problem',
        `${entry.id}: by the tags of this repository it has ${releases} of ${quotas.versions} versions.`,
        versionsRemedy,
      );
    } else if (releases >= versionsToWarnAt) {
      this.#say(
        'note',
        `${entry.id}: by the tags of this repository it has ${releases} of ${quotas.versions} versions.`,
      );
    }
    const wanted = entry.shares.length;
    if (Math.max(wanted, facts.shares ?? 0) > quotas.shares * 0.9) {
      this.#say(
        wanted > quotas.shares ? 'problem' : 'note',
        `${entry.id}: ${wanted} targets are declared, ${quotas.shares} are possible.`,
        'Share with an organizational unit instead of its accounts.',
      );
    }
  }

  /** Reads what is to be read of a lens, each by itself, so that one denial hides no other. */
  async #read(arn: string): Promise<{ version: string | undefined; shares: number | undefined }> {
    const version = await this.#try('GetLens', () => this.#service.currentVersion(arn));
    if (version !== undefined) await this.#try('ExportLens', () => this.#service.exportVersion(arn, version));
    await this.#try('ListTagsForResource', () => this.#service.readTags(arn));
    const shares = await this.#try('ListLensShares', () => this.#service.listShares(arn));
    return { version, shares: shares?.filter(({ status }) => isLive(stateOf(status))).length };
  }

  #countLenses(there: number, missing: number): void {
    const total = there + missing;
    const text = `${there} of ${quotas.lenses} custom lenses${missing === 0 ? '' : `, ${total} with those of the manifest`}.`;
    if (total > quotas.lenses) this.#say('problem', text, lensesRemedy);
    else this.#say(total >= quotas.lenses - 1 ? 'note' : 'ok', text);
  }

  async #diagnoseSharing({ lenses }: Manifest): Promise<void> {
    const inside = lenses.some(({ shares }) =>
      shares.some(({ target }) => target.kind === 'organization' || target.kind === 'unit'),
    );
    const sharing = await this.#try('GetGlobalSettings', () =>
      this.#services.organizationSharing(this.#service.region),
    );
    if (sharing === 'enabled') this.#say('ok', 'Sharing with the organization is on.');
    else if (sharing === 'disabled')
      this.#say(
        inside ? 'problem' : 'ok',
        'Sharing with the organization is off.',
        inside ? 'Switch it on in the console of the management account.' : undefined,
      );
    else if (inside)
      this.#say(
        'unknown',
        'Whether sharing with the organization is on cannot be read.',
        'Allow wellarchitected:GetGlobalSettings, or look in the console of the management account.',
      );
  }

  async #try<T>(operation: string, read: () => Promise<T>): Promise<T | undefined> {
    try {
      const result = await read();
      if (this.#permissions.get(operation)?.access !== 'denied')
        this.#permissions.set(operation, { operation, access: 'works' });
      return result;
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      const access = isProblem(error, 'access-denied') ? 'denied' : 'failed';
      this.#permissions.set(operation, { operation, access, why: error.message });
      return undefined;
    }
  }

  #allPermissions(listed: boolean): Permission[] {
    const why = listed ? 'there is no lens to try it on' : 'no lens could be listed';
    return [
      ...reads.map((operation) => this.#permissions.get(operation) ?? { operation, access: 'unknown' as const, why }),
      ...writes.map((operation) => ({ operation, access: 'unknown' as const, why: 'only a write can tell' })),
    ];
  }

  #report(error: unknown, id: string): void {
    if (!(error instanceof UserError) && !(error instanceof ServiceError)) throw error;
    this.#say('problem', `${id}: ${error.message}`, error.remedy);
  }

  #say(state: Item['state'], text: string, hint?: string): void {
    this.#items.push({ state, text, hint });
  }
}

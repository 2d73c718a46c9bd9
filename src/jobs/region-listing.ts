import { normalizeLensName } from '../lens/lens-name.js';
import { isProblem, UserError } from '../ports/errors.js';
import type { LensService, ListedLens } from '../ports/lens-service.js';
import { readLensOwner } from '../release/lens-tags.js';

/** A lens of this account in one Region. */
export interface FoundLens {
  readonly arn: string;
  readonly name: string;
  /** Undefined for a lens that only has a draft. */
  readonly published: ListedLens | undefined;
}

/** How a lens of the manifest is recognised among the account's own. */
export interface LensIdentity {
  readonly id: string;
  readonly name: string;
  readonly pins: readonly string[];
  /** `owner/name` of the repository that declares it. */
  readonly repository: string;
}

/** The account's lenses in one Region, listed once per run however many lenses ask. */
export class RegionListing {
  readonly #service: LensService;
  #published: Promise<readonly ListedLens[]> | undefined;
  #drafts: Promise<readonly ListedLens[]> | undefined;

  constructor(service: LensService) {
    this.#service = service;
  }

  published(): Promise<readonly ListedLens[]> {
    this.#published ??= this.#service.listPublished();
    return this.#published;
  }

  drafts(): Promise<readonly ListedLens[]> {
    this.#drafts ??= this.#service.listDrafts();
    return this.#drafts;
  }

  /** How many custom lenses the account owns here, drafts included. */
  async owned(): Promise<number> {
    const [published, drafts] = await Promise.all([this.published(), this.drafts()]);
    return new Set([...published, ...drafts].map((lens) => lens.arn)).size;
  }

  async draftOf(arn: string): Promise<ListedLens | undefined> {
    return (await this.drafts()).find((lens) => lens.arn === arn);
  }

  /**
   * Finds a lens by its pinned ARN, else by its normalised name, else by the tags that a release of this repository left
   * on it (then the file has another name than the lens). Drafts are listed only where the published lenses do not
   * answer. Throws `UserError` of reason `ambiguous-lens` where more than one qualifies, or where the pin is not there.
   */
  async find(identity: LensIdentity): Promise<FoundLens | undefined> {
    const published = await this.published();
    const early = this.#choose(identity, published);
    if (early !== undefined) return { arn: early.arn, name: early.name, published: early };
    const drafts = await this.drafts();
    const draft = this.#choose(identity, drafts);
    if (draft !== undefined) return { arn: draft.arn, name: draft.name, published: undefined };
    const pin = this.#pinOf(identity.pins, [...published, ...drafts]);
    if (pin !== undefined) throw this.#missingPin(pin);
    return this.#findByTags(identity, published);
  }

  #choose({ name, pins }: LensIdentity, listed: readonly ListedLens[]): ListedLens | undefined {
    const pin = this.#pinOf(pins, listed);
    const wanted = normalizeLensName(name);
    const candidates = listed.filter((lens) =>
      pin === undefined ? normalizeLensName(lens.name) === wanted : lens.arn === pin,
    );
    if (candidates.length > 1) throw this.#ambiguous(name, candidates);
    return candidates[0];
  }

  /** The pin for this Region and account; the account is known from any lens that is listed. */
  #pinOf(pins: readonly string[], listed: readonly ListedLens[]): string | undefined {
    const account = accountOf(listed[0]?.arn);
    return pins.find(
      (pin) => pin.split(':')[3] === this.#service.region && (account === undefined || accountOf(pin) === account),
    );
  }

  /** A published lens whose file was renamed: creating a second one would use up a slot and leave its users behind. */
  async #findByTags(identity: LensIdentity, published: readonly ListedLens[]): Promise<FoundLens | undefined> {
    for (const lens of published) {
      const owner = readLensOwner(await this.#tagsOf(lens.arn));
      if (owner?.repository === identity.repository && owner.lens === identity.id) {
        return { arn: lens.arn, name: lens.name, published: lens };
      }
    }
    return undefined;
  }

  async #tagsOf(arn: string): Promise<Readonly<Record<string, string>>> {
    try {
      return await this.#service.readTags(arn);
    } catch (error) {
      if (isProblem(error, 'access-denied') || isProblem(error, 'not-found')) return {};
      throw error;
    }
  }

  #ambiguous(name: string, candidates: readonly ListedLens[]): UserError {
    return new UserError(
      'ambiguous-lens',
      `${candidates.length} lenses in ${this.#service.region} are called "${name}": ${candidates.map((lens) => lens.arn).join(', ')}.`,
      'Pin the right one under "arns:" of the lens in the manifest.',
    );
  }

  #missingPin(pin: string): UserError {
    return new UserError(
      'ambiguous-lens',
      `The manifest pins ${pin}, but the account has no such lens in ${this.#service.region}.`,
      'Correct the ARN under "arns:", or remove it to find the lens by its name.',
    );
  }
}

/** The account in an ARN. */
export function accountOf(arn: string | undefined): string | undefined {
  return arn?.split(':')[4];
}

import { randomUUID } from 'node:crypto';
import {
  CreateLensShareCommand,
  CreateLensVersionCommand,
  DeleteLensCommand,
  DeleteLensShareCommand,
  ExportLensCommand,
  GetLensCommand,
  ImportLensCommand,
  ListTagsForResourceCommand,
  TagResourceCommand,
  paginateListLenses,
  paginateListLensShares,
  type LensStatusType,
  type WellArchitectedClient,
} from '@aws-sdk/client-wellarchitected';
import { isProblem, ServiceError } from '../../ports/errors.js';
import type { DraftDocument, ImportedDraft, LensService, ListedLens } from '../../ports/lens-service.js';
import type { ObservedShare } from '../../share/plan-shares.js';
import { awsError } from './aws-error.js';
import type { RequestQueue } from './request-queue.js';

/** `ListLensShares` refuses more than 10 although the model says 50 (observed). */
const sharesPerPage = 10;
const lensesPerPage = 50;

const importStatuses: Readonly<Record<string, ImportedDraft['status']>> = {
  IN_PROGRESS: 'in-progress',
  COMPLETE: 'complete',
  ERROR: 'error',
};

type Send<T> = (options: { readonly abortSignal: AbortSignal }) => Promise<T>;

export class AwsLensService implements LensService {
  readonly region: string;
  readonly #client: WellArchitectedClient;
  readonly #queue: RequestQueue;
  readonly #signal: AbortSignal;

  constructor(region: string, client: WellArchitectedClient, queue: RequestQueue, signal: AbortSignal) {
    this.region = region;
    this.#client = client;
    this.#queue = queue;
    this.#signal = signal;
  }

  listPublished(): Promise<readonly ListedLens[]> {
    return this.#listLenses('PUBLISHED');
  }

  listDrafts(): Promise<readonly ListedLens[]> {
    return this.#listLenses('DRAFT');
  }

  async currentVersion(arn: string): Promise<string | undefined> {
    return this.#orNothing(async () => {
      const answer = await this.#call('GetLens', (options) =>
        this.#client.send(new GetLensCommand({ LensAlias: arn }), options),
      );
      return answer.Lens?.LensVersion;
    });
  }

  async hasVersion(arn: string, version: string): Promise<boolean> {
    const found = await this.#orNothing(() =>
      this.#call('GetLens', (options) =>
        this.#client.send(new GetLensCommand({ LensAlias: arn, LensVersion: version }), options),
      ),
    );
    return found !== undefined;
  }

  exportVersion(arn: string, version: string): Promise<string | undefined> {
    return this.#orNothing(async () => {
      const answer = await this.#call('ExportLens', (options) =>
        this.#client.send(new ExportLensCommand({ LensAlias: arn, LensVersion: version }), options),
      );
      return answer.LensJSON;
    });
  }

  async importDraft({ arn, json, tags = {} }: DraftDocument): Promise<ImportedDraft> {
    const command = new ImportLensCommand({
      LensAlias: arn,
      JSONString: json,
      // A map of tags has at least one in the API model.
      ...(Object.keys(tags).length === 0 ? {} : { Tags: { ...tags } }),
      ClientRequestToken: randomUUID(),
    });
    const answer = await this.#call('ImportLens', (options) => this.#client.send(command, options));
    return { arn: answer.LensArn ?? arn ?? '', status: importStatuses[answer.Status ?? ''] };
  }

  async publishVersion(arn: string, version: string, major: boolean): Promise<void> {
    const command = new CreateLensVersionCommand({
      LensAlias: arn,
      LensVersion: version,
      IsMajorVersion: major,
      ClientRequestToken: randomUUID(),
    });
    await this.#call('CreateLensVersion', (options) => this.#client.send(command, options));
  }

  async readTags(arn: string): Promise<Readonly<Record<string, string>>> {
    const answer = await this.#call('ListTagsForResource', (options) =>
      this.#client.send(new ListTagsForResourceCommand({ WorkloadArn: arn }), options),
    );
    return answer.Tags ?? {};
  }

  async writeTags(arn: string, tags: Readonly<Record<string, string>>): Promise<void> {
    await this.#call('TagResource', (options) =>
      this.#client.send(new TagResourceCommand({ WorkloadArn: arn, Tags: { ...tags } }), options),
    );
  }

  listShares(arn: string): Promise<readonly ObservedShare[]> {
    return this.#call('ListLensShares', async (options) => {
      const found = new Map<string, ObservedShare>();
      const tokens = new Set<string>();
      const pages = paginateListLensShares(
        { client: this.#client, pageSize: sharesPerPage },
        { LensAlias: arn },
        options,
      );
      for await (const { LensShareSummaries: shares = [], NextToken: token = '' } of pages) {
        const before = found.size;
        for (const share of shares) {
          // Lists that change while they are read can show a record on two pages; it counts once.
          found.set(share.ShareId ?? `of ${share.SharedWith}`, {
            shareId: share.ShareId ?? '',
            sharedWith: share.SharedWith ?? '',
            status: share.Status ?? '',
            statusMessage: share.StatusMessage,
          });
        }
        if (tokens.has(token) && found.size === before) throw new Error('the pages of the listing go in a circle');
        if (token !== '') tokens.add(token);
      }
      return [...found.values()];
    });
  }

  async createShare(arn: string, sharedWith: string, mayLeave?: Promise<boolean>): Promise<void> {
    const operation = 'CreateLensShare';
    const command = new CreateLensShareCommand({
      LensAlias: arn,
      SharedWith: sharedWith,
      ClientRequestToken: randomUUID(),
    });
    const send = () => this.#attempt(operation, (options) => this.#client.send(command, options));
    await (mayLeave === undefined
      ? this.#queue.add(send)
      : this.#queue.addWhen(mayLeave, { command, operation, send }));
  }

  async deleteShare(arn: string, shareId: string): Promise<void> {
    const command = new DeleteLensShareCommand({ LensAlias: arn, ShareId: shareId, ClientRequestToken: randomUUID() });
    await this.#call('DeleteLensShare', (options) => this.#client.send(command, options));
  }

  async deleteDraft(arn: string): Promise<void> {
    const command = new DeleteLensCommand({ LensAlias: arn, LensStatus: 'DRAFT', ClientRequestToken: randomUUID() });
    await this.#call('DeleteLens', (options) => this.#client.send(command, options));
  }

  #listLenses(status: LensStatusType): Promise<readonly ListedLens[]> {
    return this.#call('ListLenses', async (options) => {
      const found: ListedLens[] = [];
      const pages = paginateListLenses(
        { client: this.#client, pageSize: lensesPerPage },
        { LensType: 'CUSTOM_SELF', LensStatus: status },
        options,
      );
      for await (const page of pages) {
        for (const lens of page.LensSummaries ?? []) {
          found.push({
            arn: lens.LensArn ?? '',
            name: lens.LensName ?? '',
            version: lens.LensVersion,
            updatedAt: lens.UpdatedAt,
          });
        }
      }
      return found;
    });
  }

  /** In its place of the Region's queue. */
  #call<T>(operation: string, send: Send<T>): Promise<T> {
    return this.#queue.add(() => this.#attempt(operation, send));
  }

  /** One translation of errors. */
  async #attempt<T>(operation: string, send: Send<T>): Promise<T> {
    try {
      this.#signal.throwIfAborted();
      return await send({ abortSignal: this.#signal });
    } catch (error) {
      const failure = awsError(error, operation, this.region);
      const reason: unknown = this.#signal.reason;
      // That the run was stopped, and by whom, says more than that a request was.
      throw failure.problem === 'aborted' && reason instanceof ServiceError ? reason : failure;
    }
  }

  async #orNothing<T>(read: () => Promise<T>): Promise<T | undefined> {
    try {
      return await read();
    } catch (error) {
      if (isProblem(error, 'not-found')) return undefined;
      throw error;
    }
  }
}

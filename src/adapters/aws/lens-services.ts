import { setMaxListeners } from 'node:events';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { GetGlobalSettingsCommand, WellArchitectedClient } from '@aws-sdk/client-wellarchitected';
import { UserError } from '../../ports/errors.js';
import type { LensService, LensServices } from '../../ports/lens-service.js';
import { awsError } from './aws-error.js';
import { ClientConnections } from './client-connections.js';
import {
  concurrencyPerRegion,
  credentialSearchTimeout,
  defaultAttempts,
  requestHandler,
  type AwsOptions,
} from './client-options.js';
import { AwsLensService } from './lens-service.js';
import { RequestBudget } from './request-budget.js';
import { RequestQueue } from './request-queue.js';
import { isSupportedRegion } from '../../manifest/service-regions.js';

type Credentials = WellArchitectedClient['config']['credentials'];

/** The real service, through the SDK's default chain for credentials and endpoints. */
export class AwsLensServices implements LensServices {
  readonly #options: AwsOptions;
  readonly #services = new Map<string, LensService>();
  #credentials: Credentials | undefined;
  #found: Promise<boolean> | undefined;
  #account: Promise<string> | undefined;

  constructor(options: AwsOptions) {
    this.#options = options;
  }

  hasCredentials(): Promise<boolean> {
    this.#found ??= this.#searchCredentials();
    return this.#found;
  }

  account(): Promise<string> {
    this.#account ??= this.#askAccount();
    return this.#account;
  }

  in(region: string): LensService {
    const known = this.#services.get(region);
    if (known !== undefined) return known;
    if (!isSupportedRegion(region)) {
      throw new UserError(
        'unsupported-region',
        `The Well-Architected Tool has no endpoint in "${region}".`,
        'Name a Region of https://docs.aws.amazon.com/general/latest/gr/wellarchitected.html in the manifest.',
      );
    }
    const retryStrategy = new RequestBudget(this.#maxAttempts);
    const connections = new ClientConnections();
    const { httpAgent, httpsAgent } = connections;
    const client = new WellArchitectedClient({
      ...this.#clientOptions(region),
      requestHandler: { ...requestHandler(this.#options), httpAgent, httpsAgent },
      retryStrategy,
    });
    // One of its own: a signal that all Regions share looks through the listeners of all whenever a request begins.
    const signal = AbortSignal.any([this.#options.signal]);
    // Every request listens until it is answered, and Node 20 takes more than ten listeners of such a signal for a leak.
    setMaxListeners(0, signal);
    const queue = new RequestQueue(
      concurrencyPerRegion,
      () => retryStrategy.isPaced(),
      (wanted) => connections.openAhead(wanted),
    );
    const service = new AwsLensService(region, client, queue, signal);
    this.#services.set(region, service);
    return service;
  }

  async organizationSharing(region: string): Promise<'enabled' | 'disabled' | undefined> {
    const client = new WellArchitectedClient(this.#clientOptions(region));
    try {
      const answer = await client.send(new GetGlobalSettingsCommand({}), { abortSignal: this.#options.signal });
      if (answer.OrganizationSharingStatus === undefined) return undefined;
      return answer.OrganizationSharingStatus === 'ENABLED' ? 'enabled' : 'disabled';
    } catch (error) {
      throw awsError(error, 'GetGlobalSettings', region);
    } finally {
      client.destroy();
    }
  }

  get #maxAttempts(): number {
    return this.#options.maxAttempts ?? defaultAttempts;
  }

  #clientOptions(region: string) {
    return {
      region,
      requestHandler: requestHandler(this.#options),
      maxAttempts: this.#maxAttempts,
      customUserAgent: this.#options.userAgent,
      ...(this.#credentials === undefined ? {} : { credentials: this.#credentials }),
    };
  }

  async #searchCredentials(): Promise<boolean> {
    const client = new WellArchitectedClient(this.#clientOptions('us-east-1'));
    // One role is assumed once, not once per Region; what the SDK made remembers and renews.
    this.#credentials = () => client.config.credentials();
    let timer: NodeJS.Timeout | undefined;
    const giveUp = new Promise<false>((resolve) => {
      timer = setTimeout(resolve, credentialSearchTimeout, false);
    });
    try {
      return await Promise.race([client.config.credentials().then(() => true), giveUp]);
    } catch {
      return false;
    } finally {
      clearTimeout(timer);
      client.destroy();
    }
  }

  async #askAccount(): Promise<string> {
    const region = [...this.#services.keys()][0] ?? 'us-east-1';
    const client = new STSClient(this.#clientOptions(region));
    try {
      const answer = await client.send(new GetCallerIdentityCommand({}), { abortSignal: this.#options.signal });
      return answer.Account ?? '';
    } catch (error) {
      throw awsError(error, 'GetCallerIdentity', region);
    } finally {
      client.destroy();
    }
  }
}

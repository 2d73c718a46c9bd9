/** What every AWS client of this program is built from. */
export interface AwsOptions {
  /** In all per request; undefined: `AWS_MAX_ATTEMPTS`, else the value below. */
  readonly maxAttempts: number | undefined;
  /** Milliseconds for one attempt; undefined: `LENS_RELEASE_REQUEST_TIMEOUT`, else the value below. */
  readonly requestTimeout?: number | undefined;
  readonly userAgent: string;
  /** Ends all requests and retries. */
  readonly signal: AbortSignal;
}

/** The SDK's own three attempts last two seconds; the service's rates are unpublished and a release is worth more patience. */
export const defaultAttempts = 7;

/** Milliseconds. Imports and exports carry up to 500 KB, and a service in trouble answers late rather than never. */
const defaultRequestTimeout = 30_000;

/** Without these the SDK waits for ever, and without the flag it only warns and goes on waiting. */
export function requestHandler({ requestTimeout = defaultRequestTimeout }: AwsOptions) {
  return { connectionTimeout: 5_000, requestTimeout, throwOnRequestTimeout: true };
}

/** How long the search for credentials may take, in milliseconds. */
export const credentialSearchTimeout = 2_000;

/**
 * Operations under way at once in one account and Region, each with one request at a time: enough for the shares of a
 * lens, and less than the 50 sockets that the SDK keeps open for a client. The budget of the Region slows them down
 * where the service asks for it.
 */
export const concurrencyPerRegion = 32;

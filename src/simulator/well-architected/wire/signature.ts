import { ServiceError } from '../service-error.js';

/** What a SigV4 `Authorization` header tells: who asks, and where. The signature itself is not recomputed. */
export interface Signer {
  readonly accessKey: string;
  readonly region: string;
}

const credential =
  /^AWS4-HMAC-SHA256 Credential=([^/\s,]+)\/\d{8}\/([a-z0-9-]+)\/([a-z0-9-]+)\/aws4_request, ?SignedHeaders=[^,\s]+, ?Signature=[0-9a-f]{64}$/;

/** @param service name the request must be signed for, `wellarchitected` or `sts` */
export function readSigner(authorization: string | undefined, service: string): Signer {
  if (authorization === undefined) {
    throw new ServiceError('MissingAuthenticationTokenException', 403, 'Missing Authentication Token');
  }
  const [, accessKey, region, signedService] = credential.exec(authorization) ?? [];
  if (accessKey === undefined || region === undefined) {
    throw new ServiceError(
      'IncompleteSignatureException',
      403,
      'Authorization header requires a SigV4 credential scope.',
    );
  }
  if (signedService !== service) {
    throw new ServiceError(
      'InvalidSignatureException',
      403,
      `Credential should be scoped to correct service: '${service}'.`,
    );
  }
  return { accessKey, region };
}

import { afterEach } from '@jest/globals';
import {
  CreateLensVersionCommand,
  ImportLensCommand,
  WellArchitectedClient,
  WellArchitectedServiceException,
} from '@aws-sdk/client-wellarchitected';
import type { SimulatorOptions } from '../../../../src/simulator/well-architected/options.js';
import {
  startWellArchitectedSimulator,
  type WellArchitectedSimulator,
} from '../../../../src/simulator/well-architected/server.js';
import { lensDocument } from './lens-document.js';

export interface Stage {
  readonly sim: WellArchitectedSimulator;
  readonly client: WellArchitectedClient;
  /** A client of another Region or access key; one attempt only, unless told otherwise. */
  readonly clientFor: (who: { region?: string; accessKey?: string; attempts?: number }) => WellArchitectedClient;
}

const closers: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** A simulator and a real SDK client that end with the test. */
export async function setStage(options: SimulatorOptions = {}): Promise<Stage> {
  const sim = await startWellArchitectedSimulator(options);
  closers.push(() => sim.close());
  const clientFor: Stage['clientFor'] = ({ region = 'us-east-1', accessKey = 'test', attempts = 1 }) => {
    const client = new WellArchitectedClient({
      endpoint: sim.url,
      region,
      credentials: { accessKeyId: accessKey, secretAccessKey: 'secret' },
      maxAttempts: attempts,
    });
    closers.push(() => client.destroy());
    return client;
  };
  return { sim, client: clientFor({}), clientFor };
}

/** Imports a new lens over the wire. */
export async function importNew(client: WellArchitectedClient, name = 'Table Lens'): Promise<string> {
  const answer = await client.send(new ImportLensCommand({ JSONString: JSON.stringify(lensDocument({ name })) }));
  return answer.LensArn ?? '';
}

/** Imports and publishes a new lens over the wire. */
export async function publishNew(client: WellArchitectedClient, version = '1.0', name?: string): Promise<string> {
  const arn = await importNew(client, name);
  await client.send(new CreateLensVersionCommand({ LensAlias: arn, LensVersion: version, IsMajorVersion: true }));
  return arn;
}

export interface Refusal {
  readonly name: string;
  readonly status: number | undefined;
  readonly message: string;
}

/** How the SDK reports a request that must fail. */
export async function refusalOf(sent: Promise<unknown>): Promise<Refusal> {
  try {
    await sent;
  } catch (error) {
    if (error instanceof WellArchitectedServiceException) {
      return { name: error.name, status: error.$metadata.httpStatusCode, message: error.message };
    }
    throw error;
  }
  throw new Error('The request was accepted');
}

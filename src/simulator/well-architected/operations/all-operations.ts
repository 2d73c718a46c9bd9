import type { Route } from '../../http/route-table.js';
import { invitationOperations } from './invitation-operations.js';
import { lensOperations } from './lens-operations.js';
import type { Operation } from './operation.js';
import { settingsOperations } from './settings-operations.js';
import { shareOperations } from './share-operations.js';
import { tagOperations } from './tag-operations.js';
import { versionOperations } from './version-operations.js';
import { workloadOperations } from './workload-operations.js';

/** Every operation the simulator has, as routes. */
export const operationRoutes: readonly Route<Operation>[] = [
  ...lensOperations,
  ...versionOperations,
  ...shareOperations,
  ...tagOperations,
  ...settingsOperations,
  ...workloadOperations,
  ...invitationOperations,
].map((operation) => ({ method: operation.method, template: operation.template, target: operation }));

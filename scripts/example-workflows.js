// Writes the workflows of examples/repository from the templates that `init` uses. Run after `npm run compile`.
import { writeFile } from 'node:fs/promises';
import { driftWorkflow } from '../build/setup/workflows/drift-workflow.js';
import { releaseWorkflow } from '../build/setup/workflows/release-workflow.js';
import { reviewWorkflow } from '../build/setup/workflows/review-workflow.js';

const folder = new URL('../examples/repository/.github/workflows/', import.meta.url);
const values = {
  action: 'OWNER/lens-release@v1',
  manifest: 'lenses.yml',
  lensFiles: ['lenses/platform.json'],
  account: '123456789012',
  region: 'us-east-1',
  rolePrefix: 'lens',
};
await writeFile(new URL('lens-review.yml', folder), reviewWorkflow(values));
await writeFile(new URL('lens-release.yml', folder), releaseWorkflow(values));
await writeFile(new URL('lens-drift.yml', folder), driftWorkflow(values));

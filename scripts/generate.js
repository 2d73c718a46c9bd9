/** Writes every file that is made from the code: `npm run generate`. Each has a test that fails when it is out of date. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

for (const script of [
  'generate-schemas',
  'checks-doc',
  'levels-page',
  'action-file',
  'readme-tables',
  'readme-files',
]) {
  const file = fileURLToPath(new URL(`${script}.js`, import.meta.url));
  execFileSync(process.execPath, [file], { stdio: 'inherit' });
}

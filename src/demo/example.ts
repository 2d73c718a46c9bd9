import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of this project, wherever the demo was started from. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

const repository = join(projectRoot, 'examples', 'repository');

/** Path of the lens inside the example repository. */
export const lensPath = 'lenses/platform.json';

/** What the example repository holds, by path with `/`. */
export async function readRepository(): Promise<Record<string, string>> {
  const entries = await readdir(repository, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = files.map(async (file) => {
    const path = file.slice(repository.length + 1).replaceAll('\\', '/');
    return [path, await readFile(file, 'utf8')] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

/** The lens after a later round of work, `v1.1.0` or `v2.0.0`. */
export function readChange(version: string): Promise<string> {
  return readFile(join(projectRoot, 'examples', 'changes', version, 'platform.json'), 'utf8');
}

/** Actions that the documented IAM policies of a role allow. */
export async function readAllowedActions(...policies: readonly string[]): Promise<string[]> {
  const read = policies.map(async (name) => {
    const text = await readFile(join(projectRoot, 'docs', 'iam', `${name}.json`), 'utf8');
    const policy = JSON.parse(text) as { readonly Statement: readonly { readonly Action: readonly string[] }[] };
    return policy.Statement.flatMap((statement) => statement.Action);
  });
  return [...new Set((await Promise.all(read)).flat())];
}

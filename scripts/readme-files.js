import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const block = /<!-- file:(\S+) -->\n```(\w+)\n[\s\S]*?```\n/g;

/** A page whose blocks behind `<!-- file:PATH -->` hold what those files hold now. */
export function withFiles(page, read) {
  return page.replace(block, (_, path, language) => `<!-- file:${path} -->\n\`\`\`${language}\n${read(path)}\`\`\`\n`);
}

/** The files that a page shows. */
export function filesIn(page) {
  return [...page.matchAll(block)].map(([, path]) => path);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const page = readFileSync('README.md', 'utf8');
  writeFileSync(
    'README.md',
    withFiles(page, (path) => readFileSync(path, 'utf8')),
  );
}

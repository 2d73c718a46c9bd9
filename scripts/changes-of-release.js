/**
 * `node scripts/changes-of-release.js v1.2.0` prints what CHANGELOG.md says of that version. Fails if it says nothing, or
 * if package.json has another version.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** The part of a change log below the heading of a version, without the heading. Throws an error where there is none. */
export function changesOf(tag, changeLog, packageVersion) {
  const version = tag.replace(/^v/, '');
  if (version !== packageVersion) {
    throw new Error(`The tag is ${tag}, but package.json has the version ${packageVersion}.`);
  }
  const sections = changeLog.split(/^## /m).slice(1);
  const section = sections.find((text) => text.split(/\s/, 1)[0] === version);
  const changes = section?.slice(section.indexOf('\n')).trim() ?? '';
  if (changes === '') throw new Error(`CHANGELOG.md has no section "## ${version}" with anything in it.`);
  return `${changes}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  try {
    process.stdout.write(changesOf(process.argv[2] ?? '', readFileSync('CHANGELOG.md', 'utf8'), version));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

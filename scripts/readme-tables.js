import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';

/** The README with the tables of inputs and outputs as `action.yml` has them, between their markers. */
export function withTables(readme, action) {
  const inputs = Object.entries(action.inputs).map(([name, { description, default: value }]) => [
    `\`${name}\``,
    value === '' ? '–' : `\`${value}\``,
    description,
  ]);
  const outputs = Object.entries(action.outputs).map(([name, { description }]) => [`\`${name}\``, description]);
  const filled = between(readme, 'inputs', table(['Input', 'Default', 'What it does'], inputs));
  return between(filled, 'outputs', table(['Output', 'What it is'], outputs));
}

function between(text, marker, content) {
  const [begin, end] = [`<!-- ${marker}:begin -->`, `<!-- ${marker}:end -->`];
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md has no markers for ${marker}`);
  return `${text.slice(0, from + begin.length)}\n${content}\n${text.slice(to)}`;
}

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const action = parse(readFileSync('action.yml', 'utf8'));
  writeFileSync('README.md', withTables(readFileSync('README.md', 'utf8'), action));
}

import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { structuredPatch } from 'diff';

const cases = '__tests__/lens/cases';

const bases = {
  refused: 'AWS is known to refuse it: observed, or a hard limit of the API. The severity cannot be lowered.',
  documented: 'The specification forbids it. What the service does is not known, or it is known to accept it.',
  advice: 'It works, but is probably not what was meant.',
};

/** `docs/checks.md`: every check of the rule book with the difference between a lens that passes and one that fails. */
export function checksDoc(groups) {
  const rules = groups.flatMap((group) => group.rules);
  const rows = rules.map(
    ({ id, severity, basis, title }) => `| [\`${id}\`](#${id}) | ${severity} | ${basis} | ${inCell(title)} |`,
  );
  return `${[
    '# Checks',
    '<!-- Generated from the rule book and its cases: npm run compile && node scripts/checks-doc.js -->',
    `\`lens-release check\` and every pull request make these ${rules.length} checks. A finding says where it is: file, line, column, JSON pointer, and the ids of pillar, question and choice.`,
    ['| Check | Severity | Basis | What holds |', '| --- | --- | --- | --- |', ...rows].join('\n'),
    [
      '| Basis | Meaning |',
      '| --- | --- |',
      ...Object.entries(bases).map(([basis, meaning]) => `| ${basis} | ${meaning} |`),
    ].join('\n'),
    exceptions,
    ...groups.flatMap(({ title, rules: own }) => [`## ${title}`, ...own.flatMap(section)]),
  ].join('\n\n')}\n`;
}

const exceptions = `## Exceptions

The manifest sets severities, and accepts findings for a reason and until a day, the last one on which it holds:

\`\`\`yaml
checks:
  choice-without-effect: off # error, warning, notice or off
ignore:
  - check: title-too-long
    lens: dynamodb
    question: ddb_ops_1 # optional; also pillar and choice
    reason: renamed in 3.0
    until: 2027-01-31
\`\`\`

Neither has an effect on a check whose basis is \`refused\`.`;

function section({ id, severity, basis, title, why, source }) {
  const link = source.startsWith('https://') ? `<${source}>` : `[${source}](${source.replace(/^docs\//, '')})`;
  return [
    `### ${id}`,
    `**${escaped(title)}.** ${escaped(why)}`,
    `Severity: ${severity}. Basis: ${basis}. Source: ${link}`,
    example(id),
    ...found(id),
  ];
}

/** What has to be changed in a lens that passes to make it fail, as a difference. */
function example(id) {
  const [passes, fails] = ['passes', 'fails'].map((side) => lensText(id, side));
  if (passes === fails) return exceptionExample(id);
  const { hunks } = structuredPatch('passes', 'fails', passes, fails, '', '', { context: 2 });
  const lines = hunks.flatMap((hunk, index) => [...(index === 0 ? [] : ['  …']), ...hunk.lines.map(shortened)]);
  return ['```diff', ...lines.filter((line) => !line.startsWith('\\')).slice(0, 24), '```'].join('\n');
}

function exceptionExample(id) {
  const settings = ['fails', 'passes'].map((side) =>
    JSON.parse(readFileSync(`${cases}/${id}/${side}/exceptions.json`, 'utf8')),
  );
  const lines = settings.flatMap(({ today, ignore }, index) =>
    ignore.map(({ check, question, until }) => {
      const only = question === undefined ? '' : `, question ${question}`;
      return `- ${index === 0 ? 'Fails' : 'Passes'} on ${today}: an exception for \`${check}\`${only} until ${until}.`;
    }),
  );
  return lines.join('\n');
}

function found(id) {
  const findings = JSON.parse(readFileSync(`${cases}/${id}/fails/findings.json`, 'utf8'));
  const { line, column, message, hint } = findings.find(({ check }) => check === id);
  return [`> Line ${line}, column ${column}: ${escaped(message)} ${escaped(hint)}`];
}

/** Bytes that are not UTF-8 and markers for long texts are made readable. */
function lensText(id, side) {
  const folder = `${cases}/${id}/${side}`;
  const text = readFileSync(`${folder}/lens.json`)
    .toString('utf8')
    .replace('\uFEFF', '<U+FEFF>')
    .replaceAll('\uFFFD', '<0xE9>');
  let paddings = {};
  try {
    paddings = JSON.parse(readFileSync(`${folder}/padding.json`, 'utf8'));
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  return Object.entries(paddings).reduce(
    (readable, [marker, { text: unit, times }]) =>
      readable.replace(marker, `${unit.trim() || '(space)'}… (${times} times)`),
    text,
  );
}

function shortened(line) {
  return line.length <= 160 ? line : `${line.slice(0, 120)} …`;
}

function inCell(text) {
  return escaped(text).replaceAll('|', '\\|');
}

function escaped(text) {
  return text
    .replace(/[\\*_<>[\]`]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('\u200B', '');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { checkGroups } = await import('../build/lens/check-rules.js');
  writeFileSync('docs/checks.md', checksDoc(checkGroups));
}

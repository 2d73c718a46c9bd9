/**
 * Parses the file of GITHUB_OUTPUT, GITHUB_STATE or GITHUB_ENV by the runner's rules: `name=value`, or `name<<DELIMITER`
 * with the lines up to one that is the delimiter. Throws what the runner would fail the step with.
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/FileCommandManager.cs
 */
export function parseFileCommands(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split('\n');
  let index = 0;
  while (index < lines.length) {
    const line = lines[index] ?? '';
    index += 1;
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      values[requireName(line.slice(0, equals), line)] = line.slice(equals + 1);
      continue;
    }
    if (heredoc < 0) throw new Error(`Invalid format '${line}'`);
    const name = requireName(line.slice(0, heredoc), line);
    const delimiter = line.slice(heredoc + 2);
    const end = delimiter === '' ? -1 : lines.indexOf(delimiter, index);
    // The delimiter has to be followed by a newline, so it is never the last piece of the split.
    if (end < 0 || end === lines.length - 1)
      throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    values[name] = lines.slice(index, end).join('\n');
    index = end + 1;
  }
  return values;
}

function requireName(name: string, line: string): string {
  if (name === '') throw new Error(`Invalid format '${line}'. Name must not be empty`);
  return name;
}

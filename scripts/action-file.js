import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { stringify } from 'yaml';

/** `action.yml` with the inputs that the program reads, between the lines `inputs:` and `outputs:`. */
export function withInputs(actionFile, inputs, defaultOf) {
  const entries = Object.entries(inputs).map(([name, input]) => {
    const value = defaultOf(input);
    return [
      name,
      { description: input.description, default: Array.isArray(value) ? value.join(' ') : String(value ?? '') },
    ];
  });
  const token = {
    description: 'Token for reading the repository and writing the comment.',
    default: '${{ github.token }}',
  };
  const text = stringify(
    { inputs: { ...Object.fromEntries(entries), 'github-token': token } },
    { lineWidth: 0, singleQuote: true },
  );
  const [begin, end] = ['\ninputs:\n', '\noutputs:\n'].map((line) => actionFile.indexOf(line));
  if (begin < 0 || end < begin) throw new Error('action.yml has no inputs in front of outputs');
  return `${actionFile.slice(0, begin)}\n${text}${actionFile.slice(end)}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { defaultOf, inputs } = await import('../build/jobs/inputs.js');
  writeFileSync('action.yml', withInputs(readFileSync('action.yml', 'utf8'), inputs, defaultOf));
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { largeLens } from '../large-lens.js';

/** Two versions of a small, a typical and a largest lens, written into a folder. */
export function writeLenses(folder) {
  const example = ['examples/changes/v1.1.0', 'examples/changes/v2.0.0'].map((path) => read(`${path}/platform.json`));
  const large = [largeLens(1), largeLens(2)];
  return [
    ['small', example.map(small)],
    ['typical', example],
    ['largest', large],
  ].map(([name, versions]) => {
    const texts = versions.map((lens) => JSON.stringify(lens, null, 2));
    const files = texts.map((text, index) => {
      const file = join(folder, `${name}-${index + 1}.json`);
      writeFileSync(file, text);
      return file;
    });
    const questions = versions[0].pillars.flatMap((pillar) => pillar.questions).length;
    const size = `${Math.round(JSON.stringify(versions[0]).length / 1000)} KB, ${questions} questions`;
    return { name, size, before: files[0], after: files[1] };
  });
}

/** The first pillar's first three questions. */
function small(lens) {
  const [pillar] = lens.pillars;
  return { ...lens, pillars: [{ ...pillar, questions: pillar.questions.slice(0, 3) }] };
}

function read(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { largeLens } from '../large-lens.js';

/** Two versions of a small and a typical lens, one whose file has 400 KB, and a largest, written into a folder. */
export function writeLenses(folder) {
  const example = ['examples/changes/v1.1.0', 'examples/changes/v2.0.0'].map((path) => read(`${path}/platform.json`));
  const large = [largeLens(1), largeLens(2)];
  return [
    ['small', example.map(small)],
    ['typical', example],
    ['400 KB', ofSize(large, 400_000)],
    ['largest', large],
  ].map(([name, versions]) => {
    const texts = versions.map((lens) => JSON.stringify(lens, null, 2));
    const files = texts.map((text, index) => {
      const file = join(folder, `${name.replace(' ', '-')}-${index + 1}.json`);
      writeFileSync(file, text);
      return file;
    });
    const questions = versions[0].pillars.flatMap((pillar) => pillar.questions).length;
    const [whole, minified] = [texts[0].length, JSON.stringify(versions[0]).length].map((each) =>
      Math.round(each / 1000),
    );
    const size = `${whole} KB, minified ${minified} KB, ${questions} questions`;
    return { name, size, before: files[0], after: files[1] };
  });
}

/** As many questions of each pillar as a file of so many characters has room for. */
function ofSize(versions, characters) {
  for (let most = 1; ; most++) {
    const cut = versions.map((lens) => ({
      ...lens,
      pillars: lens.pillars.map((pillar) => ({ ...pillar, questions: pillar.questions.slice(0, most) })),
    }));
    if (JSON.stringify(cut[0], null, 2).length >= characters) return cut;
  }
}

/** The first pillar's first three questions. */
function small(lens) {
  const [pillar] = lens.pillars;
  return { ...lens, pillars: [{ ...pillar, questions: pillar.questions.slice(0, 3) }] };
}

function read(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

import type { RunReport } from './run-report.js';

/** The address of a file, or of one line of it, as the judged commit has it; undefined without repository or commit. */
export function sourceLink(report: RunReport, file: string, line?: number): string | undefined {
  const { commit, links } = report;
  if (links.repository === undefined || commit === undefined) return undefined;
  const path = file.split('/').map(encode).join('/');
  return `${links.repository}/blob/${encode(commit)}/${path}${line === undefined ? '' : `#L${line}`}`;
}

/** Also what `encodeURIComponent` leaves and Markdown or a sentence may end a link at. Lone surrogates have no code. */
function encode(text: string): string {
  const wellFormed = text.replace(/\p{Surrogate}/gu, '\uFFFD');
  return encodeURIComponent(wellFormed).replace(/[!'()*]/gu, (character) => `%${character.charCodeAt(0).toString(16)}`);
}

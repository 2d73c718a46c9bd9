import pc from 'picocolors';

/** Paints for text; the identity where colours are off. */
export type Paint = ReturnType<typeof pc.createColors>;

/** Colours only where a person looks: on a terminal, unless https://no-color.org says no. */
export function choosePaint(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): Paint {
  const refused = (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
  return pc.createColors(isTerminal && !refused);
}

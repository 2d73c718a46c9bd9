/** Progress for people. Lines may hold untrusted text: the adapter makes it safe for its medium. */
export interface Log {
  info(line: string): void;
  warning(line: string): void;
  /** Runs `work` with its lines folded under a title, where the medium can do that. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
}

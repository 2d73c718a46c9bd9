/** Requests in the order of their arrival. An entry is written when its request arrives and completed in place. */
export class Journal<Entry> {
  readonly #entries: Entry[] = [];

  /** Live view: grows as requests arrive. */
  get entries(): readonly Entry[] {
    return this.#entries;
  }

  add(entry: Entry): Entry {
    this.#entries.push(entry);
    return entry;
  }

  clear(): void {
    this.#entries.length = 0;
  }
}

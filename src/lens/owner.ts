import { valueOf, type JsonValue } from './json.js';
import { valueAt } from './pointer.js';

/** The ids around a value. */
export interface Owner {
  readonly pillar: string | null;
  readonly question: string | null;
  readonly choice: string | null;
}

const path = /^(\/pillars\/\d+)(?:(\/questions\/\d+)(\/choices\/\d+)?)?/u;

/** Finds the pillar, question and choice that a JSON pointer leads into. */
export class Owners {
  private readonly lens: JsonValue | undefined;
  private readonly known = new Map<string, Owner>();

  constructor(lens: JsonValue | undefined) {
    this.lens = lens;
  }

  of(pointer: string): Owner {
    const [whole = '', pillar = '', question, choice] = path.exec(pointer) ?? [];
    const known = this.known.get(whole);
    if (known !== undefined) return known;
    const owner = {
      pillar: pillar === '' ? null : this.idAt(pillar),
      question: question === undefined ? null : this.idAt(pillar + question),
      choice: choice === undefined ? null : this.idAt(whole),
    };
    this.known.set(whole, owner);
    return owner;
  }

  private idAt(pointer: string): string | null {
    const id = valueOf(valueAt(this.lens, pointer), 'id');
    return typeof id === 'string' ? id : null;
  }
}

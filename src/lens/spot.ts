/** Where something is wrong: at a value, or nearer. */
export interface Spot {
  /** JSON pointer (RFC 6901) of the value. */
  readonly pointer: string;
  /** At its key instead. */
  readonly ofKey?: true;
  /** At this character of the text that it is, in UTF-16 units. */
  readonly index?: number;
  /** At this place of the file's text, in UTF-16 units, whatever stands there. */
  readonly offset?: number;
}

/** 1-based; columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export type PlaceAt = (offset: number) => Place;

/** From offsets to places. The line counter of the YAML parser loses lines inside what it cannot parse. */
export function placesOf(text: string): PlaceAt {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), (match) => match.index + 1)];
  return (offset) => {
    const end = Math.min(offset, text.length);
    const line = starts.findLastIndex((start) => start <= end);
    return { line: line + 1, column: end - (starts[line] ?? 0) + 1 };
  };
}

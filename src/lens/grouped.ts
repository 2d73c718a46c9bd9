/** A count with commas, for example `500,000`. `toLocaleString` would first load the locale data of all countries. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}

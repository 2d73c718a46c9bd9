import { valueOf, type JsonValue } from './json.js';

/** The name a lens file declares; undefined where it declares none. */
export function lensName(value: JsonValue | undefined): string | undefined {
  const name = valueOf(value, 'name');
  return typeof name === 'string' ? name : undefined;
}

/**
 * What AWS compares names by: "AWS Operational Readiness Review" collides with "awsoperationalreadinessreview"
 * (observed). Whether punctuation counts is not known; here it does.
 */
export function normalizeLensName(name: string): string {
  return name.toLowerCase().replace(/\s/gu, '');
}

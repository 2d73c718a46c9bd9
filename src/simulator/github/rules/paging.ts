import { LIMITS } from './limits.js';

export interface Page {
  /** Counted from 1. */
  readonly number: number;
  readonly size: number;
}

/** The page asked for; what is no number, or out of bounds, is put right in silence as GitHub does. */
export function pageOf(
  query: URLSearchParams,
  defaultSize: number = LIMITS.pageSize,
  largest: number = LIMITS.largestPage,
): Page {
  return {
    number: Math.max(1, wholeNumber(query.get('page'), 1)),
    size: Math.min(largest, Math.max(1, wholeNumber(query.get('per_page'), defaultSize))),
  };
}

export function slicePage<T>(items: readonly T[], page: Page): T[] {
  return items.slice((page.number - 1) * page.size, page.number * page.size);
}

/**
 * The Link header of one page of `total` items, empty when there is but one page.
 * @param url absolute URL of the request, with its query
 */
export function linkHeader(url: URL, page: Page, total: number): Record<string, string> {
  const last = Math.max(1, Math.ceil(total / page.size));
  const links = [
    ...(page.number > 1 ? [[Math.min(page.number - 1, last), 'prev'] as const] : []),
    ...(page.number < last ? [[page.number + 1, 'next'] as const, [last, 'last'] as const] : []),
    ...(page.number > 1 ? [[1, 'first'] as const] : []),
  ];
  if (links.length === 0) return {};
  return { link: links.map(([number, relation]) => `<${urlOfPage(url, number)}>; rel="${relation}"`).join(', ') };
}

function urlOfPage(url: URL, page: number): string {
  const copy = new URL(url);
  copy.searchParams.set('page', String(page));
  return copy.href;
}

function wholeNumber(text: string | null, otherwise: number): number {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : otherwise;
}

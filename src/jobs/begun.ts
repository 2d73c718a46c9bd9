/**
 * Work that is under way while something else is waited for. Its result, or its error, is taken later by `await`; an error
 * that nobody comes to ask for, because the run stopped for another reason, is no crash.
 */
export function begun<T>(work: Promise<T>): Promise<T> {
  void work.catch(() => undefined);
  return work;
}

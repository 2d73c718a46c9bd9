const prefixes = /^(?:\[Validation\]\s*|@smithy\/[\w-]+ - (?:\[ERROR\] )?)/;

/**
 * The readable part of a message of the service or, where it did not answer, of the SDK. Some validation messages carry a
 * prefix, some a whole JSON document with the text inside (observed by users of ListLensShares); the SDK names its module.
 */
export function serviceText(message: string): string {
  const plain = message.replace(prefixes, '');
  if (!plain.startsWith('{')) return plain;
  try {
    const parsed: unknown = JSON.parse(plain);
    if (typeof parsed === 'object' && parsed !== null && 'message' in parsed && typeof parsed.message === 'string') {
      return serviceText(parsed.message);
    }
  } catch {
    // Not JSON after all: the text as it came is the best there is.
  }
  return plain;
}

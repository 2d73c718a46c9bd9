/**
 * The longest chain of requests in a journal that must follow each other, whoever makes them: a list comes before what
 * it names, a page before the next, every read of the plan before the first write, a draft before its version, what was
 * published before its shares, and the shares before the list that confirms them.
 *
 * @returns {readonly string[]} the names of the operations, in order
 */
export function criticalPath(journal) {
  const answered = journal.filter((entry) => entry.error === undefined && entry.operation !== 'GetCallerIdentity');
  const regions = [...new Set(answered.map((entry) => entry.region))];
  const parts = regions.map((region) => splitAtFirstWrite(answered.filter((entry) => entry.region === region)));
  const reads = longest(parts.map(({ reads }) => chainOfReads(reads)));
  const writes = longest(parts.map(({ writes }) => chainOfWrites(writes)));
  return [...reads, ...writes];
}

const shareWrites = ['CreateLensShare', 'DeleteLensShare'];

function splitAtFirstWrite(entries) {
  const first = entries.findIndex((entry) => entry.wrote);
  const end = first < 0 ? entries.length : first;
  return { reads: names(entries.slice(0, end)), writes: names(entries.slice(end).filter(isNoSecondLook)) };
}

/** Whoever waits for a draft may look for a version of somebody else at the same time. */
function isNoSecondLook({ operation, query }) {
  return operation !== 'ListLenses' || query.LensStatus?.[0] === 'DRAFT';
}

function chainOfReads(reads) {
  const lists = reads.filter((name) => name === 'ListLenses').slice(0, 1);
  const pages = reads.filter((name) => name === 'ListLensShares');
  const others = reads.filter((name) => name === 'ExportLens' || name === 'ListTagsForResource').slice(0, 1);
  return [...lists, ...longest([pages, others])];
}

function chainOfWrites(writes) {
  const release = writes.filter((name) =>
    ['ImportLens', 'ListLenses', 'CreateLensVersion', 'ExportLens'].includes(name),
  );
  const tags = writes.filter((name) => name === 'TagResource').slice(0, 1);
  const shares = writes.filter((name) => shareWrites.includes(name)).slice(0, 1);
  const pages = writes.filter((name) => name === 'ListLensShares');
  return [...release, ...longest([[...shares, ...pages], tags])];
}

function names(entries) {
  return entries.map((entry) => entry.operation);
}

function longest(chains) {
  return chains.reduce((a, b) => (b.length > a.length ? b : a), []);
}

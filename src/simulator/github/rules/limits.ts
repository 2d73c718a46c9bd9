/** What GitHub imposes on lists and bodies; https://docs.github.com/en/rest names each on the page of its route. */
export const LIMITS = {
  pageSize: 30,
  largestPage: 100,
  /** Files of a pull request, over all pages. */
  pullFiles: 3000,
  /** Files of a comparison, all on its first page. */
  compareFiles: 300,
  /** Commits of a comparison that was asked for without a page. */
  compareCommits: 250,
  commitFilesPage: 300,
  commitFiles: 3000,
  directoryEntries: 1000,
  /** Bytes of a file that the contents route gives as JSON with its content. */
  jsonContent: 1_048_576,
  /** Bytes of a file that the contents route gives at all. */
  rawContent: 104_857_600,
  treeEntries: 100_000,
  commentCharacters: 65_536,
  releaseCharacters: 125_000,
} as const;

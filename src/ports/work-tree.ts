/** The files of a repository as they lie on disk. Paths are relative to its top, with `/`. */
export interface WorkTree {
  /** Where it is on this machine. */
  readonly root: string;
  /** Whether it is a Git repository. */
  readonly git: boolean;
  /** Files that Git tracks or would track; without Git all files. `complete` is false where there were too many. */
  list(): Promise<{ readonly files: readonly string[]; readonly complete: boolean }>;
  /** Undefined where there is no regular file, or one longer than `longest` bytes. */
  read(path: string, longest: number): Promise<Uint8Array | undefined>;
  exists(path: string): Promise<boolean>;
  /** Writes a file that does not exist, with its folders. Throws `UserError` where it exists or cannot be written. */
  create(path: string, text: string): Promise<void>;
}

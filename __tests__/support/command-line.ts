import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface StartOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Below the folder. */
  readonly cwd?: string;
  /** Standard input; without it, it is empty. */
  readonly input?: string | Uint8Array;
}

/** A folder of a user's machine in which commands are started, with nothing in their environment but a path. */
export class Desk {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async open(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<Desk> {
    const desk = new Desk(await mkdtemp(join(tmpdir(), 'desk-')));
    for (const [path, content] of Object.entries(files)) await desk.write(path, content);
    return desk;
  }

  close(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }

  async write(path: string, content: string | Uint8Array): Promise<void> {
    await mkdir(dirname(join(this.folder, path)), { recursive: true });
    await writeFile(join(this.folder, path), content);
  }

  read(path: string): Promise<string> {
    return readFile(join(this.folder, path), 'utf8');
  }

  /** Every file but those of Git, by path with `/`, in alphabetical order. */
  async files(): Promise<string[]> {
    const entries = await readdir(this.folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(this.folder.length + 1)
          .replaceAll('\\', '/'),
      )
      .filter((path) => !path.startsWith('.git/'))
      .toSorted();
  }

  start(command: string, parameters: readonly string[], options: StartOptions = {}): Promise<Ended> {
    const env = {
      PATH: process.env['PATH'] ?? '',
      HOME: this.folder,
      NODE_DISABLE_COMPILE_CACHE: '1',
      AWS_EC2_METADATA_DISABLED: 'true',
      ...options.env,
    };
    return new Promise((done, fail) => {
      const child = spawn(command, parameters, { cwd: join(this.folder, options.cwd ?? ''), env });
      const read = { stdout: '', stderr: '' };
      for (const name of ['stdout', 'stderr'] as const) {
        child[name].setEncoding('utf8').on('data', (text: string) => (read[name] += text));
      }
      child.on('error', fail);
      child.on('close', (code) => done({ code, ...read }));
      // Whoever does not read its input may be gone before it is written.
      child.stdin.on('error', () => undefined).end(options.input ?? '');
    });
  }

  /** The committed bundle, as `lens-release` would be. */
  lensRelease(parameters: readonly string[], options?: StartOptions): Promise<Ended> {
    return this.start(process.execPath, [resolve('dist/index.js'), ...parameters], options);
  }

  /** Throws where git does. */
  async git(...parameters: readonly string[]): Promise<string> {
    const identity = ['-c', 'user.name=Kim', '-c', 'user.email=kim@example.com', '-c', 'init.defaultBranch=main'];
    const { code, stdout, stderr } = await this.start('git', [...identity, ...parameters]);
    if (code !== 0) throw new Error(`git ${parameters.join(' ')}: ${stderr}`);
    return stdout;
  }
}

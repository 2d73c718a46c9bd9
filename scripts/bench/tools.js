import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What people use for JSON on a command line; not among our dependencies. */
const packages = { 'ajv-cli': '5.0.0', 'json-diff': '1.0.6' };
const scripts = { 'ajv-cli': 'dist/index.js', 'json-diff': 'bin/json-diff.js' };

/** Installs them into a folder. Returns their scripts by name; one that cannot be had is left out. */
export function installTools(folder) {
  const found = { jsondiffpatch: resolve('node_modules/jsondiffpatch/bin/jsondiffpatch.js') };
  for (const [name, version] of Object.entries(packages)) {
    try {
      const install = ['install', '--silent', '--no-audit', '--no-fund', '--prefix', folder, `${name}@${version}`];
      execFileSync('npm', install, { stdio: 'ignore' });
    } catch {
      console.error(`${name} could not be installed and is left out.`);
    }
    const script = join(folder, 'node_modules', name, scripts[name]);
    if (existsSync(script)) found[name] = script;
  }
  return found;
}

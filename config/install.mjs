import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LOCK = `${ROOT}package-lock.json`;
const STAMP = `${ROOT}node_modules/.campaign-charts-lock`;
/** Written by npm: what it has really installed. */
const INSTALLED = `${ROOT}node_modules/.package-lock.json`;

/** Runs npm by its own script where known, because Windows cannot start `npm.cmd` without a shell. */
export function npm(args, options = {}) {
  const script = process.env.npm_execpath;
  const command = script?.endsWith('.js') ? [process.execPath, script] : ['npm'];
  const shell = command.length === 1 && process.platform === 'win32';
  return spawnSync(command[0], [...command.slice(1), ...args], { cwd: ROOT, stdio: 'inherit', shell, ...options });
}

function hashOfLock() {
  return createHash('sha256').update(readFileSync(LOCK)).digest('hex');
}

function installedByHand() {
  if (!existsSync(INSTALLED)) return false;
  const wanted = JSON.parse(readFileSync(LOCK, 'utf8')).packages;
  const found = JSON.parse(readFileSync(INSTALLED, 'utf8')).packages;
  const nothingMissing = Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || found[path]?.version === entry.version,
  );
  return nothingMissing && Object.entries(found).every(([path, entry]) => wanted[path]?.version === entry.version);
}

/** Makes `node_modules` match the lock file; does nothing when it already does. */
export function ensureInstalled() {
  const hash = hashOfLock();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return;
  if (!installedByHand()) {
    console.error('Installing the packages of package-lock.json (about a minute, only this once) ...');
    const { status } = npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) {
      console.error('The packages could not be installed: npm ci failed, see above.');
      process.exit(1);
    }
  }
  writeFileSync(STAMP, hash);
}

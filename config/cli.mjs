import { spawnSync } from 'node:child_process';
import { ensureInstalled, ROOT } from './install.mjs';

ensureInstalled();
const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', `${ROOT}src/cli/main.ts`, ...process.argv.slice(2)],
  // Without its tsconfig, tsx compiles decorators the standard way and the elements break. npm runs us from ROOT.
  { stdio: 'inherit', env: { ...process.env, TSX_TSCONFIG_PATH: `${ROOT}tsconfig.json` } },
);
process.exitCode = status ?? 1;

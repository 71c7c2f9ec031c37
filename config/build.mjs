import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'vite';
import { ROOT } from './install.mjs';

const configFile = `${ROOT}vite.config.ts`;
await build({ configFile, mode: 'production', logLevel: 'warn' });
await build({ configFile, mode: 'standalone', logLevel: 'warn' });

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: ROOT, stdio: 'inherit' });

mkdirSync(`${ROOT}dist/schema`, { recursive: true });
copyFileSync(`${ROOT}src/document/metrics-1.0.schema.json`, `${ROOT}dist/schema/1.0.json`);
chmodSync(`${ROOT}dist/cli.js`, 0o755);

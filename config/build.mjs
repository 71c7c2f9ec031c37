import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'vite';
import { ROOT } from './install.mjs';
import { writeManifest } from './manifest.mjs';

const configFile = `${ROOT}vite.config.ts`;
await build({ configFile, mode: 'production', logLevel: 'warn' });
await build({ configFile, mode: 'standalone', logLevel: 'warn' });

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: ROOT, stdio: 'inherit' });

mkdirSync(`${ROOT}dist/schema`, { recursive: true });
copyFileSync(`${ROOT}src/document/metrics-1.0.schema.json`, `${ROOT}dist/schema/1.0.json`);
chmodSync(`${ROOT}dist/cli.js`, 0o755);
writeManifest();

// What `dist` holds of other packages goes with their licences.
const bundled = [
  ...['hucre', 'jsonc-parser', 'lit', 'lit-html', 'lit-element', '@lit/reactive-element'],
  ...['array', 'color', 'format', 'interpolate', 'path', 'scale', 'shape', 'time', 'time-format'].map(
    (name) => `d3-${name}`,
  ),
  'internmap',
];
const notices = bundled.map((name) => {
  const folder = `${ROOT}node_modules/${name}`;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const { version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  return `${name} ${version}\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
});
writeFileSync(`${ROOT}dist/THIRD-PARTY-LICENSES.txt`, notices.join(`\n${'-'.repeat(72)}\n\n`));

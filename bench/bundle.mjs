import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { cssLiteralsForEsbuild } from '../config/css-literals.mjs';

/** The package's source, or another folder of the same shape that `--source` names: to compare two versions. */
export const ownSource = fileURLToPath(new URL('../src/', import.meta.url));

/** What a page loads to read a document into the model. */
const reading = (source) => `
  export { parseJson } from '${source}document/parse-json.ts';
  export { readDocument } from '${source}document/read-document.ts';
  export { formatProblem } from '${source}document/messages.ts';
  export { createCampaign } from '${source}model/create-campaign.ts';
`;

/** The checks, once they exist. */
const linting = (source) =>
  existsSync(`${source}lint/index.ts`) ? `export { lintText } from '${source}lint/index.ts';` : '';

const bundle = (contents, options) =>
  build({
    stdin: { contents, resolveDir: ownSource },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    mainFields: ['module', 'main'],
    logLevel: 'error',
    plugins: [cssLiteralsForEsbuild],
    ...options,
  });

const gzipped = (contents) => gzipSync(contents, { level: 9 }).length;

/** Bytes of a bundle as a page loads it: minified and compressed. */
async function bytesOf(contents, compressed = gzipped) {
  const { outputFiles } = await bundle(contents, { minify: true, write: false });
  return compressed(outputFiles[0].contents);
}

/** Bytes of what a page loads to read a document. */
export const readingBytes = (source = ownSource) => bytesOf(reading(source));

/** The elements of these charts, with all that they need. */
const elements = (source, charts) =>
  charts.map((chart) => `export * from '${source}charts/${chart}/${chart}.element.ts';`).join('\n');

/**
 * Bytes that a page with the other two charts loads more to have the funnel as well: what it has beyond what all share. By
 * brotli, which sees all of a bundle: gzip sees 32 kB of it, so that the same code counts for more in a larger bundle.
 */
export async function funnelBytes(source = ownSource) {
  const others = ['timeline', 'regions'];
  const bytes = (charts) => bytesOf(elements(source, charts), (contents) => brotliCompressSync(contents).length);
  return (await bytes([...others, 'funnel'])) - (await bytes(others));
}

/** The functions of the current source, bundled as a page would load them. */
export async function loadPackage(source = ownSource, { lint = true } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'campaign-charts-bench-'));
  const outfile = join(folder, 'package.mjs');
  try {
    await bundle(reading(source) + (lint ? linting(source) : ''), { platform: 'node', outfile });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

import { createReadStream, existsSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { ROOT } from './install.mjs';

const CONTENT_TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
};

/** The policy that the package promises to work under. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self'",
  "font-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** `{"metrics":"1.0","title":"张掖禁食野味倡议"}` in GB18030. */
const GB18030 = Buffer.concat([
  Buffer.from('{"metrics":"1.0","title":"'),
  Buffer.from('d5c5d2b4bdfbcab3d2b0ceb6b3abd2e9', 'hex'),
  Buffer.from('"}'),
]);

const JSON_TYPE = CONTENT_TYPES['.json'];
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** How often each key was asked for. */
const counts = new Map();

function countUp(key) {
  counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts.get(key);
}

function answer(context, status, type, body) {
  context.status = status;
  if (body !== undefined) context.body = body;
  if (type) context.type = type;
}

function fileOf(pathname) {
  const file = normalize(join(ROOT, decodeURIComponent(pathname)));
  const page = pathname.endsWith('/') ? join(file, 'index.html') : file;
  return page.startsWith(ROOT) && existsSync(page) && statSync(page).isFile() ? page : undefined;
}

function serveFile(context, pathname) {
  const file = fileOf(pathname);
  if (!file) return answer(context, 404, 'text/plain', 'Not found');
  const type = CONTENT_TYPES[extname(file)] ?? 'application/octet-stream';
  if (extname(file) === '.html') context.set('Content-Security-Policy', CONTENT_SECURITY_POLICY);
  return answer(context, 200, type, createReadStream(file));
}

/** Answers that a load must survive, by the last part of the address. */
const FAULTS = {
  html: (context) => answer(context, 200, CONTENT_TYPES['.html'], '<!doctype html><title>Sign in</title><p>Sign in'),
  404: (context) => answer(context, 404, 'text/plain', 'Not found'),
  500: (context) => answer(context, 500, 'text/plain', 'Server error'),
  empty: (context) => answer(context, 200, JSON_TYPE, ''),
  204: (context) => answer(context, 204),
  cut: (context) => answer(context, 200, JSON_TYPE, '{"metrics":"1.0",\n"title":"Cut sho'),
  gb18030: (context) => answer(context, 200, 'application/json', GB18030),
  bom: (context) => answer(context, 200, JSON_TYPE, '\uFEFF{"metrics":"1.0","title":"BOM"}'),
  async slow(context, query) {
    await pause(Number(query.get('ms') ?? 500));
    serveFile(context, query.get('to') ?? '');
  },
  count(context, query) {
    countUp(query.get('key'));
    serveFile(context, query.get('to') ?? '');
  },
  counts: (context, query) =>
    answer(context, 200, JSON_TYPE, JSON.stringify({ count: counts.get(query.get('key')) ?? 0 })),
  flaky(context, query) {
    if (countUp(query.get('key')) === 1) return answer(context, 500, 'text/plain', 'Server error');
    return serveFile(context, query.get('to') ?? '');
  },
};

/** Koa middleware: the built demo and package under the strict policy, and the faults under `/fault/`. */
export function testServer() {
  return async (context, next) => {
    const { pathname, searchParams } = new URL(context.url, 'http://localhost');
    // Files inside an iframe of a test page must not be cached between two runs of one test.
    if (/^\/(build\/demo|dist|fault)\//.test(pathname)) context.set('Cache-Control', 'no-store');
    if (/^\/(build\/demo|dist)\//.test(pathname)) return serveFile(context, pathname);
    const fault = /^\/fault\/([\w-]+)$/.exec(pathname)?.[1];
    if (fault && Object.hasOwn(FAULTS, fault)) return FAULTS[fault](context, searchParams);
    return next();
  };
}

import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
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
  if (extname(file) === '.html') return servePage(context, readFileSync(file, 'utf8'));
  return answer(context, 200, type, createReadStream(file));
}

/** A page under the strict policy; with `watch` in its address it keeps what went wrong, from its first line on. */
function servePage(context, html) {
  context.set('Content-Security-Policy', CONTENT_SECURITY_POLICY);
  const watched = html.replace('<head>', '<head><script src="/strict/watch.js"></script>');
  return answer(context, 200, CONTENT_TYPES['.html'], context.query.watch === undefined ? html : watched);
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
  body: (context, query) => answer(context, 200, JSON_TYPE, query.get('body')),
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
  /** Good, then bad once, then good again. */
  relapse(context, query) {
    if (countUp(query.get('key')) === 2) return answer(context, 500, 'text/plain', 'Server error');
    return serveFile(context, query.get('to') ?? '');
  },
};

const WATCH = `
window.violations = [];
window.faults = [];
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
  violations.push([violatedDirective, blockedURI, sourceFile, lineNumber].join(' ')));
addEventListener('error', ({ message }) => faults.push(message));
addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
`;

const CHECKS = `
import { formatFinding, lintText } from '/dist/lint.js';
import { createStarterWorkbook, importSheets, readWorkbook } from '/dist/convert.js';
const text = await (await fetch('/demo/data/five-places.json')).text();
const messages = lintText(text).findings.map((finding) => finding.rule + ' ' + formatFinding(finding, 'en').message);
const { document: made, problems } = importSheets(await readWorkbook(await createStarterWorkbook('en')));
window.checked = { messages, title: made.title, problems: problems.length };
`;

const STRICT = {
  'watch.js': (context) => answer(context, 200, CONTENT_TYPES['.js'], WATCH),
  /** The one-file build from one script tag, with one chart of each tag in `tags`. */
  standalone(context, query) {
    const charts = query.get('tags').replace(/([a-z-]+),?/g, '<$1></$1>');
    servePage(
      context,
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Standalone</title>
      <script type="module" src="/dist/campaign-charts.js"></script></head>
      <body><campaign-data src="/demo/data/five-places.json">${charts}</campaign-data></body></html>`,
    );
  },
  /** A page that checks a document, and makes a workbook and a document of it again. */
  checks(context) {
    servePage(
      context,
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Checks</title>
      <script type="module" src="/strict/checks.js"></script></head><body></body></html>`,
    );
  },
  'checks.js': (context) => answer(context, 200, CONTENT_TYPES['.js'], CHECKS),
};

/** `/render?file=five-places&chart=funnel&lang=zh`: what a server sends. Every other parameter is an attribute of the chart. */
async function renderOnServer(context, query) {
  const { file, chart, lang, ...attributes } = Object.fromEntries(query);
  const { renderChart } = await import(pathToFileURL(join(ROOT, 'dist/static.js')).href);
  const json = JSON.parse(readFileSync(join(ROOT, `demo/data/${file}.json`), 'utf8'));
  answer(context, 200, CONTENT_TYPES['.html'], await renderChart(json, { chart, lang, attributes }));
}

/** Koa middleware: the built demo and package under the strict policy, server renderings, and the faults under `/fault/`. */
export function testServer() {
  return async (context, next) => {
    const { pathname, searchParams } = new URL(context.url, 'http://localhost');
    // Files inside an iframe of a test page must not be cached between two runs of one test.
    if (/^\/(build\/demo|dist|fault|strict|render)\b/.test(pathname)) context.set('Cache-Control', 'no-store');
    if (/^\/(build\/demo|dist)\//.test(pathname)) return serveFile(context, pathname);
    const fault = /^\/fault\/([\w-]+)$/.exec(pathname)?.[1];
    if (fault && Object.hasOwn(FAULTS, fault)) return FAULTS[fault](context, searchParams);
    const page = /^\/strict\/([\w.-]+)$/.exec(pathname)?.[1];
    if (page && Object.hasOwn(STRICT, page)) return STRICT[page](context, searchParams);
    if (pathname === '/render') return renderOnServer(context, searchParams);
    return next();
  };
}

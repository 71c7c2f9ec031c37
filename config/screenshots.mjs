// Takes pictures of the built demo pages for people to look at: zh and en, 320 and 1280 px, light and dark.
// Usage: npm run screenshots -- [page …] [--out folder]   (build the demo first: npm run build:demo)
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { preview } from 'vite';
import { CHROMIUM_FLAGS, findBrowsers } from './browsers.mjs';
import { ROOT } from './install.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: join(ROOT, 'build/screenshots') } },
});
const pages = positionals.length ? positionals : ['index', 'funnel', 'timeline', 'regions', 'data'];
mkdirSync(values.out, { recursive: true });

const server = await preview({
  root: join(ROOT, 'build/demo'),
  configFile: false,
  build: { outDir: '.' },
  logLevel: 'error',
});
const [address] = server.resolvedUrls.local;
const { chromium } = await findBrowsers();
const browser = await puppeteer.launch({
  executablePath: chromium.path,
  headless: chromium.headless ?? true,
  args: CHROMIUM_FLAGS,
});

async function shoot(page, lang, width, scheme) {
  const tab = await browser.newPage();
  await tab.setViewport({ width, height: 900 });
  await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await tab.goto(`${address}${page}.html?lang=${lang}`, { waitUntil: 'networkidle0' });
  const path = join(values.out, `${page}-${lang}-${width}-${scheme}.png`);
  // Beyond the viewport a capture may show an older frame: so the viewport is made as high as the page.
  await tab.screenshot({ path, fullPage: true, captureBeyondViewport: false });
  await tab.close();
}

for (const page of pages) {
  for (const lang of ['en', 'zh']) {
    for (const width of [320, 1280]) {
      for (const scheme of ['light', 'dark']) await shoot(page, lang, width, scheme);
    }
  }
}
await browser.close();
await server.close();
console.log(`Screenshots of ${pages.join(', ')} are in ${values.out}.`);

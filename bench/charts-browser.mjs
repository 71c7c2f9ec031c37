import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, findBrowsers } from '../config/browsers.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** The driver with one contender, as one script that leaves `bench` in the page. */
async function bundleContender(file, driver) {
  const { outputFiles } = await build({
    entryPoints: [path(driver)],
    alias: { contender: path(file), ours: path('../dist/index.js') },
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'bench',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

const emptyPage = (name) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title>` +
  `<body style="margin: 0"><div id="stage"></div><script src="/${name}.js"></script>`;

/** Serves for each contender an empty page with its script. */
async function serve(scripts) {
  const server = createServer(({ url }, response) => {
    const [, name, ending] = /^\/(\w+)(\.js)?$/.exec(url) ?? [];
    const script = scripts[name];
    const type = ending ? 'text/javascript' : 'text/html';
    response.writeHead(script === undefined ? 404 : 200, { 'content-type': type, 'cache-control': 'no-store' });
    response.end(script === undefined ? '' : ending ? script : emptyPage(name));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/** A page of one run: what the driver exports, and the clock of the page's main thread. */
async function createRun(page) {
  const errors = [];
  page.on('pageerror', (error) => errors.push(error));
  // A session of its own: that of the page itself counts by the clock on the wall already.
  const devtools = await page.createCDPSession();
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });

  /** Calls a function of the driver. */
  async function call(name, argument = '') {
    const result = await page.evaluate(`bench.${name}(${argument})`);
    if (errors.length > 0) throw errors[0];
    return result;
  }

  async function busyMs() {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  }

  /** CPU time of the page's main thread in one call, in ms. Garbage of what went before is collected first. */
  async function cpuOf(name) {
    await devtools.send('HeapProfiler.collectGarbage');
    const before = await busyMs();
    await call(name);
    return (await busyMs()) - before;
  }

  /** What the page's scripts hold, in bytes: objects and the memory behind typed arrays. */
  async function heapBytes() {
    for (let round = 0; round < 3; round += 1) await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize = 0 } = await devtools.send('Runtime.getHeapUsage');
    return usedSize + backingStorageSize;
  }

  return { call, cpuOf, heapBytes, screenshot: (options) => page.screenshot(options) };
}

/** Chromium with a server for these contenders: `inPage` runs a task in a new page with the driver, in a context of its own. */
export async function openBrowser(contenders, driver = 'charts-page.js') {
  const bundled = Object.entries(contenders).map(async ([name, file]) => [name, await bundleContender(file, driver)]);
  const server = await serve(Object.fromEntries(await Promise.all(bundled)));
  const { chromium } = await findBrowsers();
  const browser = await puppeteer.launch({
    executablePath: chromium.path,
    headless: chromium.headless ?? true,
    args: CHROMIUM_FLAGS,
  });
  return {
    async inPage(name, task) {
      const context = await browser.createBrowserContext();
      try {
        const page = await context.newPage();
        await page.setViewport({ width: 1280, height: 900 });
        await page.goto(`${server.address}/${name}`);
        return await task(await createRun(page));
      } finally {
        await context.close();
      }
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

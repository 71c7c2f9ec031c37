import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { CHROMIUM_FLAGS, findBrowsers } from './config/browsers.mjs';
import { testServer } from './config/test-server.mjs';

const { chromium, firefox } = await findBrowsers();

/** A detached session drops its emulation, so each page keeps one. */
const sessions = new WeakMap();

async function devtools(page) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page);
}

function chromiumLauncher() {
  const launcher = chromeLauncher({
    concurrency: 2,
    launchOptions: { executablePath: chromium.path, headless: chromium.headless ?? true, args: CHROMIUM_FLAGS },
    async createPage({ context }) {
      // Pages run side by side, each in a window of its own: keys and clicks sent to a tab in the background never arrive.
      const page = await context.newPage({ type: 'window' });
      // Each must believe that it has the focus.
      await (await devtools(page)).send('Emulation.setFocusEmulationEnabled', { enabled: true });
      return page;
    },
  });
  launcher.name = 'Chromium';
  return launcher;
}

function firefoxLauncher() {
  const launcher = chromeLauncher({
    concurrency: 1,
    launchOptions: { browser: 'firefox', executablePath: firefox.path },
  });
  launcher.name = 'Firefox';
  return launcher;
}

/**
 * `executeServerCommand('emulate-features', { 'forced-colors': 'active' })`; an empty object undoes it. It answers
 * whether it could (Chromium only). The runner's own `emulateMedia` ignores forced colours.
 */
const emulateFeatures = {
  name: 'emulate-features',
  async executeCommand({ command, payload, session }) {
    if (command !== 'emulate-features') return undefined;
    if (session.browser.name !== 'Chromium') return { done: false };
    const features = Object.entries(payload ?? {}).map(([name, value]) => ({ name, value }));
    const page = session.browser.getPage(session.id);
    await (await devtools(page)).send('Emulation.setEmulatedMedia', { features });
    return { done: true };
  },
};

/** `executeServerCommand('collect-garbage')` answers whether it could (Chromium only): then a WeakRef to what is unused is empty. */
const collectGarbage = {
  name: 'collect-garbage',
  async executeCommand({ command, session }) {
    if (command !== 'collect-garbage') return undefined;
    if (session.browser.name !== 'Chromium') return { done: false };
    await (await devtools(session.browser.getPage(session.id))).send('HeapProfiler.collectGarbage');
    return { done: true };
  },
};

/** Tests and demo sources may use the public names, as users do. */
const PUBLIC_NAMES = {
  'campaign-charts': '/src/index.ts',
  'campaign-charts/define': '/src/define.ts',
  'campaign-charts/static': '/src/static/index.ts',
};

export default {
  files: ['test/**/*.browser.test.ts'],
  rootDir: '.',
  nodeResolve: { exportConditions: ['browser', 'development'] },
  browsers: [chromiumLauncher(), firefoxLauncher()],
  browserStartTimeout: 60_000,
  // These end what hangs and measure nothing: a busy machine may take ten times as long as a quiet one.
  testsFinishTimeout: 900_000,
  testFramework: { config: { ui: 'bdd', timeout: 120_000 } },
  middleware: [testServer()],
  plugins: [
    emulateFeatures,
    collectGarbage,
    a11ySnapshotPlugin(),
    { name: 'public-names', resolveImport: ({ source }) => PUBLIC_NAMES[source] },
    // Without the tsconfig every file with a decorator fails to load.
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  reporters: [defaultReporter({ reportTestProgress: process.stdout.isTTY === true })],
};

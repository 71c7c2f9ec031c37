import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

const { env, platform } = process;

const FIREFOX_PATHS = {
  linux: [
    '/usr/bin/firefox',
    '/usr/bin/firefox-esr',
    '/usr/lib/firefox/firefox',
    '/snap/bin/firefox',
    '/opt/firefox/firefox',
  ],
  darwin: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(homedir(), 'Applications/Firefox.app/Contents/MacOS/firefox'),
  ],
  win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].map((folder) =>
    join(folder ?? '', 'Mozilla Firefox', 'firefox.exe'),
  ),
};

/** The browser's own words about its version, or undefined when it does not run here. */
function versionOf(executable) {
  if (!executable || !existsSync(executable)) return undefined;
  // On Windows `--version` opens a window instead of answering.
  if (platform === 'win32') return 'of unknown version';
  const { status, stdout } = spawnSync(executable, ['--version', '--no-sandbox'], {
    encoding: 'utf8',
    timeout: 30_000,
  });
  return status === 0 ? (/\d+(\.\d+)+/.exec(stdout)?.[0] ?? 'of unknown version') : undefined;
}

function firstThatRuns(executables) {
  for (const path of executables) {
    const version = versionOf(path);
    if (version) return { path, version };
  }
  return undefined;
}

async function installedChromium() {
  const { Launcher } = await import('chrome-launcher');
  let found = [];
  try {
    found = Launcher.getInstallations();
  } catch {
    // chrome-launcher throws when it finds none.
  }
  return firstThatRuns([env.CHROME_PATH, ...found, '/usr/bin/chromium', '/usr/bin/google-chrome']);
}

function installedFirefox() {
  return firstThatRuns([env.FIREFOX_PATH, ...(FIREFOX_PATHS[platform] ?? [])]);
}

function isDebianRoot() {
  return platform === 'linux' && process.getuid() === 0 && existsSync('/usr/bin/apt-get');
}

function lacksChineseFont() {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return status !== 0 || stdout.trim() === '';
}

/** Whether apt-get could install all of them. */
function aptInstall(packages) {
  console.log(`Installing ${packages.join(', ')} with apt-get ...`);
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  // An update that fails in part can still serve the install.
  spawnSync('apt-get', ['-qq', 'update'], options);
  const install = ['-qq', 'install', '-y', '--no-install-recommends', ...packages];
  const ok = spawnSync('apt-get', install, options).status === 0;
  if (!ok) console.error(`apt-get could not install ${packages.join(', ')}.`);
  return ok;
}

/** Without such a font the charts show boxes for Chinese text. */
function installChineseFont() {
  // The second is a thirtieth of the size, for a disk that is nearly full.
  for (const font of ['fonts-noto-cjk', 'fonts-wqy-microhei']) if (aptInstall(['fontconfig', font])) return;
}

/** A Chromium in an npm package, for Linux machines where nothing can be installed. */
async function packagedChromium() {
  if (platform !== 'linux') return undefined;
  const packageJson = new URL('../node_modules/@sparticuz/chromium/package.json', import.meta.url);
  const { version } = JSON.parse(readFileSync(packageJson, 'utf8'));
  // It unpacks to a fixed name in the temporary folder and trusts what lies there, hence one folder a version.
  const before = { ...env };
  const hasFonts = !lacksChineseFont();
  env.TMPDIR = join(tmpdir(), `campaign-charts-chromium-${version}`);
  mkdirSync(env.TMPDIR, { recursive: true });
  // Makes it bring the system libraries that a bare machine lacks; it reads the name when imported.
  env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const found = firstThatRuns([await chromium.executablePath()]);
    return found && { ...found, headless: 'shell' };
  } catch {
    return undefined;
  } finally {
    restore('TMPDIR', before);
    // It points fontconfig at its own few fonts, which know no Chinese.
    if (hasFonts) restore('FONTCONFIG_PATH', before);
  }
}

function restore(name, before) {
  if (before[name] === undefined) delete env[name];
  else env[name] = before[name];
}

/** How Chromium is started: quiet, without a network of its own, and drawing alike everywhere. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
];

/** Finds Chromium and Firefox, installing them where that is possible; ends the process with a sentence if not. */
export async function findBrowsers() {
  if (env.FOUND_BROWSERS) return JSON.parse(env.FOUND_BROWSERS);
  let chromium = await installedChromium();
  let firefox = installedFirefox();
  if (isDebianRoot()) {
    const missing = [!chromium && 'chromium', !firefox && 'firefox-esr'].filter(Boolean);
    if (missing.length > 0) aptInstall(missing);
    if (lacksChineseFont()) installChineseFont();
  }
  chromium ??= (await installedChromium()) ?? (await packagedChromium());
  firefox ??= installedFirefox();
  if (chromium && firefox) {
    // For the test runner, which is another process and asks again.
    env.FOUND_BROWSERS = JSON.stringify({ chromium, firefox });
    return { chromium, firefox };
  }

  const names = [!chromium && 'Chromium (or Chrome)', !firefox && 'Firefox'].filter(Boolean).join(' and ');
  const variables = [!chromium && 'CHROME_PATH', !firefox && 'FIREFOX_PATH'].filter(Boolean).join(' and ');
  console.error(
    `The browser tests need ${names}: install with "apt-get install chromium firefox-esr" as root on Debian or from ` +
      `the makers' pages elsewhere, or set ${variables} to the program, then run npm test again.`,
  );
  return process.exit(2);
}

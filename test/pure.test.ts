import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Every file that must run without a DOM. */
const pure = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .filter(
    (name) => /^(document|model|locale|layout|marks)\//.test(name) || /^charts\/[^/]+\/(?!.*\.element\.ts$)/.test(name),
  );

/**
 * Imports the files in a process of its own, where nothing has made a DOM, and prints what of the globals has changed. Lit and
 * D3 come first: what they do to globals is theirs.
 */
const program = `
  await Promise.all(['lit', 'lit/directive.js', 'lit/directives/repeat.js', 'lit/directives/class-map.js', 'd3'].map((it) => import(it)));
  const subjects = [globalThis, Object.prototype, Array.prototype, String.prototype, Number.prototype, Date.prototype, Function.prototype, Promise.prototype, Map.prototype, Intl, Math, JSON, Reflect];
  const look = () => subjects.map((it) => new Map(Reflect.ownKeys(it).map((key) => [key, Object.getOwnPropertyDescriptor(it, key)])));
  const without = ['document', 'window'].filter((name) => name in globalThis && globalThis[name] !== undefined);
  if (without.length) throw new Error('There is a DOM before anything is imported: ' + without);
  const before = look();
  for (const file of process.argv.slice(1)) await import(file);
  const changed = look().flatMap((after, index) =>
    [...new Set([...after.keys(), ...before[index].keys()])].filter((key) => {
      const [a, b] = [after.get(key), before[index].get(key)];
      return !a || !b || !Object.is(a.value, b.value) || a.get !== b.get || a.set !== b.set;
    }),
  );
  if (globalThis.document !== undefined || globalThis.window !== undefined) changed.push('document or window');
  console.log(JSON.stringify(changed.map(String)));
`;

test('importing the pure folders needs no DOM and changes no global', () => {
  assert.equal(pure.length > 50, true, 'hardly any files are found');
  const files = pure.map((name) => `${root}src/${name}`);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', program, ...files],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, TSX_TSCONFIG_PATH: `${root}tsconfig.json` },
    },
  );
  assert.equal(status, 0, stderr);
  assert.deepEqual(JSON.parse(stdout), []);
});

test('importing the package registers no element', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      'tsx',
      '--input-type=module',
      '-e',
      `await import(process.argv[1]); if (globalThis.customElements?.get('campaign-funnel')) process.exit(3);`,
      `${root}src/index.ts`,
    ],
    { cwd: root, encoding: 'utf8', env: { ...process.env, TSX_TSCONFIG_PATH: `${root}tsconfig.json` } },
  );
  assert.equal(status, 0, stderr);
});

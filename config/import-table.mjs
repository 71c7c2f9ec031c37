/**
 * Who may import whom (docs: architecture). Each row is an allow-list: what a group of files may import as values,
 * and what it may import only as types. Everything else is reported.
 */

const folder = (...names) => `^(\\.\\./)+(${names.join('|')})/`;
/** Files beside or one folder above, but never the package's own entry points. */
const OWN = '^\\.\\.?/(?!(index|define)\\.js$)[\\w.-]+$';
const LIT = '^lit($|/)';
const NODE = '^node:';
const SSR = '^@lit-labs/ssr($|/|-)';
/** Files of one chart by role, from inside its folder. */
const OWN_LAYOUT = '^\\./(?!.*\\.(view|styles|element)\\.js$)[\\w.-]+$';
const OWN_VIEW = '^\\./[\\w-]+\\.(view|styles)\\.js$';
const OWN_CHART = '^\\./[\\w.-]+$';
/** Files of any chart by role, from outside. */
const ANY_CHART = '^(\\.\\./)*\\.?/?(charts/)?[\\w-]+/[\\w-]+\\.(layout|view|element)\\.js$';
const CHART_DRAWING = '^(\\.\\./)+charts/([\\w-]+/[\\w-]+\\.(layout|view)|index)\\.js$';

/** @type {{files: string[], ignores?: string[], values: string[], types?: string[]}[]} */
export const importTable = [
  { files: ['src/document/**/*.ts'], values: [OWN] },
  { files: ['src/model/**/*.ts'], values: [OWN, folder('document')] },
  { files: ['src/locale/**/*.ts'], values: [OWN], types: [folder('model')] },
  {
    files: ['src/layout/**/*.ts'],
    ignores: ['src/layout/d3.ts'],
    values: [OWN, folder('model', 'locale')],
  },
  { files: ['src/layout/d3.ts'], values: ['^d3$'] },
  { files: ['src/styles/**/*.ts'], values: [OWN, LIT] },
  {
    files: ['src/marks/**/*.ts'],
    values: [OWN, LIT],
    types: [folder('model', 'layout', 'locale')],
  },
  {
    files: ['src/charts/*/*.ts'],
    ignores: ['src/charts/*/*.view.ts', 'src/charts/*/*.styles.ts', 'src/charts/*/*.element.ts'],
    values: [OWN_LAYOUT, folder('model', 'locale', 'layout')],
  },
  {
    files: ['src/charts/*/*.view.ts', 'src/charts/*/*.styles.ts'],
    values: [LIT, OWN_VIEW, folder('marks')],
    types: [OWN_LAYOUT, folder('model', 'layout', 'locale')],
  },
  {
    files: ['src/charts/*/*.element.ts'],
    values: [LIT, OWN_CHART, folder('document', 'model', 'locale', 'layout', 'marks', 'source', 'elements', 'styles')],
  },
  {
    files: ['src/charts/*.ts'],
    values: [ANY_CHART],
    types: [folder('model', 'locale', 'layout', 'marks', 'elements')],
  },
  { files: ['src/source/**/*.ts'], values: [OWN, folder('document', 'model')] },
  {
    files: ['src/elements/**/*.ts'],
    values: [OWN, LIT, folder('source', 'model', 'locale', 'layout', 'styles', 'marks')],
    types: [folder('document')],
  },
  {
    files: ['src/lint/**/*.ts'],
    values: [OWN, '^\\./messages/[\\w-]+\\.js$', '^jsonc-parser$', folder('document', 'model', 'locale', 'convert')],
  },
  {
    files: ['src/convert/**/*.ts'],
    ignores: ['src/**/*.node.ts'],
    values: [OWN, '^hucre/(csv|xlsx)$', folder('document', 'model', 'locale')],
  },
  {
    files: ['src/convert/**/*.node.ts'],
    values: [OWN, NODE, folder('document', 'model', 'locale')],
  },
  {
    files: ['src/static/**/*.ts'],
    ignores: ['src/static/declarative*.ts'],
    values: [OWN, LIT, SSR, NODE, CHART_DRAWING, folder('document', 'model', 'locale', 'layout', 'marks', 'styles')],
  },
  {
    files: ['src/static/declarative*.ts'],
    values: [
      OWN,
      LIT,
      SSR,
      NODE,
      folder('charts', 'document', 'model', 'locale', 'layout', 'marks', 'styles', 'elements'),
    ],
  },
  {
    files: ['src/cli/**/*.ts'],
    values: [
      '^\\./',
      NODE,
      '^(\\.\\./)+index\\.js$',
      '^(\\.\\./)+\\w+/index\\.js$',
      folder('cli', 'lint', 'convert'),
      '^\\.\\./document/(metrics-1\\.0\\.schema\\.json|message-language\\.js)$',
    ],
  },
  {
    files: ['src/index.ts'],
    values: ['^\\./(document|model|locale|layout|marks|charts|source|elements|styles)/', '^\\./version\\.js$'],
  },
  { files: ['src/define.ts'], values: ['^\\./index\\.js$', '^\\./(charts|elements)/'] },
  { files: ['demo/**/*.ts'], values: ['^\\./', '^campaign-charts($|/(define|static|lint|convert)$)'] },
];

const unsafe = {
  regex: '^lit/(static-html|directives/(unsafe-|style-map))',
  message: 'Data reaches the page as text only, and styles through place() or static css.',
};

function oneOf(patterns) {
  return patterns.map((pattern) => `(?:${pattern})`).join('|');
}

/** The table as blocks of ESLint configuration. */
export function importRules() {
  return importTable.map(({ files, ignores = [], values, types = [] }) => {
    const any = oneOf([...values, ...types]);
    const patterns = [unsafe, { regex: `^(?!${any})`, message: 'The import table of this folder does not list it.' }];
    if (types.length > 0) {
      const typesOnly = `^(?!${oneOf(values)})(?=${oneOf(types)})`;
      patterns.push({ regex: typesOnly, allowTypeImports: true, message: 'Only `import type` is allowed here.' });
    }
    return { files, ignores, rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] } };
  });
}

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

/** The project's own rules, without those that need the types of a real file. */
const eslint = new ESLint({
  overrideConfig: [
    { ...(tseslint.configs.disableTypeChecked as ESLint.ConfigData), files: ['**/*.ts'] } as never,
    { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false } } },
  ],
});

async function rulesBroken(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: file });
  const fatal = result?.messages.find((message) => message.fatal);
  assert.equal(fatal, undefined, fatal?.message);
  return (result?.messages ?? []).map((message) => String(message.ruleId));
}

const IMPORTS = '@typescript-eslint/no-restricted-imports';

interface Row {
  readonly file: string;
  /** May be imported in any way. */
  readonly values?: readonly string[];
  /** May be imported with `import type` only. */
  readonly types?: readonly string[];
  /** May not be imported at all. */
  readonly never: readonly string[];
}

const CHART = 'src/charts/funnel/funnel';

const ROWS: readonly Row[] = [
  {
    file: 'src/document/a.ts',
    values: ['./b.js'],
    never: ['lit', 'd3', 'node:fs', '../model/b.js', '../index.js', '../define.js'],
  },
  {
    file: 'src/model/a.ts',
    values: ['./b.js', '../document/index.js'],
    never: ['lit', 'd3', '../locale/index.js', '../layout/ticks.js', '../charts/index.js'],
  },
  {
    file: 'src/locale/a.ts',
    values: ['./en.js'],
    types: ['../model/date.js'],
    never: ['lit', 'd3', '../document/index.js', '../layout/ticks.js'],
  },
  {
    file: 'src/layout/a.ts',
    values: ['./d3.js', '../model/date.js', '../locale/index.js'],
    never: ['d3', 'd3-scale', 'lit', '../marks/axis.js', '../document/index.js'],
  },
  {
    file: 'src/layout/d3.ts',
    values: ['d3'],
    never: ['d3-selection', 'd3-transition', 'lit', '../model/date.js'],
  },
  {
    file: 'src/styles/tokens.ts',
    values: ['lit', './base.js'],
    never: ['d3', '../elements/a.js', '../model/date.js'],
  },
  {
    file: `${CHART}.layout.ts`,
    values: ['../../model/date.js', '../../locale/index.js', '../../layout/d3.js', './funnel-rows.layout.js'],
    never: [
      'lit',
      'd3',
      '../../marks/axis.js',
      '../../elements/a.js',
      '../../source/source.js',
      './funnel.view.js',
      './funnel.element.js',
      '../regions/regions.layout.js',
    ],
  },
  {
    file: `${CHART}.view.ts`,
    values: ['lit', 'lit/directives/repeat.js', '../../marks/axis.js', './funnel-row.view.js'],
    types: ['./funnel.layout.js', '../../model/date.js', '../../layout/ticks.js', '../../locale/index.js'],
    never: [
      'd3',
      '../../source/source.js',
      '../../elements/a.js',
      '../../document/index.js',
      './funnel.element.js',
      '../regions/regions.view.js',
      'lit/static-html.js',
      'lit/directives/unsafe-html.js',
      'lit/directives/unsafe-svg.js',
      'lit/directives/style-map.js',
    ],
  },
  {
    file: 'src/marks/axis.ts',
    values: ['lit', './label.js'],
    types: ['../model/date.js', '../layout/ticks.js', '../locale/index.js'],
    never: ['d3', '../source/source.js', '../elements/a.js', '../charts/index.js'],
  },
  {
    file: `${CHART}.element.ts`,
    values: [
      'lit',
      'lit/decorators.js',
      './funnel.layout.js',
      './funnel.view.js',
      '../../elements/chart-element.js',
      '../../source/source.js',
      '../../model/date.js',
      '../../marks/axis.js',
      '../../styles/tokens.js',
    ],
    never: ['d3', '../regions/regions.element.js', '../index.js', '../../static/index.js', '../../index.js'],
  },
  {
    file: 'src/charts/index.ts',
    values: ['./funnel/funnel.element.js', './funnel/funnel.layout.js', './funnel/funnel.view.js'],
    types: ['../elements/chart-element.js'],
    never: ['lit', 'd3', '../source/source.js', '../static/index.js', '../define.js'],
  },
  {
    file: 'src/source/source.ts',
    values: ['./load.js', '../document/index.js', '../model/date.js'],
    never: ['lit', 'd3', '../charts/index.js', '../elements/a.js', '../locale/index.js'],
  },
  {
    file: 'src/elements/chart-element.ts',
    values: [
      'lit',
      '../source/source.js',
      '../model/date.js',
      '../locale/index.js',
      '../layout/table.js',
      '../styles/tokens.js',
    ],
    types: ['../document/index.js'],
    never: ['d3', '../charts/index.js', '../charts/funnel/funnel.view.js', '../static/index.js'],
  },
  {
    file: 'src/lint/dates.ts',
    values: ['../document/index.js', '../model/date.js', '../locale/index.js'],
    never: ['lit', 'd3', 'node:fs', '../layout/ticks.js', '../charts/index.js'],
  },
  {
    file: 'src/convert/read-sheet.ts',
    values: ['hucre/csv', 'hucre/xlsx', './csv.js', '../document/index.js', '../model/date.js'],
    never: ['hucre', 'node:fs', 'lit', 'd3', '../lint/dates.js'],
  },
  {
    file: 'src/convert/read-sheet.node.ts',
    values: ['node:fs', './csv.js', '../document/index.js'],
    never: ['lit', 'd3', '../layout/ticks.js'],
  },
  {
    file: 'src/static/plain.ts',
    values: [
      '@lit-labs/ssr',
      '@lit-labs/ssr/lib/render-result.js',
      '../charts/index.js',
      '../charts/funnel/funnel.layout.js',
      '../charts/funnel/funnel.view.js',
      '../model/date.js',
      '../locale/index.js',
    ],
    never: ['d3', '../elements/chart-element.js', '../charts/funnel/funnel.element.js', '../source/source.js'],
  },
  {
    file: 'src/static/declarative-shadow.ts',
    values: ['../elements/chart-element.js', '../charts/index.js', '@lit-labs/ssr'],
    never: ['../source/source.js', '../cli/main.js'],
  },
  {
    file: 'src/cli/render.ts',
    values: ['node:fs', '../index.js', '../static/index.js', '../lint/dates.js', './main.js'],
    never: ['lit', 'd3', '@lit-labs/ssr', '../charts/funnel/funnel.layout.js', '../define.js'],
  },
  {
    file: 'src/index.ts',
    values: ['./charts/index.js', './document/index.js', './elements/source-element.js'],
    never: ['./define.js', './static/index.js', './cli/main.js', './lint/dates.js', '@lit-labs/ssr'],
  },
  {
    file: 'src/define.ts',
    values: ['./index.js', './charts/index.js', './elements/source-element.js'],
    never: ['lit', 'd3', './static/index.js', './source/source.js'],
  },
  {
    file: 'demo/main.ts',
    values: ['campaign-charts', 'campaign-charts/define', './menu.js'],
    never: ['../src/index.js', 'campaign-charts/src/model/date.js', 'd3'],
  },
];

describe('import table', () => {
  for (const { file, values = [], types = [], never } of ROWS) {
    test(`${file} imports what its row lists and nothing else`, async () => {
      for (const from of values) {
        const broken = await rulesBroken(file, `export { a } from '${from}';`);
        assert.ok(!broken.includes(IMPORTS), `${from} should be allowed`);
      }
      for (const from of types) {
        const asType = await rulesBroken(file, `import type { A } from '${from}';\nexport type B = A;`);
        assert.ok(!asType.includes(IMPORTS), `types of ${from} should be allowed`);
      }
      for (const from of [...types, ...never]) {
        const asValue = await rulesBroken(file, `import { a } from '${from}';\nexport const b = a;`);
        assert.ok(asValue.includes(IMPORTS), `values of ${from} should be reported`);
      }
      for (const from of never) {
        const asType = await rulesBroken(file, `export type { A } from '${from}';`);
        assert.ok(asType.includes(IMPORTS), `types of ${from} should be reported`);
      }
    });
  }
});

/** File, code, and the rule that reports it; no rule where the code is right. */
const SNIPPETS: readonly (readonly [string, string, string?])[] = [
  [`${CHART}.view.ts`, 'element.innerHTML = text;', 'no-restricted-syntax'],
  [`${CHART}.element.ts`, 'element.outerHTML = text;', 'no-restricted-syntax'],
  ['src/elements/a.ts', 'element.insertAdjacentHTML("beforeend", text);', 'no-restricted-syntax'],
  ['src/elements/a.ts', 'document.write(text);', 'no-restricted-syntax'],
  ['src/elements/a.ts', 'selection.html(text);', 'no-restricted-syntax'],
  ['src/elements/a.ts', 'eval(text);', 'no-eval'],
  ['src/elements/a.ts', 'new Function(text)();', 'no-new-func'],
  ['src/elements/a.ts', 'setTimeout("go()", 1);', 'no-restricted-syntax'],
  ['src/elements/a.ts', 'export const a = unsafeHTML(text);', 'no-restricted-syntax'],
  ['src/elements/a.ts', 'export const a = unsafeCSS(text);', 'no-restricted-syntax'],
  ['src/elements/a.ts', 'export const a = html`<p .innerHTML=${text}></p>`;', 'no-restricted-syntax'],
  ['src/elements/a.ts', 'element.setAttribute("style", text);', 'no-restricted-syntax'],
  [`${CHART}.view.ts`, 'export const a = html`<p style="color: red"></p>`;', 'no-restricted-syntax'],
  [`${CHART}.view.ts`, 'export const a = html`<p style="width: ${w}"></p>`;', 'no-restricted-syntax'],
  [`${CHART}.view.ts`, 'export const a = html`<p style=${text}></p>`;', 'campaign/style-place'],
  [`${CHART}.view.ts`, 'export const a = html`<p style=${styleMap({})}></p>`;', 'campaign/style-place'],
  [`${CHART}.view.ts`, 'export const a = html`<p style=${place({ start: 0 })}></p>`;'],
  [`${CHART}.view.ts`, 'export const a = svg`<title>${text}</title>`;', 'no-restricted-syntax'],
  [`${CHART}.view.ts`, 'export const a = html`<p part="bar">${text}</p>`;'],
  ['src/model/a.ts', 'export const a = Date.now();', 'no-restricted-syntax'],
  ['src/model/a.ts', 'export const a = new Date();', 'no-restricted-syntax'],
  ['src/model/a.ts', 'export const a = new Date(0);'],
  ['src/layout/a.ts', 'export const a = Math.random();', 'no-restricted-syntax'],
  ['src/marks/a.ts', 'export const a = document.body;', 'no-restricted-globals'],
  [`${CHART}.layout.ts`, 'export const a = window.innerWidth;', 'no-restricted-globals'],
  [`${CHART}.view.ts`, 'export const a = new ResizeObserver(() => 0);', 'no-restricted-globals'],
  ['src/lint/a.ts', 'export const a = await import("lit");', 'no-restricted-syntax'],
  ['src/elements/a.ts', 'export const a = document.body;'],
  [`${CHART}.view.ts`, 'export type A = (element: HTMLElement) => void;'],
];

test('the safety rules report what they ban and let the rest pass', async () => {
  for (const [file, code, rule] of SNIPPETS) {
    const broken = (await rulesBroken(file, code)).filter((name) => /restricted|eval|func|place/.test(name));
    if (rule) assert.ok(broken.includes(rule), `${file}: ${code} should be reported by ${rule}, not ${broken.join()}`);
    else assert.deepEqual(broken, [], `${file}: ${code} should pass`);
  }
});

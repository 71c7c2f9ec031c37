import { strict as assert } from 'node:assert';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { charts } from '../../src/charts/index.js';
import { readDocument } from '../../src/document/index.js';
import { SourceElement } from '../../src/elements/source-element.js';
import { en } from '../../src/locale/en.js';
import { rules } from '../../src/lint/index.js';
import { createCampaign } from '../../src/model/index.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const pages = readdirSync(join(root, 'docs'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`);
const files = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', ...pages];
const nameOf = (tag: string) => tag.replace('campaign-', '');

/** Markdown without its code, in which a link is no link. */
const prose = (markdown: string) => markdown.replace(/^```[\s\S]*?^```/gm, '').replace(/``.+?``|`[^`\n]*`/g, '');

/** The anchors of a page, as GitHub and TypeDoc make them of its headings. */
function anchorsOf(markdown: string): ReadonlySet<string> {
  const headings = markdown.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#{1,6} +(.+)$/gm);
  const slug = (heading: string) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-');
  return new Set([...headings].map(([, heading]) => slug(heading!)));
}

const linksOf = (markdown: string) => [...prose(markdown).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!);

const fencesOf = (markdown: string, language: string) =>
  [...markdown.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, text]) => text!);

/** Metrics documents in a page: fenced as JSON, or in a script of an example. */
function documentsOf(markdown: string): readonly string[] {
  const scripts = fencesOf(markdown, 'html').flatMap((text) =>
    [...text.matchAll(/<script type="application\/json">([\s\S]*?)<\/script>/g)].map(([, json]) => json!),
  );
  return [...fencesOf(markdown, 'json'), ...scripts].filter((text) => /^\s*\{\s*"metrics"/.test(text));
}

describe('links in the documentation', () => {
  for (const file of files) {
    it(`${file} links only to what there is`, () => {
      for (const link of linksOf(read(file)).filter((target) => !/^[a-z]+:/.test(target))) {
        const [path, anchor] = link.split('#') as [string, string?];
        const target = path ? relative(root, resolve(root, dirname(file), path)) : file;
        assert.ok(existsSync(join(root, target)), `${file} links to ${link}, which does not exist`);
        if (anchor) assert.ok(anchorsOf(read(target)).has(anchor), `${file} links to ${link}: no such heading`);
      }
    });
  }

  it('every page can be reached from the README, and has a title for the site', () => {
    const reachable = linksOf(read('README.md')).map((link) => link.split('#')[0]);
    for (const page of pages) {
      assert.ok(reachable.includes(page), `the README does not link to ${page}`);
      assert.match(read(page), /^---\ntitle: .+\n---\n/, `${page} does not begin with a title`);
    }
  });
});

describe('pages of the charts', () => {
  for (const chart of charts) {
    const name = nameOf(chart.tag);
    const page = `docs/${name}.md`;

    it(`${chart.tag} has a page, a demo and a place in the README`, () => {
      assert.ok(existsSync(join(root, page)), `${page} is missing`);
      assert.ok(existsSync(join(root, `demo/${name}.html`)), `demo/${name}.html is missing`);
      assert.ok(read('README.md').includes(`<${chart.tag}>`), `the README does not name <${chart.tag}>`);
    });

    it(`${page} names every attribute and property of ${chart.tag}`, () => namesProperties(chart, read(page)));

    it(`${page} names every part and custom property of ${chart.tag}`, () => {
      const own = readdirSync(join(root, `src/charts/${name}`)).map((file) => read(`src/charts/${name}/${file}`));
      namesHooks(own.join('\n'), page);
    });
  }

  it('docs/data.md names every attribute and property of campaign-data', () =>
    namesProperties(SourceElement, read('docs/data.md')));

  it('docs/styling.md names every part and custom property', () => {
    const sources = ['src/charts', 'src/marks', 'src/styles', 'src/elements'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
    );
    namesHooks(
      sources
        .filter((file) => file.endsWith('.ts'))
        .map(read)
        .join('\n'),
      'docs/styling.md',
    );
  });
});

interface Described {
  readonly observedAttributes: readonly string[];
  readonly elementProperties: ReadonlyMap<PropertyKey, { attribute?: boolean | string; state?: boolean }>;
}

function namesProperties(element: Described, text: string): void {
  void element.observedAttributes; // reading it makes Lit collect the properties
  const declared = [...element.elementProperties].filter(([, { state }]) => !state);
  assert.ok(declared.length > 0, 'no properties were found');
  for (const [property, { attribute }] of declared) {
    const name = typeof attribute === 'string' ? attribute : String(property);
    assert.ok(text.includes(`\`${name}\``), `"${name}" is not named`);
  }
}

/** Checks that a page names the parts and custom properties that a source text has. */
function namesHooks(source: string, page: string): void {
  const text = read(page);
  for (const [, part] of source.matchAll(/\bpart(?:="|: ')([\w-]+)["']/g)) {
    assert.ok(text.includes(`\`${part}\``), `${page} does not name the part "${part}"`);
  }
  for (const [property] of source.matchAll(/--campaign-[a-z]+(?:-[a-z]+)*/g)) {
    assert.ok(text.includes(`\`${property}\``), `${page} does not name ${property}`);
  }
}

describe('tables of codes', () => {
  it('docs/data.md lists the code of every failure, and no other', () => {
    const table = read('docs/data.md').split('## Errors')[1]!.split('\n## ')[0]!;
    const listed = [...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, code]) => code!);
    assert.deepEqual(listed.sort(), Object.keys(en.failure).sort());
  });

  it('docs/document.md lists every rule that has a message, and no other', () => {
    const rules = new Set([...read('src/document/messages.ts').matchAll(/^ {2}(M\d{3}):/gm)].map(([, rule]) => rule!));
    const listed = [...read('docs/document.md').matchAll(/^\| (M\d{3}) \|/gm)].map(([, rule]) => rule!);
    assert.ok(rules.size > 0, 'no rules were found');
    assert.deepEqual(listed.sort(), [...rules].sort());
  });

  it('docs/lint.md has an entry for every rule, with its severity, and no other', () => {
    const headings = [...read('docs/lint.md').matchAll(/^### (M\d{3} \(\w+\): .+)$/gm)].map(([, heading]) => heading!);
    assert.deepEqual(
      headings,
      rules.map(({ id, severity, en: title }) => `${id} (${severity}): ${title}`),
    );
  });

  it('docs/document.md names every field of the schema', () => {
    const text = read('docs/document.md');
    const schema = JSON.parse(read('src/document/metrics-1.0.schema.json')) as {
      properties: object;
      $defs: Readonly<Record<string, { properties?: object }>>;
    };
    const shapes = Object.entries({ MetricsDocument: schema, ...schema.$defs });
    for (const [name, { properties = {} }] of shapes.filter(([name]) => name !== 'PluralForms')) {
      for (const field of Object.keys(properties)) {
        assert.ok(text.includes(`\`${field}\``), `${name}.${field} is not named`);
      }
    }
  });
});

describe('documents in the documentation', () => {
  const validate = new Ajv2020({ strict: false }).compile(
    JSON.parse(read('src/document/metrics-1.0.schema.json')) as object,
  );

  it('docs/document.md holds examples', () => {
    assert.ok(documentsOf(read('docs/document.md')).length >= 3);
  });

  for (const page of pages) {
    documentsOf(read(page)).forEach((text, index) => {
      it(`example ${index + 1} of ${page} is valid and read without problems`, () => {
        const json = JSON.parse(text) as unknown;
        assert.ok(validate(json), JSON.stringify(validate.errors?.[0]));
        const { document, problems } = readDocument(json);
        assert.deepEqual(problems, []);
        assert.deepEqual(createCampaign(document!).problems, []);
      });
    });

    it(`every JSON block of ${page} is JSON`, () => {
      for (const text of fencesOf(read(page), 'json')) assert.doesNotThrow(() => JSON.parse(text), text);
    });
  }
});

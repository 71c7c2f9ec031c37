// Writes the custom elements manifest of the package: tags, attributes, properties, events, slots, parts and custom
// properties, from the classes and their comments, for editors and catalogues.
// See https://github.com/webcomponents/custom-elements-manifest
import { readFileSync, writeFileSync } from 'node:fs';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { ROOT } from './install.mjs';

/** The modules whose classes are elements, or that these inherit from. */
const sources = [
  'src/elements/chart-element.ts',
  'src/elements/source-element.ts',
  'src/charts/funnel/funnel.element.ts',
  'src/charts/timeline/timeline.element.ts',
  'src/charts/regions/regions.element.ts',
];

/** Our elements name their tag in a static field, since a page may choose another one. */
const tagNames = {
  name: 'tag-names',
  analyzePhase({ node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const tag = node.members.find(
      (member) => ts.isPropertyDeclaration(member) && member.name.getText() === 'tag' && member.initializer,
    );
    const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name?.getText());
    if (!tag || !declaration || tag.initializer.text === '') return;
    declaration.tagName = tag.initializer.text;
    declaration.customElement = true;
  },
};

/** What is for the package alone is no part of it. */
const publicOnly = {
  name: 'public-only',
  moduleLinkPhase({ moduleDoc }) {
    for (const declaration of moduleDoc.declarations ?? []) {
      declaration.members = declaration.members?.filter(({ privacy, description }) =>
        privacy === undefined || privacy === 'public' ? !/@internal/.test(description ?? '') : false,
      );
    }
  },
};

const entry = 'dist/index.js';

/** The manifest of our elements: all of them come from the one entry point of the package. */
export function createManifest() {
  const modules = sources.map((path) =>
    ts.createSourceFile(path, readFileSync(`${ROOT}${path}`, 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  const made = create({ modules, plugins: [...litPlugin(), tagNames, publicOnly] });
  const declarations = made.modules.flatMap((module) => module.declarations.filter(({ kind }) => kind === 'class'));
  const exports = declarations.map(({ name }) => ({ kind: 'js', name, declaration: { name, module: entry } }));
  const definitions = declarations
    .filter(({ tagName }) => tagName)
    .map(({ name, tagName }) => ({
      kind: 'custom-element-definition',
      name: tagName,
      declaration: { name, module: entry },
    }));
  const all = [
    { kind: 'javascript-module', path: entry, declarations, exports },
    { kind: 'javascript-module', path: 'dist/define.js', declarations: [], exports: definitions },
  ];
  // Where something is inherited from, the sources are named: the package has none.
  const manifest = JSON.stringify({ ...made, modules: all }, (key, value) =>
    key === 'module' && sources.includes(String(value).replace(/^\//, '')) ? entry : value,
  );
  return JSON.parse(manifest);
}

/** Writes the manifest into the package. */
export function writeManifest() {
  writeFileSync(`${ROOT}dist/custom-elements.json`, `${JSON.stringify(createManifest(), null, 2)}\n`);
}

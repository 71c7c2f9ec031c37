import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { createManifest } from '../../config/manifest.mjs';
import { charts } from '../../src/charts/index.js';
import { SourceElement } from '../../src/elements/source-element.js';

const manifest = createManifest();
const declarations = manifest.modules.flatMap((module) => module.declarations);
const elements = [...charts, SourceElement];

describe('the custom elements manifest', () => {
  test('names every element, as define registers it', () => {
    const defined = manifest.modules.flatMap((module) => module.exports).filter(({ kind }) => kind !== 'js');
    assert.deepEqual(defined.map(({ name }) => name).sort(), elements.map(({ tag }) => tag).sort());
  });

  for (const Element of elements) {
    const declaration = declarations.find(({ tagName }) => tagName === Element.tag)!;

    test(`has every attribute of <${Element.tag}>, each with a sentence`, () => {
      const attributes = declaration.attributes ?? [];
      assert.deepEqual(attributes.map(({ name }) => name).sort(), [...Element.observedAttributes].sort());
      for (const { name, description } of attributes) assert.match(description ?? '', /\.$/, name);
    });

    test(`says nothing of what <${Element.tag}> keeps to itself`, () => {
      for (const { name } of declaration.members ?? []) {
        assert.doesNotMatch(name, /^(connection|roving|drawn|redraws|activateMark|renderStatic)$/);
      }
    });
  }

  test('names every part of the funnel that is drawn', () => {
    const { cssParts = [], cssProperties = [] } = declarations.find(({ tagName }) => tagName === 'campaign-funnel')!;
    const sources = ['funnel.view', 'stage.view', 'tapered-bar.view'].map((name) => `charts/funnel/${name}`);
    const drawn = [...sources, 'marks/frame', 'marks/bar', 'marks/choices', 'marks/details', 'marks/table'].flatMap(
      (name) =>
        [
          ...readFileSync(new URL(`../../src/${name}.ts`, import.meta.url), 'utf8').matchAll(
            /\bpart(?:="|: ')([\w-]+)/g,
          ),
        ].map(([, part]) => part!),
    );
    assert.deepEqual([...new Set(drawn)].filter((part) => !cssParts.some(({ name }) => name === part)).sort(), []);
    assert.ok(
      cssProperties.some(({ name }) => name === '--campaign-bar-color'),
      'the colour of bars',
    );
  });
});

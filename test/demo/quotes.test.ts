import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lintDocument } from '../../src/lint/index.js';
import { demoJson, fixture } from '../support/demo.js';

const places = ['jilin-high-tech', 'zhangzhou', 'guangan', 'zhangye', 'yanbian'] as const;

/** The characters that were copied from each source, and checked against it; nothing else of the articles is kept. */
const copied = fixture('quotes') as Record<string, readonly string[]>;

/** Every quote and printed date below a value, with its source; an entry without one has that of the entry around it. */
function* quotesIn(value: unknown, around: string | null): Generator<{ source: string | null; quote: string }> {
  if (typeof value !== 'object' || value === null) return;
  const source = (value as { source?: string }).source ?? around;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'quote' || key === 'statedRateQuote') yield { source, quote: inner as string };
    else if (key === 'dateText')
      yield { source, quote: typeof inner === 'string' ? inner : (inner as { zh: string }).zh };
    else yield* quotesIn(inner, source);
  }
}

describe('the quotes of the demo data', () => {
  const quotes = places.flatMap((place) => [...quotesIn(demoJson(place), null)]);

  test('each is among the characters copied from its source', () => {
    const strange = quotes.filter(({ source, quote }) => !source || !copied[source]?.includes(quote));
    assert.deepEqual(strange, []);
  });

  test('all characters that were copied are used', () => {
    const used = new Set(quotes.map(({ source, quote }) => `${source}: ${quote}`));
    const idle = Object.entries(copied).flatMap(([source, list]) =>
      list.filter((quote) => !used.has(`${source}: ${quote}`)),
    );
    assert.deepEqual(idle, []);
  });

  test('each is at most 30 characters long', () => {
    assert.deepEqual(
      quotes.filter(({ quote }) => [...quote].length > 30),
      [],
    );
  });

  for (const place of places) {
    test(`read back, those of ${place} give its figures, with their qualifiers and what they count`, () => {
      const reading = lintDocument(demoJson(place)).filter(
        ({ rule, variant }) => ['M305', 'M306', 'M307'].includes(rule) && variant !== 'comparison',
      );
      assert.deepEqual(reading, []);
    });
  }

  test('every figure, stage and milestone with a number or date of its own has one', () => {
    const bare = places.flatMap((place) => {
      const { observations = [], milestones = [] } = demoJson(place) as Record<
        string,
        { value?: unknown; quote?: string }[]
      >;
      const silent = observations.filter(({ value, quote }) => value !== null && !quote);
      return [...silent, ...milestones.filter(({ quote }) => !quote)];
    });
    assert.deepEqual(bare, []);
  });
});

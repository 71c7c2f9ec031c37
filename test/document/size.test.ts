import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingBytes } from '../../bench/bundle.mjs';

test('a page loads at most 12,000 bytes, minified and gzipped, to read a document into the model', async () => {
  const bytes = await readingBytes();
  assert.equal(bytes <= 12_000, true, `${bytes} bytes`);
});

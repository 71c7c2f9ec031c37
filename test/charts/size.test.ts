import assert from 'node:assert/strict';
import { test } from 'node:test';
import { funnelBytes } from '../../bench/bundle.mjs';

test('the funnel is at most 9,000 bytes, minified and gzipped, beyond what all charts share', async () => {
  const bytes = await funnelBytes();
  assert.equal(bytes <= 9000, true, `${bytes} bytes`);
});

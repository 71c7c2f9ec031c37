import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { version } from '../src/version.js';

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');

test('the version in the code is that of the package and of its lock file', () => {
  assert.equal(version, (JSON.parse(read('package.json')) as { version: string }).version);
  assert.equal(version, (JSON.parse(read('package-lock.json')) as { version: string }).version);
});

test('the lock file names no registry', () => {
  const lock = read('package-lock.json');
  assert.equal(lock.includes('"resolved"'), false);
  // Links to funding pages are the only addresses there.
  const hosts = [...lock.matchAll(/(?<!"url": |"funding": )"(?:git\+)?https?:\/\/([^/"]+)/g)].map(([, host]) => host);
  assert.deepEqual(
    hosts.filter((host) => /registry|npm|mirror|proxy|artifact/.test(host!)),
    [],
  );
});

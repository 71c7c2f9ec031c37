import assert from 'node:assert/strict';

/** Fails unless the text, or list, has the part in it. */
export function assertIncludes<T>(whole: string | readonly T[], part: string & T): void {
  assert.equal((whole as string).includes(part), true, `${JSON.stringify(part)} is not in ${JSON.stringify(whole)}`);
}

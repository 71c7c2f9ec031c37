import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { safeHref } from '../../src/layout/safe-href.js';

describe('safeHref', () => {
  const links = [
    'https://example.org/report',
    'http://example.org/?a=1&b=javascript:x#c:d',
    'HTTPS://EXAMPLE.ORG/',
    '//example.org/report',
    '/report',
    'report.html',
    './a/b',
    '../a',
    '?page=2',
    '#part',
    '/a:b',
    'https://example.org/\u6f33\u5dde',
  ];
  for (const href of links) {
    test(`keeps ${href}`, () => assert.equal(safeHref(href), href));
  }

  const refused = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'java\r\nscript:alert(1)',
    '\u0000javascript:alert(1)',
    '\u0001\u0002 javascript:alert(1)',
    ' \t\n javascript:alert(1)',
    'javascript\u0000:alert(1)',
    'javascript :alert(1)',
    '\u00a0javascript:alert(1)',
    '\u200bjavascript:alert(1)',
    'java\u200bscript:alert(1)',
    '\ufeffjavascript:alert(1)',
    '\u2028javascript:alert(1)',
    '\u202ejavascript:alert(1)',
    'javascript://example.org/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'DATA:text/html;base64,PHNjcmlwdD4=',
    'vbscript:msgbox(1)',
    'vb\nscript:msgbox(1)',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    'about:blank',
    'mailto:a@example.org',
    'tel:1',
    'x:y',
    ':',
    '',
    ' ',
    '\t\n',
    '\\\\example.org',
    ' \\\\example.org',
  ];
  for (const href of refused) {
    test(`refuses ${JSON.stringify(href)}`, () => assert.equal(safeHref(href), null));
  }

  test('refuses nothing at all', () => assert.equal(safeHref(null), null));

  test('never lets through what a browser takes for a script', () => {
    for (const href of refused) {
      for (const before of ['', ' ', '\n', '\u0000', '\u001f', '\u00a0']) {
        const link = safeHref(before + href);
        if (link === null) continue;
        assert.match(new URL(link, 'https://example.org/').protocol, /^https?:$/, JSON.stringify(href));
      }
    }
  });

  test('leads to the address that was written, blanks within it included', () => {
    const target = (href: string) => new URL(safeHref(href)!, 'https://example.org/').href;
    assert.equal(target('https://example.org/annual report.pdf'), 'https://example.org/annual%20report.pdf');
    assert.equal(target('  https://example.org/a\n'), 'https://example.org/a');
  });

  test('survives 100,000 characters', () => {
    assert.equal(safeHref(`${'java\t'.repeat(20_000)}script:x`), null);
    assert.equal(safeHref(' '.repeat(100_000)), null);
  });
});

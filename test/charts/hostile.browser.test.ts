import { expect } from '@open-wc/testing';
import { charts } from '../../src/charts/index.js';
import { fields } from '../../src/document/fields.js';
import { create, frame, marksOf, openTable, settled, stage, textOf, type Chart, type Loose } from '../support/page.js';

let called = 0;
(window as Loose).canary = () => (called += 1);

const schemes = [
  'javascript:canary()',
  'JaVaScRiPt:canary()',
  ' javascript:canary()',
  'java\tscript:canary()',
  'java\nscript:canary()',
  'java\rscript:canary()',
  '\u0000javascript:canary()',
  '\u0001javascript:canary()',
  '\u001fjavascript:canary()',
  '\u00a0javascript:canary()',
  '\u200bjavascript:canary()',
  '\ufeffjavascript:canary()',
  'javascript\u0000:canary()',
  'javascript\u200b:canary()',
  'javascript&colon;canary()',
  'javascript://%0acanary()',
  'vbscript:canary()',
  'data:text/html,<script>parent.canary()</script>',
  'data:text/html;base64,PHNjcmlwdD5wYXJlbnQuY2FuYXJ5KCk8L3NjcmlwdD4=',
  'blob:null/canary',
  'file:///etc/passwd',
  '\\\\evil.example\\x',
  '//evil.example/x',
  'https:javascript:canary()',
];

const markup = [
  '<script>canary()</script>',
  '<ScRiPt>canary()</sCrIpT>',
  '<script src=//evil.example/x.js></script>',
  '<svg onload=canary()>',
  '<svg/onload=canary()//',
  '<svg><script>canary()</script></svg>',
  '<svg><animate onbegin=canary() attributeName=x dur=1s>',
  '<svg><a xlink:href="javascript:canary()"><text>x</text></a></svg>',
  '<img src=x onerror=canary()>',
  '<img src=x onerror="canary()"',
  '"><img src=x onerror=canary()>',
  "'><img src=x onerror=canary()>",
  '"><script>canary()</script>',
  '</p><script>canary()</script>',
  '</style><script>canary()</script>',
  '</template><script>canary()</script>',
  '</title><script>canary()</script>',
  '</textarea><script>canary()</script>',
  '<!--><script>canary()</script>-->',
  '<!-- ?lit$ --><script>canary()</script>',
  '<?lit$123456789$>',
  '<iframe src="javascript:parent.canary()"></iframe>',
  '<iframe srcdoc="<script>parent.canary()</script>"></iframe>',
  '<object data="javascript:canary()"></object>',
  '<embed src="javascript:canary()">',
  '<link rel=stylesheet href="//evil.example/x.css">',
  '<style>@import "//evil.example/x.css"; * { display: none }</style>',
  '<base href="//evil.example/">',
  '<meta http-equiv=refresh content="0;url=javascript:canary()">',
  '<form action="javascript:canary()"><input type=submit></form>',
  '<details open ontoggle=canary()>',
  '<body onload=canary()>',
  '<video><source onerror=canary()></video>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=canary()>',
  '<a href="javascript:canary()">x</a>',
  '<campaign-funnel src="//evil.example/x.json"></campaign-funnel>',
  '" onmouseover="canary()" x="',
  "' onfocus='canary()' autofocus x='",
  '" style="background:url(//evil.example/x)" x="',
  '&lt;script&gt;canary()&lt;/script&gt;',
];

const texts = [
  '${canary()}',
  '{{canary()}}',
  '{{constructor.constructor("canary()")()}}',
  '#{canary()}',
  '<%= canary() %>',
  '[[canary()]]',
  'url(//evil.example/x)',
  'expression(canary())',
  '}*{background:url(//evil.example/x)}',
  '=HYPERLINK("//evil.example/x")',
  '\u202egnp.exe\u2066',
  'a\u200bb\u200cc\u200dd\u2060',
  '\u0000\u0007\u001b[31m\u007f',
  '\ud83d',
  '\udc00\ud800',
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466}',
  'e' + '\u0301'.repeat(60),
  'A'.repeat(300),
  '漳'.repeat(300),
  'שלום עולם مرحبا',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '%s %d %o',
  '',
  ' ',
];

const payloads = [...schemes, ...markup, ...texts];

const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];

/** Where a field must be right for the rest to be read at all. */
const sound: Readonly<Record<string, unknown>> = {
  metrics: '1.0',
  locale: 'en',
  published: '2021-05',
  asOf: '2021-06-30',
  value: 42,
  planned: '2021-05-03',
  actual: '2021-05-04',
  kind: undefined,
};

const reference: Readonly<Record<string, string>> = { measure: ids[0]!, region: ids[0]!, source: ids[0]! };

/** An object of a type of the document with the payload in every field that holds words. */
function fill(type: string, payload: string, index: number): Record<string, unknown> {
  const result: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const [name, { type: kind }] of Object.entries(fields[type]!)) {
    let value: unknown;
    if (Object.hasOwn(sound, name)) value = sound[name];
    else if (name === 'id') value = ids[index % ids.length];
    else if (Object.hasOwn(reference, name) && kind === 'id')
      value = name === 'region' ? ids[index % ids.length] : ids[0];
    else if (name === 'comparable') value = true;
    else if (kind === 'text' || kind === 'unit') value = index % 2 ? payload : { en: payload, ['__proto__x']: payload };
    else if (kind === 'string') value = payload;
    else if (typeof kind === 'object' && 'list' in kind) value = [0, 1].map((entry) => fill(kind.list, payload, entry));
    else if (typeof kind === 'object' && 'object' in kind) value = fill(kind.object, payload, 0);
    if (value !== undefined) result[name] = value;
  }
  return result;
}

/** A document as text, so that `__proto__` is an ordinary key of it. */
const hostile = (payload: string) =>
  JSON.stringify(fill('MetricsDocument', payload, 0)).replaceAll('"__proto__x"', '"__proto__"');

const banned =
  'script, iframe, object, embed, link, base, meta, form, img, video, audio, style, image, foreignObject, animate';

/** Where an address leads; one that cannot be read leads nowhere. */
function protocolOf(address: string): string {
  try {
    return new URL(address, document.baseURI).protocol;
  } catch {
    return 'https:';
  }
}

/** What must never be in a drawing, in words. */
function dangers(root: ShadowRoot): string[] {
  const found = [...root.querySelectorAll(banned)].map(({ localName }) => `<${localName}>`);
  for (const element of root.querySelectorAll('*')) {
    if (element.localName.startsWith('campaign-')) found.push(`<${element.localName}>`);
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name)) found.push(`${name} of <${element.localName}>`);
      if (/^(style|srcdoc)$/i.test(name) && /url|expression/i.test(value)) found.push(`${name}="${value}"`);
      if (/^(xlink:)?href|src$|action|data$/i.test(name)) {
        if (!/^https?:$/.test(protocolOf(value))) found.push(`${name}="${value}"`);
      }
    }
  }
  return found;
}

const snapshot = () =>
  [Object.prototype, Array.prototype, String.prototype, Function.prototype].map((it) =>
    Reflect.ownKeys(it).map(String).sort().join(),
  );

async function use(element: Chart): Promise<void> {
  const root = element.shadowRoot!;
  for (const mark of marksOf(element)) {
    mark.focus();
    mark.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    mark.click();
    await element.updateComplete;
  }
  root.querySelectorAll<HTMLElement>('th button').forEach((button) => button.click());
  await element.updateComplete;
}

for (const Chart of charts) {
  describe(`<${Chart.tag}> with a hostile document`, () => {
    it(`shows ${payloads.length} payloads in all fields at once as text, and runs nothing`, async () => {
      const before = snapshot();
      const requests: string[] = [];
      const observer = new PerformanceObserver((list) => requests.push(...list.getEntries().map(({ name }) => name)));
      observer.observe({ type: 'resource' });
      const element = create(Chart);
      stage({ width: 900 }).append(element);
      element.data = hostile('harmless');
      await settled(element);
      expect(marksOf(element).length, 'the document is drawn').to.be.greaterThan(0);
      await openTable(element);
      element.shadowRoot!.querySelectorAll('details').forEach((details) => (details.open = true));
      for (const payload of payloads) {
        element.data = hostile(payload);
        await element.updateComplete;
        expect(marksOf(element).length, payload).to.be.greaterThan(0);
        await use(element);
        const label = JSON.stringify(payload).slice(0, 80);
        expect(dangers(element.shadowRoot!).join(), label).to.equal('');
        if (payload.trim() !== '') expect(textOf(element.shadowRoot).length, label).to.be.greaterThan(20);
        const slips = /undefined|NaN|Infinity|\[object|\bnull\b/;
        if (!slips.test(payload)) expect(textOf(element.shadowRoot), label).not.to.match(slips);
        for (const { value } of [...element.shadowRoot!.querySelectorAll('*')].flatMap((it) => [...it.attributes])) {
          if (!slips.test(payload)) expect(value, label).not.to.match(slips);
        }
      }
      await frame();
      observer.disconnect();
      expect(called).to.equal(0);
      expect(
        requests.filter((name) => !/wtr|web-test-runner|\/src\/|node_modules|\/test\//.test(name)).join(),
      ).to.equal('');
      expect(snapshot()).to.deep.equal(before);
      expect(({} as Record<string, unknown>).title).to.equal(undefined);
    });
  });
}

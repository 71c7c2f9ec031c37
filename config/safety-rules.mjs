/** What the safety rules ban, as blocks of ESLint configuration. */

const SOURCE = ['src/**/*.ts', 'demo/**/*.ts'];

/** No DOM, clock, random number or global state: same arguments, same drawing. */
const PURE = ['src/{document,model,locale,layout,marks,lint,convert}/**/*.ts', 'src/charts/*/*.ts'];

const TEXT_ONLY = 'Data reaches the page as text only.';

const unsafeSyntax = [
  ...['innerHTML', 'outerHTML', 'srcdoc'].flatMap((name) => [
    { selector: `AssignmentExpression[left.property.name="${name}"]`, message: TEXT_ONLY },
    { selector: `TaggedTemplateExpression TemplateElement[value.raw=/[.]${name}=/i]`, message: TEXT_ONLY },
  ]),
  {
    selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
    message: TEXT_ONLY,
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
    message: TEXT_ONLY,
  },
  { selector: 'CallExpression[callee.property.name="html"]', message: TEXT_ONLY },
  { selector: 'Identifier[name=/^(unsafeHTML|unsafeSVG|unsafeMathML|unsafeStatic|styleMap)$/]', message: TEXT_ONLY },
  {
    selector: 'CallExpression[callee.name="unsafeCSS"] > :not(Literal)',
    message: 'Style sheets are written, never made from data.',
  },
  {
    selector: 'CallExpression[callee.name=/^set(Timeout|Interval)$/] > :matches(Literal, TemplateLiteral):first-child',
    message: 'A timer takes a function.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(attr|setAttribute)$/][arguments.0.value="style"]',
    message: 'A strict policy refuses style attributes; use style.setProperty.',
  },
];

/** `style=${place(...)}` is the one way to place an HTML mark; it sets properties through the style object. */
const styleSyntax = [
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/(^|[^\\w.-])style\\s*=\\s*["\\u0027\\w]/]',
    message: 'A strict policy refuses style attributes; use static css or style=${place(...)}.',
  },
];

const styleOutsidePlace = {
  meta: { type: 'problem', schema: [], messages: { place: 'Only style=${place(...)} is allowed.' } },
  create: (context) => ({
    TemplateLiteral(node) {
      node.quasis.forEach((quasi, index) => {
        const value = node.expressions[index];
        if (!value || !/(^|[^\w.-])style\s*=\s*["']?$/.test(quasi.value.raw)) return;
        if (value.type === 'CallExpression' && value.callee.name === 'place') return;
        context.report({ node: value, messageId: 'place' });
      });
    },
  }),
};

const stylesheetTitle = {
  selector: 'TaggedTemplateExpression TemplateElement[value.raw=/<title[^>]*>[^<]*$/][tail=false]',
  message: 'An expression inside <title> fails on the server; use aria-label.',
};

export function safetyRules() {
  return [
    {
      files: SOURCE,
      plugins: { campaign: { rules: { 'style-place': styleOutsidePlace } } },
      rules: {
        'campaign/style-place': 'error',
        'no-eval': 'error',
        'no-implied-eval': 'off',
        '@typescript-eslint/no-implied-eval': 'error',
        'no-new-func': 'error',
        'no-script-url': 'error',
        'no-proto': 'error',
        'no-prototype-builtins': 'error',
        'no-extend-native': 'error',
        'no-restricted-syntax': ['error', ...unsafeSyntax, ...styleSyntax, stylesheetTitle],
      },
    },
  ];
}

const impure = [
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'Time is an argument.',
  },
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Time is an argument.' },
  { selector: 'CallExpression[callee.name="Date"]', message: 'Time is an argument.' },
  { selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]', message: 'No randomness.' },
  { selector: 'CallExpression[callee.object.name="crypto"]', message: 'No randomness.' },
  { selector: 'ImportExpression', message: 'A pure file imports statically, so that the import table sees it.' },
];

const IMPURE_GLOBALS = [
  'document',
  'window',
  'self',
  'globalThis',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'ResizeObserver',
  'IntersectionObserver',
  'MutationObserver',
  'matchMedia',
  'getComputedStyle',
  'fetch',
  'requestAnimationFrame',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'performance',
  'customElements',
  'HTMLElement',
  'Element',
  'Node',
  'DOMParser',
  'XMLSerializer',
  'process',
  'Buffer',
  'console',
];

export function pureRules() {
  return [
    {
      files: PURE,
      ignores: ['src/charts/*/*.element.ts', 'src/**/*.node.ts', 'src/marks/place.ts'],
      rules: {
        'no-restricted-globals': ['error', ...IMPURE_GLOBALS],
        'no-restricted-syntax': ['error', ...unsafeSyntax, ...styleSyntax, stylesheetTitle, ...impure],
      },
    },
  ];
}

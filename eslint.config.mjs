import eslint from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { importRules } from './config/import-table.mjs';
import { pureRules, safetyRules } from './config/safety-rules.mjs';

const TEMPLATES = [
  'src/marks/**/*.ts',
  'src/elements/**/*.ts',
  'src/static/**/*.ts',
  'src/charts/*/*.{view,element}.ts',
];

export default [
  { ignores: ['dist/', 'build/', 'coverage/', '**/*.generated.*'] },
  eslint.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked.map((block) => ({ ...block, files: ['**/*.ts'] })),
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: { 'max-lines': ['error', { max: 300, skipComments: true, skipBlankLines: true }], 'no-console': 'warn' },
  },
  { files: ['src/cli/**/*.ts'], rules: { 'no-console': 'off' } },
  { ...lit.configs['flat/recommended'], files: TEMPLATES },
  { ...wc['flat/recommended'], files: TEMPLATES },
  { ...litA11y.configs.recommended, plugins: { 'lit-a11y': litA11y }, files: TEMPLATES },
  // WebKit takes the role from a list without bullets; role="list" gives it back.
  { files: TEMPLATES, rules: { 'lit-a11y/no-redundant-role': 'off' } },
  ...importRules(),
  ...safetyRules(),
  ...pureRules(),
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
            // Typed as a promise for snapshots; with two values it is not one.
            { from: 'package', package: 'chai', name: ['Equal'] },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'URL',
          'URLSearchParams',
          'Buffer',
          'setTimeout',
          'setInterval',
          'clearTimeout',
          'fetch',
          'document',
          'window',
          'performance',
          'structuredClone',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
];

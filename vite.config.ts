import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, normalizePath, type Plugin, type UserConfig } from 'vite';
import { cssLiterals } from './config/css-literals.mjs';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const alias = [
  { find: 'campaign-charts/define', replacement: path('src/define.ts') },
  { find: 'campaign-charts/static', replacement: path('src/static/index.ts') },
  { find: 'campaign-charts/lint', replacement: path('src/lint/index.ts') },
  { find: 'campaign-charts/convert', replacement: path('src/convert/index.ts') },
  { find: /^campaign-charts$/, replacement: path('src/index.ts') },
];

/** The demo pages fetch `data/x.json` by address, so the files keep their names and are not bundled. */
function demoData(): Plugin {
  return {
    name: 'demo-data',
    apply: 'build',
    writeBundle({ dir }) {
      mkdirSync(`${dir}/data`, { recursive: true });
      for (const name of readdirSync(path('demo/data'))) copyFileSync(path(`demo/data/${name}`), `${dir}/data/${name}`);
    },
  };
}

/** `package.json` marks our sources as free of side effects, which would drop what the demo imports for its effect. */
function keepSideEffects(): Plugin {
  const kept = [path('demo/'), path('src/define.ts')].map(normalizePath);
  return {
    name: 'keep-side-effects',
    transform: (_code, id) => (kept.some((start) => id.startsWith(start)) ? { moduleSideEffects: true } : undefined),
  };
}

/** A command line needs its first line; a bundler may or may not have kept it. */
function shebang(): Plugin {
  return {
    name: 'shebang',
    generateBundle(_options, bundle) {
      const cli = bundle['cli.js'];
      if (cli?.type === 'chunk' && !cli.code.startsWith('#!')) cli.code = `#!/usr/bin/env node\n${cli.code}`;
    },
  };
}

const shared: UserConfig = {
  resolve: { alias },
  publicDir: false,
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false }, reportCompressedSize: false },
};

/** The pages of `demo/`, as a development server or built into `build/demo`. */
function demo(): UserConfig {
  const pages = readdirSync(path('demo')).filter((name) => name.endsWith('.html'));
  return {
    ...shared,
    root: path('demo'),
    base: './',
    plugins: [demoData(), keepSideEffects()],
    server: { fs: { allow: [path('.')] } },
    build: {
      ...shared.build,
      outDir: path('build/demo'),
      emptyOutDir: true,
      rolldownOptions: { input: pages.map((name) => path(`demo/${name}`)) },
    },
  };
}

/** The npm package: readable modules that share code, with lit and d3 left to the installer. */
function library(): UserConfig {
  const entry = {
    index: path('src/index.ts'),
    define: path('src/define.ts'),
    static: path('src/static/index.ts'),
    lint: path('src/lint/index.ts'),
    convert: path('src/convert/index.ts'),
    cli: path('src/cli/main.ts'),
  };
  return {
    ...shared,
    plugins: [cssLiterals(), shebang()],
    build: {
      ...shared.build,
      outDir: path('dist'),
      emptyOutDir: true,
      minify: false,
      lib: { entry, formats: ['es'], fileName: (_format, name) => `${name}.js` },
      rolldownOptions: {
        external: [/^(lit|lit-html|lit-element|d3)(\/|$)/, /^@lit(-labs)?\//, /^node:/],
        output: { chunkFileNames: 'shared/[name].js' },
      },
    },
  };
}

/** One file for a page without a bundler. Not a library build, because that would keep the white space. */
function standalone(): UserConfig {
  return {
    ...shared,
    plugins: [cssLiterals(), keepSideEffects()],
    build: {
      ...shared.build,
      outDir: path('dist'),
      emptyOutDir: false,
      rolldownOptions: {
        input: path('src/define.ts'),
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: 'campaign-charts.js', codeSplitting: false },
      },
    },
  };
}

export default defineConfig(({ command, mode }) => {
  if (command === 'serve' || mode === 'demo') return demo();
  return mode === 'standalone' ? standalone() : library();
});

import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';

const literal = /\bcss`((?:[^`\\]|\\.)*)`/g;

/** What a template literal means, and how it is written. */
const cook = (text) => text.replace(/\\(.)/g, '$1');
const write = (text) => text.replace(/[\\`]|\$\{/g, '\\$&');

/**
 * Source code with the style sheets in its css literals minified: a page then loads and parses no white space or comments.
 * Literals with expressions are left as they are.
 */
export function minifyCssLiterals(code) {
  return code.replace(literal, (whole, text) => {
    if (text.includes('${')) return whole;
    const { code: css } = transformSync(cook(text), {
      loader: 'css',
      minify: true,
      target: 'esnext',
      logLevel: 'error',
    });
    return `css\`${write(css.trim())}\``;
  });
}

/** The same as a plugin of Vite, for the package. */
export const cssLiterals = () => ({
  name: 'css-literals',
  enforce: 'pre',
  transform: (code, id) => (/\/src\/.*\.ts$/.test(id) && code.includes('css`') ? minifyCssLiterals(code) : undefined),
});

/** The same as a plugin of esbuild, for measuring what the package ships. */
export const cssLiteralsForEsbuild = {
  name: 'css-literals',
  setup(build) {
    build.onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => ({
      contents: minifyCssLiterals(readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

import type { Plugin } from 'vite';

/** Source code with the style sheets in its css literals minified. */
export function minifyCssLiterals(code: string): string;
/** The same as a plugin of Vite. */
export const cssLiterals: () => Plugin;
/** The same as a plugin of esbuild. */
export const cssLiteralsForEsbuild: object;

/** Bytes of what a page loads to read a document: minified and gzipped. */
export function readingBytes(source?: string): Promise<number>;

/** Bytes of what a page loads to read a document: minified and gzipped. */
export function readingBytes(source?: string): Promise<number>;

/** Bytes that a page with the other charts loads more to have the funnel as well: minified and gzipped. */
export function funnelBytes(source?: string): Promise<number>;

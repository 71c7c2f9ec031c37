export { Source, type SourceState } from './source.js';
export { acquireSource, releaseSource } from './shared-sources.js';
export { defaultLimits, type LoadFailure, type LoadFailureCode, type LoadLimits } from './load-document.js';

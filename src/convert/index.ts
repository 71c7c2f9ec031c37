export * from './words.js';
export * from './sheets.js';

import { charts } from './charts/index.js';
import { SourceElement } from './elements/source-element.js';

// The source first, so that charts inside it find it there.
SourceElement.define();
for (const chart of charts) chart.define();

export * from './index.js';

import schema from '../document/metrics-1.0.schema.json';
import { exit, type Command } from './command.js';

/** `campaign-charts schema`: prints the JSON Schema of the document. */
export const schemaCommand: Command = {
  name: 'schema',
  options: {},
  async run({ terminal }) {
    await terminal.print(`${JSON.stringify(schema, null, 2)}\n`);
    return exit.fine;
  },
  help: {
    en: `npx campaign-charts schema

Prints the JSON Schema (2020-12) of the metrics document, version 1.0. With it an editor completes and explains
every field while you write: save it, and name it in the document.

Example
  npx campaign-charts schema > metrics.schema.json
  then begin the document with   "$schema": "./metrics.schema.json",
`,
    zh: `npx campaign-charts schema

输出指标文档1.0版的 JSON Schema（2020-12）。编辑器有了它，就能在书写时补全和说明每个字段：
保存下来，并在文档中写明。

示例
  npx campaign-charts schema > metrics.schema.json
  然后在文档开头写上   "$schema": "./metrics.schema.json",
`,
  },
};

import { extname, join } from 'node:path';
import { createStarterSheets, starterDocument, writeCsv, writeWorkbook } from '../convert/index.js';
import { messageLanguage } from '../document/message-language.js';
import { CommandError, exit, type Command } from './command.js';
import { writeOutput } from './files.js';

/** `campaign-charts new`: writes a starter workbook or document. */
export const newCommand: Command = {
  name: 'new',
  options: { force: { type: 'boolean' } },
  async run(invocation) {
    const { words, files, terminal } = invocation;
    const language = messageLanguage(invocation.language);
    const [name, ...more] = files;
    if (!name || more.length) throw new CommandError(`${words.oneFile} ${words.moreHelp('new')}`);
    const ending = extname(name).toLowerCase();
    if (ending === '.json') {
      await writeOutput(name, `${JSON.stringify(starterDocument(language), null, 2)}\n`, invocation);
    } else if (ending === '.xlsx') {
      await writeOutput(name, await writeWorkbook(createStarterSheets(language), { language }), invocation);
    } else if (ending === '') {
      for (const sheet of createStarterSheets(language))
        await writeOutput(join(name, `${sheet.name}.csv`), writeCsv(sheet), invocation);
    } else throw new CommandError(words.badEnding(name, '.xlsx, .json'));
    terminal.say(words.nextSteps(ending === '' ? `${name}/*.csv` : name));
    return exit.fine;
  },
  help: {
    en: `npx campaign-charts new FILE [options]

Writes a starter: a small made-up campaign that import, lint and all three charts take as it is. Put your figures in
its place.

  FILE.xlsx       a workbook: a tab for each list, lists to choose words and ids from, a line on each column
  FILE.json       a document
  FOLDER          CSV files, one for each list
  --force         replace what is there
  --lang en|zh    language of tabs, headers and examples

Examples
  npx campaign-charts new figures.xlsx
  npx campaign-charts new figures.json --lang zh
`,
    zh: `npx campaign-charts new 文件 [选项]

新建样例：一个虚构的小活动，可直接用于 import、lint 和三种图表。把其中的内容换成自己的即可。

  文件.xlsx       工作簿：每个列表一张工作表，词语和编号可从下拉列表选取，每列都有说明
  文件.json       文档
  文件夹          CSV 文件，每个列表一个
  --force         覆盖已有的文件
  --lang en|zh    工作表、表头和示例的语言

示例
  npx campaign-charts new figures.xlsx --lang zh
  npx campaign-charts new figures.json --lang zh
`,
  },
};

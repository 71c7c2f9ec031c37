import type { MessageTable } from './message-table.js';

/** Words for the text, its syntax and the schema. What the reader reports has its words in `document/messages.ts`. */
export const documentMessages: MessageTable = {
  M001: {
    en: ({ encoding }) => ({
      message: `The file is not UTF-8; it is most likely ${encoding}.`,
      fix: 'Save it again as UTF-8 (in a text editor: “Save with encoding”).',
    }),
    zh: ({ encoding }) => ({
      message: `文件不是 UTF-8 编码，很可能是 ${encoding}。`,
      fix: '请在文本编辑器中用“以指定编码保存”另存为 UTF-8。',
    }),
  },
  'M001/unknown': {
    en: ({ offset }) => ({
      message: `The file is not UTF-8: byte ${offset} belongs to no character.`,
      fix: 'Save it again as UTF-8, or check that it is a text at all.',
    }),
    zh: ({ offset }) => ({
      message: `文件不是 UTF-8 编码：第${offset}个字节不是有效的 UTF-8 字符。`,
      fix: '请另存为 UTF-8，并确认它是文本文件。',
    }),
  },
  'M001/byteOrderMark': {
    en: () => ({
      message: 'The file begins with a byte order mark, which JSON does not allow (RFC 8259). It is ignored here.',
      fix: 'Save it as “UTF-8”, not as “UTF-8 with BOM”.',
    }),
    zh: () => ({
      message: '文件以字节顺序标记（BOM）开头，JSON 标准（RFC 8259）不允许。此处已忽略。',
      fix: '请保存为“UTF-8”，不要选“带 BOM 的 UTF-8”。',
    }),
  },
  'M002/empty': {
    en: () => ({ message: 'The file is empty.', fix: 'Start from `npx campaign-charts new document.json`.' }),
    zh: () => ({ message: '文件是空的。', fix: '可用 `npx campaign-charts new document.json` 生成样例。' }),
  },
  'M002/fullWidth': {
    en: ({ found }) => ({
      message: `${found} is a full-width character, which JSON does not know.`,
      fix: 'Type it with the keyboard set to English: straight quotation marks " and the marks , : { } [ ].',
    }),
    zh: ({ found }) => ({
      message: `${found} 是全角字符，JSON 不认识。`,
      fix: '请切换到英文输入法重新键入：直引号 " 和半角的 , : { } [ ]。',
    }),
  },
  'M002/trailingComma': {
    en: () => ({ message: 'A comma stands after the last entry.', fix: 'Delete this comma.' }),
    zh: () => ({ message: '最后一项之后多了一个逗号。', fix: '请删去这个逗号。' }),
  },
  'M002/comma': {
    en: ({ found }) => ({ message: `A comma is missing before ${found}.`, fix: 'Put a comma between the two.' }),
    zh: ({ found }) => ({ message: `${found} 之前缺少逗号。`, fix: '请在两项之间加上逗号。' }),
  },
  'M002/colon': {
    en: ({ found }) => ({
      message: `A colon is missing before ${found}.`,
      fix: 'Put a colon between the name and the value.',
    }),
    zh: ({ found }) => ({ message: `${found} 之前缺少冒号。`, fix: '请在字段名和值之间加上冒号。' }),
  },
  'M002/quote': {
    en: () => ({
      message: 'A text begins here and has no closing quotation mark on its line.',
      fix: 'Put " at its end; a line break in a text is written \\n, a quotation mark \\".',
    }),
    zh: () => ({
      message: '这里开始的文字在本行没有结束引号。',
      fix: '请在末尾加上 "；文字中的换行写作 \\n，引号写作 \\"。',
    }),
  },
  'M002/comment': {
    en: () => ({
      message: 'JSON has no comments.',
      fix: 'Delete it, or put it into a field of your own such as "x-comment".',
    }),
    zh: () => ({ message: 'JSON 不支持注释。', fix: '请删去，或写入自定义字段，例如 "x-comment"。' }),
  },
  'M002/end': {
    en: () => ({
      message: 'The text ends in the middle: a bracket or brace is not closed.',
      fix: 'Check that the whole file was copied, and close what is open.',
    }),
    zh: () => ({ message: '文本在中途结束：有括号没有闭合。', fix: '请检查文件是否完整，并补上缺少的括号。' }),
  },
  'M002/key': {
    en: ({ found }) => ({
      message: `A field name in quotation marks is needed here, not ${found}.`,
      fix: 'Put the name between straight quotation marks: "title".',
    }),
    zh: ({ found }) => ({
      message: `这里需要带引号的字段名，而不是 ${found}。`,
      fix: '请把字段名放在直引号中："title"。',
    }),
  },
  'M002/token': {
    en: ({ found }) => ({
      message: `${found} cannot stand here.`,
      fix: 'Check the brackets around it; a text needs quotation marks, a number only digits and a point.',
    }),
    zh: ({ found }) => ({
      message: `此处不能出现 ${found}。`,
      fix: '请检查前后的括号；文字要加引号，数字只能有数位和小数点。',
    }),
  },
  M003: {
    en: ({ key }) => ({
      message: `“${key}” is given twice in this object; only the last one counts.`,
      fix: 'Delete one of the two.',
    }),
    zh: ({ key }) => ({ message: `同一对象中“${key}”出现了两次，只有最后一个有效。`, fix: '请删去其中一个。' }),
  },
  M101: {
    en: ({ field, list }) => ({
      message: `There is no field “${field}” here.`,
      fix: `Use one of ${list}, or begin the name with x- for data of your own.`,
    }),
    zh: ({ field, list }) => ({
      message: `这里没有“${field}”这个字段。`,
      fix: `可用的字段有 ${list}；自定义数据请以 x- 开头。`,
    }),
  },
  'M101/nearest': {
    en: ({ field, nearest }) => ({
      message: `There is no field “${field}” here.`,
      fix: `Did you mean “${nearest}”? Names of your own begin with x-.`,
    }),
    zh: ({ field, nearest }) => ({
      message: `这里没有“${field}”这个字段。`,
      fix: `是否应为“${nearest}”？自定义字段请以 x- 开头。`,
    }),
  },
  'M104/oneOf': {
    en: ({ entry, names }) => ({ message: `${entry} has none of ${names}.`, fix: 'Add at least one of them.' }),
    zh: ({ entry, names }) => ({ message: `${entry} 没有 ${names} 中的任何一项。`, fix: '请至少补充其中一项。' }),
  },
  'M102/misfit': {
    en: ({ field, found }) => ({
      message: `${field} is ${found}, which does not have the form that the schema asks for.`,
      fix: 'See this field in the documentation of the document.',
    }),
    zh: ({ field, found }) => ({
      message: `${field} 是 ${found}，不符合模式规定的形式。`,
      fix: '请查阅文档格式说明中的这个字段。',
    }),
  },
  'M102/words': {
    en: ({ found, wanted, fields, unit, owner }) => ({
      message: `${found} is a text, but a number is needed here.`,
      fix: `Write ${fields ?? `${wanted}, without quotation marks`}${unit ? `; “${unit}” belongs to the unit of the ${owner}` : ''}.`,
    }),
    zh: ({ found, wanted, fields, unit, owner }) => ({
      message: `${found} 是文字，这里需要数字。`,
      fix: `请写成 ${fields ?? `${wanted}，不加引号`}${unit ? `；“${unit}”属于${owner === 'stage' ? '阶段' : '指标'}的单位` : ''}。`,
    }),
  },
};

import { plural, type MessageTable, type MessageValues } from './message-table.js';

/** The names of hidden characters, by kind. */
const names: Readonly<Record<string, { readonly en: string; readonly zh: string }>> = {
  zeroWidthSpace: { en: 'zero-width space', zh: '零宽空格' },
  nonJoiner: { en: 'zero-width non-joiner', zh: '零宽不连字' },
  joiner: { en: 'zero-width joiner', zh: '零宽连字' },
  wordJoiner: { en: 'word joiner', zh: '零宽连词符' },
  byteOrderMark: { en: 'byte order mark', zh: '字节顺序标记' },
  directionMark: { en: 'direction mark', zh: '方向标记' },
  directionChange: { en: 'changes the direction of the text', zh: '会改变文字方向' },
  softHyphen: { en: 'soft hyphen', zh: '软连字符' },
  tag: { en: 'tag character', zh: '标签字符' },
  control: { en: 'control character', zh: '控制字符' },
  surrogate: { en: 'half a character', zh: '半个字符' },
  annotation: { en: 'annotation mark', zh: '行间注释符' },
  variation: { en: 'variation selector without a character that takes it', zh: '无处可用的异体选择符' },
  invisible: { en: 'invisible character', zh: '不可见字符' },
};
const nameOf = ({ kind }: MessageValues, language: 'en' | 'zh') => names[kind ?? '']?.[language] ?? '';

const whereEn = ({ position, before }: MessageValues) => `character ${position}${before ? `, after “${before}”` : ''}`;
const whereZh = ({ position, before }: MessageValues) => `第${position}个字符${before ? `（在“${before}”之后）` : ''}`;
const moreEn = (count = 1) => (count > 1 ? `, and ${count - 1} more` : '');
const moreZh = (count = 1) => (count > 1 ? `，此外还有${count - 1}个` : '');

/** Words for hidden characters and links. */
export const textMessages: MessageTable = {
  M601: {
    en: (p, { count }) => ({
      message: `This text holds a character that cannot be seen: ${p.character} (${nameOf(p, 'en')}) as ${whereEn(p)}${moreEn(count)}.`,
      fix: `Delete ${plural(count, 'it', 'them')}, or type the text anew.`,
    }),
    zh: (p, { count }) => ({
      message: `这段文字中有看不见的字符：${whereZh(p)}是 ${p.character}（${nameOf(p, 'zh')}）${moreZh(count)}。`,
      fix: '请删去，或重新键入这段文字。',
    }),
  },
  'M601/key': {
    en: (p, { count }) => ({
      message: `This name of a field holds a character that cannot be seen: ${p.character} (${nameOf(p, 'en')}) as ${whereEn(p)}${moreEn(count)}.`,
      fix: `Delete ${plural(count, 'it', 'them')}, or type the name anew.`,
    }),
    zh: (p, { count }) => ({
      message: `这个字段名中有看不见的字符：${whereZh(p)}是 ${p.character}（${nameOf(p, 'zh')}）${moreZh(count)}。`,
      fix: '请删去，或重新键入字段名。',
    }),
  },
  M602: {
    en: ({ href }) => ({
      message: `${href} is not an http, https or relative address, so charts show the text without a link.`,
      fix: 'Write the address of a page, such as https://example.org/report, or delete "href".',
    }),
    zh: ({ href }) => ({
      message: `${href} 不是 http、https 或相对地址，图中只显示文字，不作链接。`,
      fix: '请填写网页地址，例如 https://example.org/report，或删去 "href"。',
    }),
  },
};

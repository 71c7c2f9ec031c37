import type { UnreadableMessage, UnreadableReason } from './unreadable-words.js';

type Messages = Readonly<Record<UnreadableReason, UnreadableMessage>>;

const en: Messages = {
  empty: { message: 'There is nothing here to read.', fix: 'Write a figure or a date, or leave the field out.' },
  tooLong: {
    message: '“{words}” is longer than 200 characters.',
    fix: 'Write only the words that hold the figure or date.',
  },
  noNumber: { message: '“{words}” holds no number.', fix: 'Write the number in digits.' },
  noYear: { message: '“{words}” names no year.', fix: 'Add the year.' },
  ambiguous: {
    message: '“{words}” can be read in more than one way.',
    fix: 'Write figures in full, such as 5,000,000 people, and dates such as 2021-03-02.',
  },
  severalNumbers: {
    message: '“{words}” holds more than one number, and they are no range.',
    fix: 'Write one number, or a range such as 3 to 5.',
  },
  severalDates: {
    message: '“{words}” holds more than one date, and they cannot be kept as one.',
    fix: 'Give each date an entry of its own.',
  },
  unknownWords: {
    message: '“{words}” holds words that are not known here.',
    fix: 'Write only the figure or date, such as “over 8,000 people” or “early June 2021”.',
  },
  tooLarge: {
    message: '“{words}” is a number too large to be held exactly.',
    fix: 'Write it in a larger unit, such as millions of yuan.',
  },
  impossible: { message: '“{words}” is a day or month that does not exist.', fix: 'Correct the day, month or year.' },
  date: { message: '“{words}” is a date, not a quantity.', fix: 'Write the figure that was counted.' },
  cadence: {
    message: '“{words}” says how often something happens, not when.',
    fix: 'Write it as a repetition, or give a date.',
  },
};

const zh: Messages = {
  empty: { message: '此处没有内容。', fix: '请填写数字或日期，或省略该字段。' },
  tooLong: { message: '“{words}”超过200个字符。', fix: '请只写含有数字或日期的文字。' },
  noNumber: { message: '“{words}”中没有数字。', fix: '请用阿拉伯数字写出数值。' },
  noYear: { message: '“{words}”没有写明年份。', fix: '请补充年份。' },
  ambiguous: {
    message: '“{words}”有不止一种读法。',
    fix: '请写出完整的数字，例如5000000人；日期请写成2021-03-02的形式。',
  },
  severalNumbers: {
    message: '“{words}”中有不止一个数字，且不构成范围。',
    fix: '请只写一个数字，或写成范围，例如3至5。',
  },
  severalDates: {
    message: '“{words}”中有不止一个日期，无法合为一条。',
    fix: '请为每个日期单列一条。',
  },
  unknownWords: {
    message: '“{words}”中有无法识别的文字。',
    fix: '请只写数字或日期，例如“超8000人”“2021年6月上旬”。',
  },
  tooLarge: { message: '“{words}”的数值过大，无法精确保存。', fix: '请换用更大的单位，例如亿元。' },
  impossible: { message: '“{words}”是不存在的日期。', fix: '请更正年、月或日。' },
  date: { message: '“{words}”是日期，不是数量。', fix: '请填写统计的数值。' },
  cadence: {
    message: '“{words}”说明的是间隔，不是日期。',
    fix: '请写成重复周期，或给出日期。',
  },
};

/** The sentences for each reason, by language. `{words}` stands for the words that were not read. */
export const unreadableMessages: Readonly<Record<'en' | 'zh', Messages>> = { en, zh };

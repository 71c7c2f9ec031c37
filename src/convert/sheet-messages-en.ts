import type { SheetSentences } from './sheet-messages.js';

/** What is wrong in a spreadsheet, in English. */
export const englishSentences: SheetSentences = {
  S101: [
    'There is no list called {found}, so this sheet is not read.',
    'Call it one of: {known}. To keep it as a sheet for yourself, begin its name with #.',
  ],
  S102: [
    'The first five rows hold no header that is known, so this sheet is not read.',
    'Put the names of the columns in one row near the top, such as {known}.',
  ],
  S103: [
    '"{found}" is not a known name, so what it holds is not read.',
    'Correct it{nearest: to "{}"}, or begin it with x- to keep the data as your own, or with # to leave it out.',
  ],
  S104: ['This column holds something but has no header.', 'Write a header over it, or clear the column.'],
  S105: ['There are two columns for "{found}"; this one is not read.', 'Delete one of them.'],
  S106: [
    '{found} names no entry of {list}, so this row is not read.',
    'Write the id of one of them in the column "{link}", or # and its number: #1.',
  ],
  S107: ['The row does not say which of the {list} it belongs to, so it is not read.', 'Fill in the column "{link}".'],
  S108: ['The document has no title.', 'Add a sheet "document" with a row: title, and beside it the words.'],
  S110: [
    'This file is not an .xlsx workbook, or is damaged.',
    'Open it in a spreadsheet program and save it as .xlsx or CSV.',
  ],
  S111: ['This file is locked with a password, or is an old .xls workbook.', 'Save it as .xlsx without a password.'],
  S112: [
    'This workbook unpacks to more than {limit} MB and is not read.',
    'Delete sheets, pictures and rows that are not needed.',
  ],
  S114: ['This file is not text in UTF-8, UTF-16 or GB18030.', 'Save it as "CSV UTF-8".'],
  S201: ['The cell holds the error {found}.', 'Correct its formula, or write the value itself.'],
  S202: [
    '{found} cannot be read as a number.',
    'Write a number such as 29206, or words such as "over 8,000"; if there is none, "not reported".',
  ],
  S203: ['{found} cannot be read as a date.', 'Write a date such as 2021-06-30, 2021-06, or "early June 2021".'],
  S204: ['{found} is not one of the words for this column.', 'Write one of: {allowed}.'],
  S205: ['{found} is neither yes nor no.', 'Write yes or no.'],
  S206: ['The figure is missing.', 'Write a number; if there is none, "not reported", "n/a" or "withheld".'],
  S207: [
    'The words say "{said}", but the unit of the measure is "{unit}".',
    'Check that the figure is in the right row, or correct the unit.',
  ],
  S208: [
    'The words of the figure say "{said}", but the column "{field}" says "{written}", which is kept.',
    'Make the two agree.',
  ],
  S209: [
    'The spreadsheet holds a date here ({found}), but this column is for text; it may have changed what was typed.',
    'Format the column as text and type it again.',
  ],
  S210: ['{found} cannot be an id.', 'Use up to 64 letters, digits and . _ - without spaces.'],
  S211: ['The id is missing.', 'Write a short name that no other row has, such as "belmere".'],
  S212: [
    '"{field}" is given twice: with and without a language.',
    'Fill in one of the two columns, or name the language of the document in "locale".',
  ],
  S213: ['{found} as a rate means more than twice the whole.', 'If {percent} is meant, write {percent}.'],
  S214: [
    '{found} cannot be read in this column.',
    'Leave it empty, and use the columns with a name after it, such as "codes:GB/T 2260" or "owner.unit".',
  ],
  S215: ['{found} is not a whole number.', 'Write a whole number.'],
  S216: [
    'The words say "{said}", but the unit of the measure is "{unit}"; the figure is not read.',
    'Write the number in "{unit}", in digits alone.',
  ],
  S217: [
    '{found} cannot be read as something that repeats.',
    'Write words such as "every two weeks", or FREQ=WEEKLY;INTERVAL=2.',
  ],
  S218: ['"{field}" is missing.', 'Fill it in.'],
  S219: ['{found} is neither an id nor a name in {list}.', 'Add it to {list}, or correct it.'],
  S220: ['{found} is the name of more than one entry of {list}: {several}.', 'Write the id of the one that is meant.'],
  S221: [
    'The words say "{said}", but the measure has no unit, so it would be lost.',
    'Write the unit beside the measure, in the column "unit".',
  ],
  S301: ['The text has {found} characters, but Excel holds 32,767 in a cell.', 'Shorten the text, or write CSV.'],
  S302: [
    'The text holds half of a character, which a file cannot hold; a replacement sign is written.',
    'Correct the text.',
  ],
};

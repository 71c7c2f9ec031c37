import { cleanText } from './clean-cell.js';

const isBlankText = (text: string) => cleanText(text) === '';

/** What a spreadsheet shows in place of a result that it could not compute. */
export const errorValue = /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

/** Texts that a cell cannot hold as they are: quotation marks around nothing stand for a blank text, errors for no value. */
function isTakenUp(text: string): boolean {
  const quoted = /^"([\s\S]*)"$/.exec(text);
  return (quoted !== null && isBlankText(quoted[1]!)) || errorValue.test(text.trim());
}

/** A text as a cell holds it: as it is, but for blank texts, and an apostrophe before those that would read as something else. */
export function encodeText(text: string): string {
  if (isBlankText(text)) return `"${text}"`;
  return isTakenUp(text.replace(/^'+/, '')) ? `'${text}` : text;
}

/** The text that a cell holds: the reverse of {@link encodeText}. */
export function decodeText(cell: string): string {
  if (cell.startsWith("'") && isTakenUp(cell.replace(/^'+/, ''))) return cell.slice(1);
  return isTakenUp(cell) ? cell.slice(1, -1) : cell;
}

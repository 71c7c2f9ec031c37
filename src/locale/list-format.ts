import { lazy } from './lazy.js';

/** How a language joins the last two of a list, and those before them. */
interface Joints {
  readonly between: string;
  readonly two: string;
  readonly last: string;
}

const chinese: Joints = { between: '、', two: '和', last: '和' };

/** Languages whose lists are written here: the first list of `Intl` takes longer to make than a chart to draw. */
const plain = new Map<string, Joints>([
  ['en-GB', { between: ', ', two: ' and ', last: ' and ' }],
  ['en-US', { between: ', ', two: ' and ', last: ', and ' }],
  ...['zh', 'zh-CN', 'zh-Hans', 'zh-Hans-CN', 'zh-TW', 'zh-Hant'].map((tag) => [tag, chinese] as const),
]);

/** A function that writes a list of things as a language does: `a, b and c`. */
export function createListFormat(tag: string): (items: readonly string[]) => string {
  const joints = plain.get(tag);
  const lists = lazy(() => new Intl.ListFormat(tag, { type: 'conjunction' }));
  return (items) => (joints ? join(items, joints) : lists().format(items));
}

function join(items: readonly string[], { between, two, last }: Joints): string {
  if (items.length < 3) return items.join(two);
  return items.slice(0, -1).join(between) + last + items.at(-1)!;
}

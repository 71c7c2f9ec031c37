/** The name and the value of a part of a fragment; `null` when it is not `name=value`, or its percent signs encode nothing. */
function readPart(part: string): readonly [name: string, value: string] | null {
  const at = part.indexOf('=');
  if (at < 1) return null;
  try {
    return [decodeURIComponent(part.slice(0, at)), decodeURIComponent(part.slice(at + 1))];
  } catch {
    return null; // "%" or "%E4%B8": a fragment that somebody has cut or typed
  }
}

const partsOf = (fragment: string): readonly string[] => {
  const text = fragment.startsWith('#') ? fragment.slice(1) : fragment;
  return text === '' ? [] : text.split('&');
};

/**
 * The id of the region that the fragment of an address opens a chart at: `#campaign-regions=zhangye`. `null` when it says
 * nothing of this chart, or nothing that can be read; of two for one chart the first counts. The id is what somebody wrote:
 * look it up, and say so when there is no such region.
 *
 * @param fragment - Such as `location.hash`, with its `#` or without.
 * @param chart - The name of the chart in the fragment: the id of its element, else its tag.
 * @example
 * parseFragment('#left=gansu&right=%E6%BC%B3%E5%B7%9E', 'right') // '漳州'
 * @see https://www.rfc-editor.org/rfc/rfc3986#section-3.5
 */
export function parseFragment(fragment: string, chart: string): string | null {
  for (const part of partsOf(fragment)) {
    const [name, value] = readPart(part) ?? [];
    if (name === chart && value) return value;
  }
  return null;
}

/**
 * The fragment that opens a chart at a region, with its `#`; what it says for other charts, and an anchor of the page, stay as
 * they are. `null`: it no longer says anything of this chart. Empty when nothing is left.
 *
 * @param fragment - The one to change, with its `#` or without.
 * @param chart - The name of the chart in the fragment: the id of its element, else its tag.
 * @param id - The id of the region.
 */
export function formatFragment(fragment: string, chart: string, id: string | null): string {
  const others = partsOf(fragment).filter((part) => readPart(part)?.[0] !== chart);
  const own = id ? [`${encode(chart)}=${encode(id)}`] : [];
  const text = [...others, ...own].join('&');
  return text && `#${text}`;
}

/** Half of a character of two halves cannot be encoded; no id of the format holds one. */
const loneHalf = /\p{Surrogate}/gu;

const encode = (text: string) => encodeURIComponent(text.replace(loneHalf, '\ufffd'));

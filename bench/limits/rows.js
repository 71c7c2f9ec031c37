/** Room for the title, in px. */
const titleHeight = 22;

/** 1,234: written by hand, because nothing is faster. */
export const grouped = (value) => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

/** What both limits draw, in px: for each stage a bar with its words and, below, a connector with what is still open. */
export function rowsOf({ stages }, { w, h }) {
  const height = (h - titleHeight) / stages.length;
  const scale = w / stages[0].value;
  return stages.map(({ label, value }, index) => {
    const before = stages[index - 1]?.value;
    const next = stages[index + 1]?.value;
    const share = before ? ` (${Math.round((100 * value) / before)}%)` : '';
    return {
      top: titleHeight + index * height,
      bar: height * 0.6,
      height,
      width: value * scale,
      nextWidth: next === undefined ? null : next * scale,
      words: `${label} ${grouped(value)}${share}`,
      open: next === undefined ? null : `${grouped(value - next)} still open`,
    };
  });
}

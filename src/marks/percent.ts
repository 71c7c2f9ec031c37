/** A fraction as a percentage for an SVG attribute, to 3 places. */
export const percent = (fraction: number): string => `${Math.round(fraction * 1e5) / 1e3}%`;

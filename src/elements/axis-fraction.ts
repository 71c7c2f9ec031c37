/**
 * Where a point of the page lies along an element that an axis fills: 0 at the start of the axis, 1 at its end, beyond them
 * outside. From right to left the axis starts on the right.
 */
export function fractionAt(element: Element, xPx: number, direction: 'ltr' | 'rtl'): number {
  const { left, right, width } = element.getBoundingClientRect();
  if (width === 0) return 0.5;
  return (direction === 'rtl' ? right - xPx : xPx - left) / width;
}

/** The nearest number from 0 to 1; the middle for what is no number. */
export function toFraction(value: number): number {
  return Number.isNaN(value) ? 0.5 : Math.min(1, Math.max(0, value));
}

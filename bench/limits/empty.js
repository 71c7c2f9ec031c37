/** Draws nothing: what remains is the cost of measuring. */
export function funnel() {
  return { update() {} };
}

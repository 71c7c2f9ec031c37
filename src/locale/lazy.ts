/** A value that is made when it is first asked for. The formats of `Intl` take longer to make than a chart to draw. */
export function lazy<T extends object>(make: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= make());
}

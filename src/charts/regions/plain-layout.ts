/** What a layout of regional bars has where nothing of the kind is drawn. */
export const plainLayout = {
  first: 0,
  ticks: [],
  axisTitle: null,
  benchmark: null,
  legend: [],
  canPin: false,
  tree: null,
  failure: null,
} as const;

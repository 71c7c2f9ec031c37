/** All that D3 does for us: the maths of scales, extents and calendar ticks. The one place to change how it is imported. */
export { max, min, extent, bisectLeft } from 'd3';
export { scaleLinear } from 'd3';
export { utcDay, utcMonday, utcMonth, utcYear, type CountableTimeInterval } from 'd3';

import { FunnelChart } from './funnel/funnel.element.js';
import { RegionsChart } from './regions/regions.element.js';
import { TimelineChart } from './timeline/timeline.element.js';

/** Every chart of the package, one line each: registration, tests, demo and docs read this list. */
export const charts = [FunnelChart, TimelineChart, RegionsChart] as const;

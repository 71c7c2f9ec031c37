import type { Choice } from '../../layout/chart-layout.js';
import type { Words } from '../../locale/index.js';
import { completionOf, type Family } from './families.js';
import type { FunnelOptions } from './funnel-types.js';

/** What a reader can choose: what the bars show and the order, where there are several funnels with the same stages. */
export function choicesOf(families: readonly Family[], options: FunnelOptions, words: Words): readonly Choice[] {
  const multiples = families.filter((family) => family.length > 1);
  if (!multiples.length) return [];
  const choice = <V extends string>(name: string, label: string, chosen: V, labels: Readonly<Record<V, string>>) => ({
    name,
    label,
    options: (Object.keys(labels) as V[]).map((value) => ({ value, label: labels[value], chosen: value === chosen })),
  });
  const { scales, orders } = words;
  const canOrder = multiples.some((family) => family.filter(completionOf).length > 1);
  return [
    choice('scale', scales.title, options.scale ?? 'common', { common: scales.common, share: scales.share }),
    ...(canOrder
      ? [
          choice('order', orders.title, options.order ?? 'document', {
            document: orders.document,
            completion: orders.completion,
          }),
        ]
      : []),
  ];
}

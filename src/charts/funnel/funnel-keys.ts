import type { Direction } from '../../layout/chart-layout.js';
import type { FunnelGroup, FunnelLayout } from './funnel-types.js';
import type { StageMark } from './stage-marks.js';

/** All stages of a funnel, separate counts last. */
export const stagesOf = ({ sections, separate }: FunnelGroup): readonly StageMark[] => [
  ...sections.flatMap(({ stages }) => stages),
  ...separate,
];

/** What the arrow keys pass on their way down a funnel: its title, and each stage after what is still open before it. */
const columnOf = (group: FunnelGroup): readonly string[] => [
  ...(group.mark ? [group.mark.id] : []),
  ...stagesOf(group).flatMap(({ id, open }) => (open ? [open.id, id] : [id])),
];

/**
 * Where a key leads from a mark: up and down through the stages and what is open between them; towards the end into the parts
 * of a stage, towards the start out of them; page keys to the ends of a funnel, then to the next one.
 */
export function moveInFunnel(layout: FunnelLayout, from: string, direction: Direction): string | null {
  const columns = layout.groups.map(columnOf);
  const all = columns.flat();
  const stage = layout.groups
    .flatMap(stagesOf)
    .find(({ id, parts }) => id === from || parts.some((it) => it.id === from));
  const parts = stage?.parts.map(({ id }) => id) ?? [];
  const part = parts.indexOf(from);
  const at = all.indexOf(part === -1 ? from : stage!.id);
  const here = columns.findIndex((column) => column.includes(all[at] ?? ''));
  if (at === -1) return all[0] ?? null;
  const column = columns[here]!;
  switch (direction) {
    case 'up':
      return part > 0 ? parts[part - 1]! : part === 0 ? stage!.id : (all[at - 1] ?? null);
    case 'down':
      return (part === -1 ? undefined : parts[part + 1]) ?? all[at + 1] ?? null;
    case 'start':
      return part === -1 ? null : stage!.id;
    case 'end':
      return part === -1 ? (parts[0] ?? null) : null;
    case 'first':
      return all[0]!;
    case 'last':
      return all[all.length - 1]!;
    case 'pageUp':
      return from === column[0] ? (columns[here - 1]?.[0] ?? null) : column[0]!;
    case 'pageDown':
      return from === column.at(-1) ? (columns[here + 1]?.at(-1) ?? null) : column.at(-1)!;
  }
}

import { seeded } from './seeded.mjs';

const labels = ['Listed', 'Confirmed', 'Assigned', 'In progress', 'Handled', 'Resolved'];

/**
 * Funnels as plain data, the same ones for the same seed: six stages, each of 55 to 95 % of the one before. Another seed
 * gives other values under the same titles and labels.
 */
export function makeFunnels(count, seed = 1) {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, index) => {
    let value = 500 + Math.floor(random() * 9500);
    const stages = labels.map((label) => {
      const stage = { label, value };
      value = Math.round(value * (0.55 + random() * 0.4));
      return stage;
    });
    return { title: `District ${index + 1}`, stages };
  });
}

// Joins the demo data of the five places into demo/data/five-places.json.
// `--check` writes nothing and fails when the file on disk is not current.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';

const places = ['jilin-high-tech', 'zhangzhou', 'guangan', 'zhangye', 'yanbian'];
const fivePlaces = {
  metrics: '1.0',
  title: { zh: '五地实事台账', en: 'Promised works in five places' },
  description: {
    zh: '据五篇文章整理的数字、办理阶段和日期。五地层级不同，数字日期不一，各以所注为准。',
    en: 'Figures, stages and dates taken from five published articles. The places are of different levels and the figures of different dates, as given with each.',
  },
  locale: 'zh-CN',
  license: 'CC-BY-4.0',
  updated: '2022-02-01',
};

const lists = [
  'sources',
  'regions',
  'programmes',
  'categories',
  'measures',
  'observations',
  'funnels',
  'tasks',
  'milestones',
  'annotations',
];

const nameOf = ({ title }) => `"${typeof title === 'string' ? title : (title?.en ?? Object.values(title ?? {})[0])}"`;

/** The fields in which two objects differ. */
function differences(first, second) {
  const keys = new Set([...Object.keys(first), ...Object.keys(second)]);
  return [...keys].filter((key) => !isDeepStrictEqual(first[key], second[key]));
}

/**
 * One document from several: the lists end to end, in the order of the documents. A thing with an id that occurs in
 * several documents is kept once; it must be the same in all of them.
 */
export function joinDocuments(documents, header) {
  const joined = { ...header };
  for (const document of documents)
    for (const field of ['metrics', 'locale'])
      if (document[field] !== header[field])
        throw new Error(`${nameOf(document)} has ${field} ${document[field]}, the header has ${header[field]}.`);
  for (const list of lists) {
    const things = [];
    const known = new Map();
    for (const document of documents)
      for (const thing of document[list] ?? []) {
        const earlier = thing.id === undefined ? undefined : known.get(thing.id);
        if (!earlier) {
          things.push(thing);
          if (thing.id !== undefined) known.set(thing.id, { thing, document });
          continue;
        }
        const fields = differences(earlier.thing, thing);
        if (fields.length)
          throw new Error(
            `"${thing.id}" in ${list} differs between ${nameOf(earlier.document)} and ${nameOf(document)}: ${fields.join(', ')}.`,
          );
      }
    if (things.length) joined[list] = things;
  }
  return joined;
}

function main() {
  const folder = new URL('../demo/data/', import.meta.url);
  const read = (name) => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
  const text = `${JSON.stringify(joinDocuments(places.map(read), fivePlaces), null, 2)}\n`;
  const file = new URL('five-places.json', folder);
  if (!process.argv.includes('--check')) return writeFileSync(file, text);
  let current;
  try {
    current = JSON.stringify(read('five-places'), null, 2) + '\n'; // by content: the formatter may lay it out otherwise
  } catch (error) {
    current = error.message;
  }
  if (current === text) return;
  console.error('demo/data/five-places.json is not current. Run: node config/join-data.mjs');
  process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    main();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

import { readFileSync } from 'node:fs';
import { readDocument } from '../../src/document/index.js';
import { createLocale } from '../../src/locale/index.js';
import { createCampaign, type Campaign } from '../../src/model/index.js';

/** The demo documents. */
export const demoNames = ['five-places', 'guangan', 'jilin-high-tech', 'yanbian', 'zhangye', 'zhangzhou'] as const;
export type DemoName = (typeof demoNames)[number];

/** A fixture: a JSON file under `test/fixtures`, parsed anew. */
export const fixture = (name: string): Record<string, unknown> => readJson(`../fixtures/${name}.json`);

/** A demo document, parsed anew. */
export const demoJson = (name: DemoName): Record<string, unknown> => readJson(`../../demo/data/${name}.json`);

export function readJson(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as Record<string, unknown>;
}

/** The campaign of a document; `metrics` and `title` need not be given. */
export function campaignOf(json: object): Campaign {
  const { document, problems } = readDocument({ metrics: '1.0', title: 'Test', ...json });
  return createCampaign(document!, problems);
}

/** The campaign of a demo document. */
export const demoCampaign = (name: DemoName): Campaign => campaignOf(demoJson(name));

export const en = createLocale('en');
export const zh = createLocale('zh');
/** Both demo languages. */
export const locales = [en, zh] as const;

import { html, nothing, type TemplateResult } from 'lit';
import type { Phrase } from '../locale/index.js';

/** Words from the document: isolated, so that they cannot reorder their neighbours, and marked with their language. */
export const viewPhrase = ({ text, lang }: Phrase): TemplateResult => html`<bdi lang=${lang ?? nothing}>${text}</bdi>`;

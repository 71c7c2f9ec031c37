import { html, nothing, type TemplateResult } from 'lit';
import type { Phrase } from '../locale/index.js';

/** Words from the document: isolated, so that they cannot reorder their neighbours, and marked with their language. */
export const viewPhrase = ({ text, lang }: Phrase, className?: string, part?: string): TemplateResult =>
  html`<bdi class=${className ?? nothing} part=${part ?? nothing} lang=${lang ?? nothing}>${text}</bdi>`;

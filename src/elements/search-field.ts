/** What the field asks of a chart. */
export interface SearchHost {
  /** The reader has typed something, or nothing is left of it. */
  searchFor(text: string): void;
}

/**
 * The field in which a reader searches: what is typed is searched for at the next frame, not while an input method is still
 * composing it. Escape clears it.
 */
export class SearchField {
  private frame = 0;

  constructor(private readonly host: SearchHost) {}

  /** Listens to the field `[data-search]`. Called once, when the root is there. */
  attach(root: HTMLElement | DocumentFragment): void {
    root.addEventListener('input', (event) => this.onInput(event));
    root.addEventListener('compositionend', (event) => this.onInput(event));
    // Before others in the root take Escape for theirs.
    root.addEventListener('keydown', (event) => this.onKey(event as KeyboardEvent), true);
  }

  private onInput(event: Event): void {
    const field = fieldOf(event);
    if (!field || (event as InputEvent).isComposing) return;
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      this.host.searchFor(field.value);
    });
  }

  private onKey(event: KeyboardEvent): void {
    const field = fieldOf(event);
    if (!field || event.key !== 'Escape' || event.isComposing || field.value === '') return;
    event.preventDefault();
    event.stopPropagation();
    field.value = '';
    this.host.searchFor('');
  }
}

const fieldOf = ({ target }: Event): HTMLInputElement | null =>
  target instanceof HTMLInputElement && target.matches('[data-search]') ? target : null;

import { css } from 'lit';

/**
 * Design tokens. Every colour can be set by a page through its `--campaign-*` property; the defaults follow the page's
 * `color-scheme`, so a page that is always light stays readable on a dark system.
 */
export const tokens = css`
  :host {
    --ink: var(--campaign-ink, #1b1d21);
    --muted: var(--campaign-muted, #5a6068);
    --rule: var(--campaign-rule, #d8dbe0);
    --line: var(--campaign-line, #858b94);
    --accent: var(--campaign-accent, #1d5fa6);
    --bar: var(--campaign-bar-color, var(--accent));
    --milestone: var(--campaign-milestone-color, var(--accent));
    --weak: var(--campaign-weak, #b9cfe8);
    --wash: var(--campaign-wash, #e6eef7);
    --doubt: var(--campaign-doubt, #8a5a00);
    --paper: var(--campaign-paper, #ffffff);
    --ground: var(--campaign-ground, #f4f5f7);
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --ink: var(--campaign-ink, light-dark(#1b1d21, #ececee));
      --muted: var(--campaign-muted, light-dark(#5a6068, #a7adb6));
      --rule: var(--campaign-rule, light-dark(#d8dbe0, #3a3f47));
      --line: var(--campaign-line, light-dark(#858b94, #767d88));
      --accent: var(--campaign-accent, light-dark(#1d5fa6, #7db3f2));
      --weak: var(--campaign-weak, light-dark(#b9cfe8, #34506f));
      --wash: var(--campaign-wash, light-dark(#e6eef7, #1f2d3d));
      --doubt: var(--campaign-doubt, light-dark(#8a5a00, #e0b25a));
      --paper: var(--campaign-paper, light-dark(#ffffff, #15171b));
      --ground: var(--campaign-ground, light-dark(#f4f5f7, #1d2025));
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --muted: var(--ink);
      --rule: var(--line);
      --weak: var(--line);
    }
  }
  @media (forced-colors: active) {
    :host {
      --ink: CanvasText;
      --muted: CanvasText;
      --rule: GrayText;
      --line: CanvasText;
      --accent: LinkText;
      --bar: LinkText;
      --milestone: LinkText;
      --weak: GrayText;
      --wash: Canvas;
      --doubt: CanvasText;
      --paper: Canvas;
      --ground: Canvas;
    }
  }
  @media print {
    :host {
      --ink: #000;
      --muted: #333;
      --rule: #bbb;
      --line: #777;
      --accent: #1d5fa6;
      --weak: #b9cfe8;
      --wash: #e6eef7;
      --doubt: #5c3c00;
      --paper: #fff;
      --ground: #f4f5f7;
      print-color-adjust: exact;
    }
  }
`;

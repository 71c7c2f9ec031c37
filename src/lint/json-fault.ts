import { createScanner, type JSONScanner } from 'jsonc-parser';
import type { TextSpan } from './walk-json.js';

/** What is wrong with a text that is no JSON. */
export interface JsonFault extends TextSpan {
  /** What stands there or is missing: decides the message. */
  readonly kind: 'fullWidth' | 'trailingComma' | 'comma' | 'colon' | 'quote' | 'comment' | 'end' | 'key' | 'token';
  /** The characters found there, at most 20. */
  readonly found: string;
}

// The kinds of tokens of jsonc-parser, which exports them as a `const enum` that isolated modules cannot import.
const token = { openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, comma: 5, colon: 6 } as const;
const leaf = { null: 7, true: 8, false: 9, string: 10, number: 11 } as const;
const aside = { lineComment: 12, blockComment: 13, lineBreak: 14, trivia: 15 } as const;
const END = 17;
const unexpectedEndOfString = 2;
const leaves: ReadonlySet<number> = new Set(Object.values(leaf));
const fullWidth = /[\u201c\u201d\u2018\u2019\uff0c\uff1a\uff1b\uff5b\uff5d\uff3b\uff3d\u3010\u3011\u3001\u300c\u300d]/;

/** One object or array that is being walked. */
interface Frame {
  readonly kind: 'object' | 'array';
  /** What may come next. */
  wants: 'firstKey' | 'key' | 'colon' | 'value' | 'firstItem' | 'item' | 'commaOrEnd';
}

/**
 * What is wrong with a text that is no JSON (RFC 8259), and where; `null` for one that is. Keeps no tree: memory grows with the
 * depth alone, and a text of any depth is read without recursion.
 */
export function findFault(text: string): JsonFault | null {
  const scanner = createScanner(text, false);
  const stack: Frame[] = [];
  let done = false;
  for (;;) {
    const kind = next(scanner);
    const span = { start: scanner.getTokenOffset(), end: scanner.getTokenOffset() + scanner.getTokenLength() };
    const frame = stack[stack.length - 1];
    const wanted = frame?.wants;
    const error: number = scanner.getTokenError();
    if (kind === END && done) return null;
    if (error !== 0 || done || !step(kind, frame)) return faultAt(text, span, kind, wanted, error);
  }

  /** Takes one token; `false` when it may not stand here. */
  function step(kind: number, frame: Frame | undefined): boolean {
    if (!frame) return value(kind, null);
    switch (frame.wants) {
      case 'firstKey':
      case 'key':
        if (kind === token.closeBrace && frame.wants === 'firstKey') return leave();
        frame.wants = 'colon';
        return kind === leaf.string;
      case 'colon':
        frame.wants = 'value';
        return kind === token.colon;
      case 'commaOrEnd':
        if (kind === (frame.kind === 'object' ? token.closeBrace : token.closeBracket)) return leave();
        frame.wants = frame.kind === 'object' ? 'key' : 'item';
        return kind === token.comma;
      default:
        if (kind === token.closeBracket && frame.wants === 'firstItem') return leave();
        return value(kind, frame);
    }
  }

  function value(kind: number, frame: Frame | null): boolean {
    if (frame) frame.wants = 'commaOrEnd';
    if (leaves.has(kind)) {
      done = !frame;
      return true;
    }
    if (kind !== token.openBrace && kind !== token.openBracket) return false;
    stack.push(
      kind === token.openBrace ? { kind: 'object', wants: 'firstKey' } : { kind: 'array', wants: 'firstItem' },
    );
    return true;
  }

  function leave(): boolean {
    stack.pop();
    done = stack.length === 0;
    return true;
  }
}

/** The next token that is not white space; comments are tokens, since JSON has none. */
function next(scanner: JSONScanner): number {
  let kind: number;
  do kind = scanner.scan();
  while (kind === aside.lineBreak || kind === aside.trivia);
  return kind;
}

type Wants = Frame['wants'];

function faultAt(text: string, span: TextSpan, kind: number, wants: Wants | undefined, error: number): JsonFault {
  const make = (fault: JsonFault['kind'], { start, end }: TextSpan = span): JsonFault => ({
    kind: fault,
    found: text.slice(start, Math.min(end, start + 20)),
    start,
    end,
  });
  const wide = kind === leaf.string ? null : fullWidth.exec(text.slice(span.start, span.end));
  if (wide) return make('fullWidth', { start: span.start + wide.index, end: span.start + wide.index + 1 });
  if (error === unexpectedEndOfString) return make('quote');
  if (kind === END) return make('end', { start: text.length, end: text.length });
  if (kind === aside.lineComment || kind === aside.blockComment) return make('comment');
  const closes = kind === token.closeBrace || kind === token.closeBracket;
  if (closes && (wants === 'key' || wants === 'item')) {
    const comma = text.lastIndexOf(',', span.start);
    return make('trailingComma', { start: comma, end: comma + 1 });
  }
  if (closes || error !== 0 || wants === undefined) return make('token');
  return make(missing[wants]);
}

/** What is missing before a token that may not stand where something else is wanted. */
const missing: Readonly<Record<Wants, JsonFault['kind']>> = {
  firstKey: 'key',
  key: 'key',
  colon: 'colon',
  value: 'token',
  firstItem: 'token',
  item: 'token',
  commaOrEnd: 'comma',
};

import { createScanner, type JSONScanner } from 'jsonc-parser';

/** Offsets of something in a text, the end excluded. */
export interface TextSpan {
  /** Offset of its first UTF-16 code unit. */
  readonly start: number;
  /** Offset after its last one. */
  readonly end: number;
}

/** A step of the walk through a JSON text. */
export interface JsonVisitor {
  /** A key of an object; `key` is what stands between the quotation marks, escapes resolved. */
  readonly key?: (key: string, span: TextSpan) => void;
  /** A value begins, at the key or index last seen. */
  readonly open?: (start: number, kind: 'object' | 'array' | 'leaf') => void;
  /** The value that began last and has not ended ends. */
  readonly close?: (end: number, kind: 'object' | 'array' | 'leaf') => void;
  /** The text is no JSON from here on. The walk stops. */
  readonly fault?: (fault: JsonFault) => void;
}

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
 * Walks through a JSON text (RFC 8259) and tells the visitor where each key and value stands. Keeps no tree: memory grows with
 * the depth alone, and a text of any depth is walked without recursion.
 */
export function walkJson(text: string, visitor: JsonVisitor): void {
  const scanner = createScanner(text, false);
  const stack: Frame[] = [];
  let done = false;
  for (;;) {
    const kind = next(scanner);
    const span = { start: scanner.getTokenOffset(), end: scanner.getTokenOffset() + scanner.getTokenLength() };
    const frame = stack[stack.length - 1];
    const wanted = frame?.wants;
    const error: number = scanner.getTokenError();
    if (kind === END && done) return;
    if (error !== 0 || done || !step(kind, frame)) {
      visitor.fault?.(faultAt(text, span, kind, wanted, error));
      return;
    }
  }

  /** Takes one token; `false` when it may not stand here. */
  function step(kind: number, frame: Frame | undefined): boolean {
    const end = scanner.getTokenOffset() + scanner.getTokenLength();
    if (!frame) return value(kind, end, null);
    switch (frame.wants) {
      case 'firstKey':
      case 'key':
        if (kind === token.closeBrace && frame.wants === 'firstKey') return leave(end);
        if (kind !== leaf.string) return false;
        visitor.key?.(scanner.getTokenValue(), { start: scanner.getTokenOffset(), end });
        frame.wants = 'colon';
        return true;
      case 'colon':
        frame.wants = 'value';
        return kind === token.colon;
      case 'commaOrEnd':
        if (kind === (frame.kind === 'object' ? token.closeBrace : token.closeBracket)) return leave(end);
        frame.wants = frame.kind === 'object' ? 'key' : 'item';
        return kind === token.comma;
      default:
        if (kind === token.closeBracket && frame.wants === 'firstItem') return leave(end);
        return value(kind, end, frame);
    }
  }

  function value(kind: number, end: number, frame: Frame | null): boolean {
    const start = scanner.getTokenOffset();
    if (frame) frame.wants = 'commaOrEnd';
    if (leaves.has(kind)) {
      visitor.open?.(start, 'leaf');
      visitor.close?.(end, 'leaf');
      done = !frame;
      return true;
    }
    if (kind !== token.openBrace && kind !== token.openBracket) return false;
    const opened: Frame =
      kind === token.openBrace ? { kind: 'object', wants: 'firstKey' } : { kind: 'array', wants: 'firstItem' };
    visitor.open?.(start, opened.kind);
    stack.push(opened);
    return true;
  }

  function leave(end: number): boolean {
    visitor.close?.(end, stack.pop()!.kind);
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

/** Offsets of something in a text, the end excluded. */
export interface TextSpan {
  /** Offset of its first UTF-16 code unit. */
  readonly start: number;
  /** Offset after its last one. */
  readonly end: number;
}

/** A step of the walk through a JSON text. */
export interface JsonVisitor {
  /** A key of an object, from quotation mark to quotation mark; {@link stringAt} gives its characters. */
  readonly key: (start: number, end: number) => void;
  /** A string, number, `true`, `false` or `null`, at the key last seen or as the next item. */
  readonly leaf: (start: number, end: number) => void;
  /** An object or array begins there. */
  readonly open: (start: number, kind: 'object' | 'array') => void;
  /** The object or array that began last and has not ended ends. */
  readonly close: (end: number) => void;
}

/** What a number, `true`, `false` or `null` goes on with. */
const word = /[\w.+-]+/y;

/**
 * Walks through a text that `JSON.parse` accepts, and tells the visitor where each key and value stands. Since nothing can be
 * wrong there, it looks at little but quotation marks and brackets, which is several times faster than a parser. Keeps no
 * tree: memory grows with the depth alone, and a text of any depth is walked without recursion.
 */
export function walkJson(text: string, visitor: JsonVisitor): void {
  const around: ('object' | 'array')[] = [];
  let wantsKey = false;
  for (let at = 0; at < text.length;) {
    const start = at;
    const character = text.charAt(at);
    at += 1;
    switch (character) {
      case ' ':
      case '\n':
      case '\r':
      case '\t':
        break;
      case ':':
        wantsKey = false;
        break;
      case ',':
        wantsKey = around[around.length - 1] === 'object';
        break;
      case '{':
      case '[': {
        const kind = character === '{' ? 'object' : 'array';
        around.push(kind);
        wantsKey = kind === 'object';
        visitor.open(start, kind);
        break;
      }
      case '}':
      case ']':
        around.pop();
        visitor.close(at);
        break;
      case '"':
        at = endOfString(text, start);
        if (wantsKey) visitor.key(start, at);
        else visitor.leaf(start, at);
        break;
      default:
        word.lastIndex = start;
        word.test(text);
        at = word.lastIndex;
        visitor.leaf(start, at);
    }
  }
}

/** The offset after a string that begins at an offset: after the first quotation mark that no backslash escapes. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); ; at = text.indexOf('"', at + 1)) {
    let slash = at - 1;
    while (text.charAt(slash) === '\\') slash -= 1;
    const isEscaped = (at - slash) % 2 === 0; // by one backslash, or three: of two the first escapes the second
    if (!isEscaped) return at + 1;
  }
}

/** The characters of a string that stands in a JSON text, escapes resolved. */
export function stringAt(text: string, start: number, end: number): string {
  const inner = text.slice(start + 1, end - 1);
  return inner.includes('\\') ? (JSON.parse(text.slice(start, end)) as string) : inner;
}

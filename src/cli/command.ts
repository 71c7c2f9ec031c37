import { parseArgs, type ParseArgsConfig } from 'node:util';
import { cliWords, terminalLanguage, type CliWords } from './cli-words.js';
import type { Terminal } from './terminal.js';

/** Exit codes, as linters have them. */
export const exit = {
  /** Done, and nothing is wrong. */
  fine: 0,
  /** Done, and something is wrong with the document. */
  found: 1,
  /** Could not be done: a wrong option, a file that cannot be read. */
  failed: 2,
} as const;

/** One command of the command line. */
export interface Command {
  /** Its name. */
  readonly name: string;
  /** Help text by language: what it does, its options, examples. */
  readonly help: { readonly en: string; readonly zh: string };
  /** Runs it and returns the exit code. */
  readonly run: (invocation: Invocation) => Promise<number>;
  /** Its options, beside `--lang` and `--help`. */
  readonly options: NonNullable<ParseArgsConfig['options']>;
}

/** How a command was called. */
export interface Invocation {
  /** What is no option. */
  readonly files: readonly string[];
  /** Values of the options given as text. */
  readonly text: (option: string) => string | undefined;
  /** Values of an option that may be given several times. */
  readonly texts: (option: string) => readonly string[];
  /** Whether an option without a value is given. */
  readonly flag: (option: string) => boolean;
  /** One of the allowed words of an option; the first when it is not given. */
  readonly choice: <T extends string>(option: string, allowed: readonly T[]) => T;
  /** A number that an option gives; `fallback` when it is not given. */
  readonly number: (option: string, fallback: number) => number;
  /** Language of what is said: `--lang`, else that of the terminal. */
  readonly language: string;
  /** The words of that language. */
  readonly words: CliWords;
  /** Where it was called. */
  readonly terminal: Terminal;
}

/** Something that ends a command with a plain sentence. */
export class CommandError extends Error {
  constructor(
    message: string,
    /** Exit code. */
    readonly code: number = exit.failed,
  ) {
    super(message);
  }
}

const common = { lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;

/** Reads the arguments of a command; a wrong one ends it with a plain sentence. */
export function readInvocation(
  { name, options }: Command,
  args: readonly string[],
  terminal: Terminal,
): Invocation & { readonly help: boolean } {
  const { values, positionals } = parse(name, { ...options, ...common }, args, terminal);
  const language = typeof values.lang === 'string' ? values.lang : terminalLanguage(terminal.env);
  const words = cliWords(language);
  const text = (option: string) => (typeof values[option] === 'string' ? values[option] : undefined);
  return {
    files: positionals,
    text,
    texts: (option) =>
      Array.isArray(values[option]) ? values[option].filter((value) => typeof value === 'string') : [],
    flag: (option) => values[option] === true,
    choice<T extends string>(option: string, allowed: readonly T[]): T {
      const value = text(option) ?? allowed[0]!;
      const found = allowed.find((word) => word === value);
      if (!found) throw new CommandError(words.badValue(`--${option}`, value, allowed.join(' | ')));
      return found;
    },
    number(option, fallback) {
      const value = text(option);
      if (value === undefined) return fallback;
      if (!/^\d+(\.\d+)?$/.test(value)) throw new CommandError(words.badValue(`--${option}`, value, '0, 1, 2 …'));
      return Number(value);
    },
    language,
    words,
    terminal,
    help: values.help === true,
  };
}

function parse(
  name: string,
  options: NonNullable<ParseArgsConfig['options']>,
  args: readonly string[],
  terminal: Terminal,
) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    const words = cliWords(languageOf(args, terminal));
    const option = /'(--?[^\s'=<]+)/.exec((error as Error).message)?.[1] ?? (error as Error).message;
    const unknown = (error as NodeJS.ErrnoException).code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
    const sentence = unknown ? words.unknownOption(option, name) : words.missingValue(option);
    throw new CommandError(`${sentence} ${words.moreHelp(name)}`);
  }
}

/** The language asked for, from arguments that cannot be parsed as a whole. */
export function languageOf(args: readonly string[], { env }: Terminal): string {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  if (at === -1) return terminalLanguage(env);
  return args[at]!.includes('=') ? args[at]!.split('=')[1]! : (args[at + 1] ?? 'en');
}

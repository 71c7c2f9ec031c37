import { mkdir, open, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { decodeText, formatFinding, lintBytes } from '../lint/index.js';
import { CommandError, exit, type Invocation } from './command.js';
import type { Terminal } from './terminal.js';

/** A file that was read. */
export interface InputFile {
  /** Its name, `-` for standard input. */
  readonly name: string;
  /** What it holds. */
  readonly bytes: Uint8Array;
}

/** The most megabytes that are read unless `--max-size` says otherwise. */
const defaultLimit = 100;

/** Reads a file, or standard input for `-`; what cannot be read ends the command with a plain sentence. */
export async function readInput(name: string, { words, number, terminal }: Invocation): Promise<InputFile> {
  const limit = number('max-size', defaultLimit) * 1e6;
  if (name === '-') return { name, bytes: await readStandardInput(limit, words, terminal) };
  try {
    const { size } = await stat(name);
    if (size > limit) throw new CommandError(words.tooLarge(name, words.size(size), words.size(limit)));
    return { name, bytes: await readFile(name) };
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new CommandError(words.noFile(name));
    if (code === 'EISDIR') throw new CommandError(words.isFolder(name));
    throw new CommandError(words.cannotRead(name, code ?? message));
  }
}

async function readStandardInput(limit: number, words: Invocation['words'], { input }: Terminal): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input ?? []) {
    size += chunk.length;
    if (size > limit) throw new CommandError(words.tooLarge('-', `> ${words.size(limit)}`, words.size(limit)));
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The names of the files to read; `-` when none is given and something comes in from elsewhere. */
export function inputNames({ files, words, terminal }: Invocation): readonly string[] {
  if (files.length) return files;
  if (!terminal.input) throw new CommandError(words.noInput);
  return ['-'];
}

/** The text of a file; one that is not UTF-8 ends the command with a plain sentence. */
export function textOf({ name, bytes }: InputFile, { language }: Invocation): string {
  const decoded = decodeText(bytes);
  if (decoded.text !== undefined) return decoded.text.replace(/^\ufeff/, '');
  const [finding] = lintBytes(bytes, { file: name }).findings;
  const { message, fix } = formatFinding(finding!, language);
  throw new CommandError(`${name}: ${message} ${fix}`, exit.found);
}

/** Writes a file and says so; never replaces one unless `--force` is given. */
export async function writeOutput(
  name: string,
  content: string | Uint8Array,
  { words, flag, terminal }: Invocation,
): Promise<void> {
  try {
    await mkdir(dirname(name), { recursive: true });
    const file = await open(name, flag('force') ? 'w' : 'wx');
    await file.writeFile(content);
    await file.close();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new CommandError(code === 'EEXIST' ? words.exists(name) : words.cannotWrite(name, code ?? message));
  }
  terminal.say(words.written(name));
}

import { messageLanguage } from '../document/message-language.js';
import { version } from '../index.js';
import { nearestName } from '../convert/nearest-name.js';
import { cliWords } from './cli-words.js';
import { CommandError, exit, languageOf, readInvocation, type Command } from './command.js';
import { exportCommand } from './export.js';
import { importCommand } from './import.js';
import { lintCommand } from './lint.js';
import { newCommand } from './new.js';
import { overview } from './overview.js';
import { renderCommand } from './render.js';
import { schemaCommand } from './schema.js';
import type { Terminal } from './terminal.js';

const commands: readonly Command[] = [
  newCommand,
  importCommand,
  lintCommand,
  renderCommand,
  exportCommand,
  schemaCommand,
];

const names = commands.map(({ name }) => name);

/** Runs the command line and returns the exit code; whatever goes wrong is said in a plain sentence. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(args, terminal);
  } catch (error) {
    terminal.say(`campaign-charts: ${(error as Error).message}`);
    return error instanceof CommandError ? error.code : exit.failed;
  }
}

async function dispatch([name, ...args]: readonly string[], terminal: Terminal): Promise<number> {
  if (name === 'help' && names.includes(args[0] ?? ''))
    return dispatch([args[0]!, '--help', ...args.slice(1)], terminal);
  const language = languageOf(name?.startsWith('-') ? [name, ...args] : args, terminal);
  const text = overview[messageLanguage(language)];
  const command = commands.find((it) => it.name === name);
  if (command) {
    const invocation = readInvocation(command, args, terminal);
    if (!invocation.help) return command.run(invocation);
    return explain(command.help[messageLanguage(invocation.language)], terminal);
  }
  if (name === '--version') return explain(version, terminal);
  if (name === '--help' || name === '-h' || name === 'help') return explain(text, terminal);
  if (name !== undefined && !name.startsWith('-'))
    terminal.say(cliWords(language).unknownCommand(name, nearestName(name, names)));
  terminal.say(text.trimEnd());
  return exit.failed;
}

async function explain(text: string, { print }: Terminal): Promise<number> {
  await print(`${text.trimEnd()}\n`);
  return exit.fine;
}

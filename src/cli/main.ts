import { renderCommand } from './render.js';

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = { render: renderCommand };

const [name, ...args] = process.argv.slice(2);
const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command) {
  try {
    process.exitCode = await command(args);
  } catch (error) {
    console.error(`campaign-charts ${name}: ${(error as Error).message}`);
    process.exitCode = 1;
  }
} else {
  console.error(`campaign-charts COMMAND …\nCommands: ${Object.keys(commands).join(', ')}`);
  process.exitCode = 2;
}

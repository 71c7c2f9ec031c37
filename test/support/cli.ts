import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run.js';

/** How a run of the command line ended. */
export interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function* once(content: string | Uint8Array): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  yield Buffer.from(content);
}

/** Runs the command line as in an English terminal whose output goes to a file. */
export async function runCli(args: readonly string[], input?: string | Uint8Array): Promise<Run> {
  const printed: Uint8Array[] = [];
  const said: string[] = [];
  const status = await run(args, {
    env: { LANG: 'C' },
    input: input === undefined ? null : once(input),
    shown: false,
    print: (content) => Promise.resolve(void printed.push(Buffer.from(content))),
    say: (line) => void said.push(`${line}\n`),
    showProgress: () => () => undefined,
  });
  return { status, stdout: Buffer.concat(printed).toString('utf8'), stderr: said.join('') };
}

/** A folder for the files of one test file; `remove` when done. */
export function scratchFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'campaign-charts-cli-'));
  return {
    path: (name: string) => join(folder, name),
    write(name: string, content: string | Uint8Array): string {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

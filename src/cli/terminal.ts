/** What the command line reads from and writes to beside files; a test gives its own. */
export interface Terminal {
  /** Environment variables. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Standard input in pieces; `null` when a person sits there and nothing comes in. */
  readonly input: AsyncIterable<Uint8Array> | null;
  /** Whether what is printed is shown to a person. */
  readonly shown: boolean;
  /** Writes to standard output, and waits until a slow pipe has taken it all. */
  readonly print: (content: string | Uint8Array) => Promise<void>;
  /** Writes a line to standard error. */
  readonly say: (line: string) => void;
  /** Shows a line for as long as something takes, if a person looks on; the result takes it away. */
  readonly showProgress: (line: string) => () => void;
}

/** Characters that a terminal would obey, as something to see. */
const harmless = (line: string) => line.replace(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');

/** The terminal of the process. */
export function processTerminal(process: NodeJS.Process): Terminal {
  const { stdin, stdout, stderr, env } = process;
  // Whoever reads us may stop in the middle, as `head` does: that is no fault of anyone.
  stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 2));
  return {
    env,
    input: stdin.isTTY ? null : stdin,
    shown: stdout.isTTY,
    print: (content) => new Promise((done) => stdout.write(content, () => done())),
    say: (line) => void stderr.write(`${harmless(line)}\n`),
    showProgress(line) {
      if (!stderr.isTTY) return () => undefined;
      stderr.write(line);
      return () => void stderr.write('\r\u001b[2K');
    },
  };
}

/** What a command reads from and writes to: the process, or a test. */
export type Io = {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean | undefined };
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  readonly version: string;
  /** The folder in which the command was typed. */
  readonly cwd: string;
};

export type Output = {
  /** Waits until the reader on the other side has taken it. */
  readonly write: (text: string) => Promise<void>;
  /** One line about what went wrong, beside the results. */
  readonly complain: (line: string) => void;
  /** Whether the other side has gone (`communique … | head`): then there is nobody to work for. */
  readonly isClosed: () => boolean;
  readonly flush: () => Promise<void>;
};

export function createOutput({ stdout, stderr }: Io): Output {
  let isGone = false;
  let pending: Promise<void> = Promise.resolve();
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    isGone = true;
  });
  stderr.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const send = (text: string): Promise<void> =>
    new Promise((resolve) => {
      if (isGone) resolve();
      else stdout.write(text, () => resolve());
    });
  return {
    write: (text) => {
      pending = pending.then(() => send(text));
      return pending;
    },
    complain: (line) => void stderr.write(`${line}\n`),
    isClosed: () => isGone,
    flush: () => pending,
  };
}

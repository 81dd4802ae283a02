import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { type Io, run } from '../../cli';

export type Ran = { readonly code: number; readonly out: string; readonly err: string };

type Given = {
  readonly stdin?: string | Uint8Array;
  readonly isTTY?: boolean;
  readonly stdout?: Writable;
  readonly cwd?: string;
};

/** The command as the bin runs it, with what it printed. */
export async function runCommand(
  argv: readonly string[],
  { stdin = '', isTTY, stdout, cwd = process.cwd() }: Given = {},
): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const io: Io = {
    stdin: Object.assign(bytesOf(stdin), { isTTY }),
    stdout: stdout ?? collector(out),
    stderr: collector(err),
    version: '0.0.0-test',
    cwd,
  };
  return { code: await run(argv, io), out: out.join(''), err: err.join('') };
}

async function* bytesOf(input: string | Uint8Array): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(input);
  // In pieces that cut characters and lines, as a pipe does.
  for (let at = 0; at < bytes.length; at += 7000) yield bytes.subarray(at, at + 7000);
}

const collector = (chunks: string[]): Writable =>
  new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk));
      done();
    },
  });

/** A folder for one test file's inputs; `write` answers the path. */
export function makeFolder(): {
  write: (name: string, content: string | Uint8Array) => string;
  path: string;
  remove: () => void;
} {
  const folder = mkdtempSync(path.join(tmpdir(), 'communique-cli-'));
  return {
    path: folder,
    write: (name, content) => {
      const file = path.join(folder, name);
      writeFileSync(file, content);
      return file;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

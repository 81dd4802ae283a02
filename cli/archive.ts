import { createReadStream, createWriteStream } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Archive } from '../server/services/archive/archive';
import { isArchive } from '../server/services/archive/archiveFormat';
import { openApp } from './openApp';
import type { Io, Output } from './output';
import { STDIN } from './readStories';
import { splitLines } from './splitLines';

/** A document of ours in one line: a long story with its body. */
const LONGEST_LINE = 50_000_000;

type Command = { readonly io: Io; readonly output: Output };

/** Everything that the desk holds, into a file or to standard output. */
export async function runExport(file: string, { io, output }: Command): Promise<void> {
  const app = await openApp(io.cwd);
  const archive = app.strapi.plugin('communique').service('archive') as unknown as Archive;
  try {
    if (file === STDIN) {
      for await (const line of archive.lines()) await output.write(line);
      return;
    }
    let lines = 0;
    const counted = async function* (): AsyncGenerator<string> {
      for await (const line of archive.lines()) {
        lines += 1;
        yield line;
      }
    };
    await pipeline(Readable.from(counted()), createWriteStream(path.resolve(io.cwd, file)));
    output.complain(`${lines - 1} documents written to ${file}.`);
  } finally {
    await app.close();
  }
}

/** Whether the one file that is to be imported is an archive of ours. */
export async function isArchiveFile(names: readonly string[], cwd: string): Promise<boolean> {
  const [name] = names;
  if (names.length !== 1 || name === undefined || !/\.(?:jsonl|ndjson)$/iu.test(name)) return false;
  try {
    for await (const line of readLines(path.resolve(cwd, name))) return isArchive(line);
  } catch {
    // Whatever is wrong with it is told by whoever imports it.
  }
  return false;
}

/** An archive into an empty desk. */
export async function runRestore(name: string, { io, output }: Command): Promise<void> {
  const app = await openApp(io.cwd);
  const archive = app.strapi.plugin('communique').service('archive') as unknown as Archive;
  try {
    const documents = await archive.restore(() => readLines(path.resolve(io.cwd, name)));
    await output.write(`${documents} documents restored.\n`);
  } finally {
    await app.close();
  }
}

async function* readLines(file: string): AsyncGenerator<unknown> {
  let number = 0;
  for await (const line of splitLines(createReadStream(file), LONGEST_LINE)) {
    number += 1;
    if (line === 'too long') throw new Error(`${file}, line ${number} is too long to be a document.`);
    if (line.length === 0) continue;
    try {
      yield JSON.parse(Buffer.from(line).toString('utf8'));
    } catch {
      throw new Error(`${file}, line ${number} is not JSON: the archive is damaged or was cut off.`);
    }
  }
}

import { parse as parseCsv } from 'csv-parse';
import { decodeText } from '../decodeText';
import { splitLines } from '../splitLines';
import { type Copy, type Failure, Unreadable } from './copy';
import type { CopyFormat } from './formats';
import { readMarkdown } from './readMarkdown';
import { readRecord } from './readRecord';
import { readXml } from './readXml';
import { openZip } from './zip';

type Bytes = AsyncIterable<Uint8Array>;
type Found = AsyncGenerator<Copy | Failure>;

/** A wire story has a few kilobytes; a file of many, some megabytes: this is a file given by mistake. */
const LARGEST_STORY = 10_000_000;
const LARGEST_FILE = 200_000_000;
/** Of which HTML is made before anybody can say that it is too long. */
const LARGEST_MARKDOWN = 2_000_000;

/** The stories in one file. Whatever is wrong with one of them comes as a failure, and the next ones follow. */
export async function* readCopies(bytes: Bytes, format: CopyFormat, where: string): Found {
  try {
    yield* READERS[format](bytes, where);
  } catch (error) {
    yield failureOf(error, where);
  }
}

const READERS: Readonly<Record<CopyFormat, (bytes: Bytes, where: string) => Found>> = {
  text: whole((text, where) => [copyOf(text, 'text', where)]),
  html: whole((text, where) => [copyOf(text, 'html', where)]),
  markdown: whole((text, where) => [readMarkdown(text, where)], LARGEST_MARKDOWN),
  xml: whole(readXml, LARGEST_FILE),
  json: whole(readJson, LARGEST_FILE),
  jsonl: readLines,
  csv: readTable,
  zip: readZip,
};

const copyOf = (text: string, format: Copy['format'], where: string): Copy => ({
  kind: 'copy',
  where,
  id: null,
  text,
  format,
  facts: {},
});

/** Only what a reader says about the file; anything else is a mistake of ours. */
function failureOf(error: unknown, where: string): Failure {
  // The stack ends where elements stand in elements a hundred thousand deep.
  if (error instanceof RangeError) return { kind: 'failure', where, message: 'is nested too deeply to be a story.' };
  const { message, code } = error as { message: string; code?: string };
  const isAboutFile = error instanceof Unreadable || error instanceof SyntaxError || typeof code === 'string';
  if (!isAboutFile) throw error;
  return { kind: 'failure', where, message };
}

function whole(read: (text: string, where: string) => readonly (Copy | Failure)[], largest = LARGEST_STORY) {
  return async function* readWhole(bytes: Bytes, where: string): Found {
    yield* read(textOf(await collect(bytes, largest)), where);
  };
}

function textOf(bytes: Uint8Array, firstLine?: number): string {
  const decoded = decodeText(bytes, firstLine);
  if (decoded.kind === 'failure') throw new Unreadable(decoded.message);
  return decoded.text;
}

export async function collect(chunks: Bytes, largest: number): Promise<Uint8Array> {
  const taken: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > largest)
      throw new Unreadable(
        `is larger than ${largest / 1_000_000} MB; that is no ${largest === LARGEST_STORY ? 'single story' : 'file of stories'}.`,
      );
    taken.push(Buffer.from(chunk));
  }
  return Buffer.concat(taken);
}

/** One object, or a list of them. */
function readJson(text: string, where: string): readonly (Copy | Failure)[] {
  const value: unknown = parseJson(text);
  if (!Array.isArray(value)) return [readRecord(value, where)];
  return value.map((one, i) => tryRead(() => readRecord(one, `${where}, item ${i + 1}`), `${where}, item ${i + 1}`));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch (error) {
    throw new Unreadable(`not JSON: ${(error as Error).message.split('\n')[0]?.slice(0, 160)}`);
  }
}

function tryRead(read: () => Copy, where: string): Copy | Failure {
  try {
    return read();
  } catch (error) {
    return failureOf(error, where);
  }
}

async function* readLines(bytes: Bytes, where: string): Found {
  let number = 0;
  for await (const line of splitLines(bytes, LARGEST_STORY)) {
    number += 1;
    const at = `${where}, line ${number}`;
    if (line === 'too long') {
      yield {
        kind: 'failure',
        where: at,
        message: `is longer than ${LARGEST_STORY / 1_000_000} MB; that is no single story.`,
      };
      continue;
    }
    if (Buffer.from(line).toString('latin1').trim() === '') continue;
    yield tryRead(() => readRecord(parseJson(textOf(line, number)), at), at);
  }
}

/** A table with its names in the first line. */
async function* readTable(bytes: Bytes, where: string): Found {
  const parser = parseCsv({
    columns: true,
    bom: true,
    info: true,
    relax_column_count: true,
    max_record_size: LARGEST_STORY,
  });
  const feed = async (): Promise<void> => {
    for await (const chunk of bytes) {
      if (!parser.write(Buffer.from(chunk))) await new Promise((resolve) => parser.once('drain', resolve));
    }
    parser.end();
  };
  const feeding = feed().catch((error: Error) => parser.destroy(error));
  for await (const { record, info } of parser as AsyncIterable<{ record: unknown; info: { lines: number } }>) {
    const at = `${where}, line ${info.lines}`;
    yield tryRead(() => readRecord(record, at), at);
  }
  await feeding;
}

async function* readZip(bytes: Bytes, where: string): Found {
  for await (const member of openZip(await collect(bytes, LARGEST_FILE * 5))) {
    const at = `${where}: ${member.name}`;
    if (member.format === 'zip')
      yield { kind: 'failure', where: at, message: 'is an archive in an archive; unpack it first.' };
    else yield* readCopies(member.bytes, member.format, at);
  }
}

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { parseHtml, parseStory } from '../core';
import { decodeText } from './decodeText';
import type { Input, StoryOptions } from './input';
import { readJsonLine } from './readJsonLine';
import { splitLines } from './splitLines';

export const INPUT_FORMATS = ['text', 'html', 'jsonl'] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

export const STDIN = '-';

/** A wire story has a few kilobytes; this is a file given by mistake. */
const LARGEST_STORY = 10_000_000;
const MEGABYTE = 1_000_000;

/** The stories of one file, or of standard input for `-`. Whatever is wrong with it comes as a failure, never throws. */
export async function* readStories(
  name: string,
  stdin: AsyncIterable<Uint8Array>,
  { input, ...options }: StoryOptions & { readonly input?: InputFormat | undefined },
): AsyncGenerator<Input> {
  const label = name === STDIN ? 'standard input' : name;
  const format = input ?? formatOf(name);
  try {
    const bytes = name === STDIN ? stdin : await openFile(name);
    if (format === 'jsonl') yield* readJsonLines(label, bytes, options);
    else yield readWhole({ name, label, format, bytes: await collect(bytes), options });
  } catch (error) {
    yield { kind: 'failure', where: label, message: reasonOf(error) };
  }
}

function formatOf(name: string): InputFormat {
  const ending = path.extname(name).toLowerCase();
  if (ending === '.html' || ending === '.htm' || ending === '.xhtml') return 'html';
  return ending === '.jsonl' || ending === '.ndjson' ? 'jsonl' : 'text';
}

async function openFile(name: string): Promise<AsyncIterable<Uint8Array>> {
  const found = await stat(name);
  if (found.isDirectory()) throw new Error('is a directory; give the files in it.');
  return createReadStream(name);
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const taken: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > LARGEST_STORY)
      throw new Error(`is larger than ${LARGEST_STORY / MEGABYTE} MB; that is no single story.`);
    taken.push(Buffer.from(chunk));
  }
  return Buffer.concat(taken);
}

type Whole = {
  readonly name: string;
  readonly label: string;
  readonly format: 'text' | 'html';
  readonly bytes: Uint8Array;
  readonly options: StoryOptions;
};

function readWhole({ name, label, format, bytes, options }: Whole): Input {
  const decoded = decodeText(bytes);
  if (decoded.kind === 'failure') return { kind: 'failure', where: label, message: decoded.message };
  const id = name === STDIN ? 'stdin' : name;
  if (format === 'text') {
    return { kind: 'story', id, story: parseStory(decoded.text, options), isExtracted: false };
  }
  const { text, markup } = parseHtml(decoded.text);
  return { kind: 'story', id, story: parseStory(text, { ...options, markup }), isExtracted: true };
}

async function* readJsonLines(
  label: string,
  chunks: AsyncIterable<Uint8Array>,
  options: StoryOptions,
): AsyncGenerator<Input> {
  let number = 0;
  for await (const bytes of splitLines(chunks, LARGEST_STORY)) {
    number++;
    const where = `${label}, line ${number}`;
    if (bytes === 'too long') {
      yield {
        kind: 'failure',
        where,
        message: `is longer than ${LARGEST_STORY / MEGABYTE} MB; that is no single story.`,
      };
      continue;
    }
    const decoded = decodeText(bytes, number);
    if (decoded.kind === 'failure') yield { kind: 'failure', where, message: decoded.message };
    else yield* readJsonLine(decoded.text, where, options);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file.',
  EACCES: 'may not be read: permission denied.',
  EISDIR: 'is a directory; give the files in it.',
  ENOTDIR: 'no such file.',
  ENAMETOOLONG: 'no such file: the name is too long.',
  ERR_INVALID_ARG_VALUE: 'no such file: the name holds a NUL.',
};

function reasonOf(error: unknown): string {
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  return REASONS[String(code)] ?? String(message ?? error);
}

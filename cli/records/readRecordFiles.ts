import { createReadStream } from 'node:fs';
import { parse as parseCsv } from 'csv-parse';
import { decodeText } from '../decodeText';
import { type Failure, Unreadable } from '../import/copy';
import type { FoundFile } from '../import/findFiles';
import type { CopyFormat } from '../import/formats';
import { collect } from '../import/readCopies';
import { childrenOf, parseXml } from '../import/xml';
import { openZip } from '../import/zip';
import { splitLines } from '../splitLines';
import { type Collected, collectRecords } from './collectRecords';
import { isFollowTheMoney, readFollowTheMoney } from './readFollowTheMoney';
import { isOfficeTable, type Row, readOfficeRow } from './readOfficeTable';
import { isPopolo, readPopolo } from './readPopolo';
import { isPrincipals, readPrincipals } from './readPrincipals';

type Bytes = AsyncIterable<Uint8Array>;
type Json = Readonly<Record<string, unknown>>;

/** A parliament's whole record has some tens of megabytes. */
const LARGEST_FILE = 500_000_000;
const LONGEST_LINE = 10_000_000;

/** All files together: one may name whom another tells of. What cannot be read is told in `failures`. */
export async function readRecordFiles(files: readonly (FoundFile | Failure)[]): Promise<Collected> {
  const into = collectRecords();
  for (const found of files) {
    if (found.kind === 'failure') into.fail(found.where, found.message);
    else await readFile(createReadStream(found.file), found.format, found.name, into);
  }
  return into;
}

async function readFile(bytes: Bytes, format: CopyFormat, where: string, into: Collected): Promise<void> {
  try {
    switch (format) {
      case 'json':
        return readJson(JSON.parse(await textOf(bytes)), where, into);
      case 'jsonl':
        return await readLines(bytes, where, into);
      case 'csv':
        return await readTable(bytes, where, into);
      case 'xml':
        return readXml(await textOf(bytes), where, into);
      case 'zip':
        for await (const member of openZip(await collect(bytes, LARGEST_FILE))) {
          await readFile(member.bytes, member.format, `${where}: ${member.name}`, into);
        }
        return;
      default:
        return into.fail(
          where,
          'is no list of people: .json (Popolo), .jsonl (FollowTheMoney), .csv, .xml and .zip are read.',
        );
    }
  } catch (error) {
    const { message, code } = error as { message: string; code?: string };
    if (!(error instanceof Unreadable || error instanceof SyntaxError || typeof code === 'string')) throw error;
    into.fail(where, message.split('\n')[0] ?? message);
  }
}

async function textOf(bytes: Bytes): Promise<string> {
  const decoded = decodeText(await collect(bytes, LARGEST_FILE));
  if (decoded.kind === 'failure') throw new Unreadable(decoded.message);
  return decoded.text.replace(/^\ufeff/u, '');
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readJson(value: unknown, where: string, into: Collected): void {
  const roots = Array.isArray(value) ? value : [value];
  for (const [i, root] of roots.entries()) {
    const at = roots.length === 1 ? where : `${where}, item ${i + 1}`;
    if (isObject(root) && isFollowTheMoney(root)) readEntity(root, at, into);
    else if (isObject(root) && isPopolo(root)) readPopolo(root, at, into);
    else into.fail(at, 'is neither Popolo (persons, organizations, posts, memberships) nor FollowTheMoney.');
  }
}

/** One that lacks its name does not cost the others theirs. */
function readEntity(entity: Json, where: string, into: Collected): void {
  try {
    readFollowTheMoney(entity, where, into);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    into.fail(where, error.message);
  }
}

async function readLines(bytes: Bytes, where: string, into: Collected): Promise<void> {
  let number = 0;
  for await (const line of splitLines(bytes, LONGEST_LINE)) {
    number += 1;
    const at = `${where}, line ${number}`;
    if (line === 'too long') {
      into.fail(at, `is longer than ${LONGEST_LINE / 1_000_000} MB.`);
      continue;
    }
    const text = Buffer.from(line).toString('utf8').trim();
    if (text === '') continue;
    try {
      readJson(JSON.parse(text), at, into);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      into.fail(at, `not JSON: ${error.message.slice(0, 160)}`);
    }
  }
}

async function readTable(bytes: Bytes, where: string, into: Collected): Promise<void> {
  const text = await textOf(bytes);
  const rows = parseCsv(text, { columns: true, bom: true, info: true, relax_column_count: true });
  let isChecked = false;
  for await (const { record, info } of rows as AsyncIterable<{ record: Row; info: { lines: number } }>) {
    if (!isChecked && !isOfficeTable(Object.keys(record)))
      throw new Unreadable('has no column for a name (name, person, officeholderLabel, …) in its first line.');
    isChecked = true;
    readOfficeRow(record, `${where}, line ${info.lines}`, into);
  }
}

function readXml(text: string, where: string, into: Collected): void {
  const [root] = childrenOf(parseXml(text));
  if (root && isPrincipals(root)) readPrincipals(root, where, into);
  else {
    into.fail(
      where,
      'is no file of "Principal Officers and Chiefs of Mission" (person, role, principal-position, country-mission, org-mission).',
    );
  }
}

/** What wires and feeds send, read without a desk: every official example, and input that means harm. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Copy, Failure } from '../../cli/import/copy';
import { type CopyFormat, formatOf } from '../../cli/import/formats';
import { readCopies } from '../../cli/import/readCopies';

async function read(content: string | Uint8Array, format: CopyFormat): Promise<(Copy | Failure)[]> {
  const bytes = (async function* () {
    yield Buffer.from(content);
  })();
  const found: (Copy | Failure)[] = [];
  for await (const one of readCopies(bytes, format, 'file')) found.push(one);
  return found;
}

const standards = path.resolve(__dirname, '../../../shared/corpora/standards');
const examples = ['ninjs/examples', 'newsml-g2/examples'].map((name) => path.join(standards, name));

if (examples.every((folder) => existsSync(folder))) {
  test.each(examples)('each official example in %s is read, or refused with a reason', async (folder) => {
    let copies = 0;
    for (const name of readdirSync(folder)) {
      const format = formatOf(name);
      if (format === null) continue;
      for (const found of await read(readFileSync(path.join(folder, name)), format)) {
        if (found.kind === 'copy') copies += 1;
        else expect([name, found.message]).toEqual([name, expect.stringMatching(/^(?:is|has|not|this) .{5,}/)]);
      }
    }
    expect(copies).toBeGreaterThan(3);
  });
} else {
  test('the official examples are not beside this checkout, so they were not read', () => {
    expect(existsSync(standards)).toBe(false);
  });
}

describe('input that means harm ends soon, and is named', () => {
  const DEEP = 200_000;
  test.each<[string, CopyFormat, string]>([
    ['elements in elements', 'xml', `<rss>${'<a>'.repeat(DEEP)}`],
    [
      'an entity that grows',
      'xml',
      '<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><nitf><body.content>&b;&b;</body.content></nitf>',
    ],
    ['lists in lists', 'json', '['.repeat(DEEP)],
    ['a line of open marks', 'markdown', '*'.repeat(50_000)],
    ['a table of one endless line', 'csv', `id,text\n"${'a'.repeat(11_000_000)}`],
    ['no archive', 'zip', 'PK\u0003\u0004 and nothing more'],
    ['bytes', 'text', '\u0000\u0001\u0002'],
  ])('%s', async (_, format, content) => {
    const started = Date.now();
    const found = await read(content, format);
    expect(found.length).toBeLessThan(3);
    for (const one of found) {
      if (one.kind === 'copy') expect(one.text.length).toBeLessThan(200_000);
      else expect(one.message).toMatch(/\w{2,}/);
    }
    // Far above what any of them takes, far below what one that grows would.
    expect(Date.now() - started).toBeLessThan(30_000);
  });
});

import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { Unreadable } from './copy';
import { type CopyFormat, formatOf } from './formats';

export type Member = { readonly name: string; readonly format: CopyFormat; readonly bytes: AsyncIterable<Uint8Array> };

/** The members that have an ending of ours, in the order of the archive; unpacked one at a time, as they are read. */
export async function* openZip(bytes: Uint8Array): AsyncGenerator<Member> {
  const zip = await open(Buffer.from(bytes));
  try {
    for (let entry = await nextOf(zip); entry !== null; entry = await nextOf(zip)) {
      const name = entry.fileName;
      const format = formatOf(name);
      // What a desktop leaves in archives: folders, "__MACOSX/._story.txt".
      if (format === null || /(?:^|\/)(?:__MACOSX\/|\.)/u.test(name)) continue;
      yield { name, format, bytes: await contentOf(zip, entry) };
    }
  } finally {
    zip.close();
  }
}

const open = (bytes: Buffer): Promise<ZipFile> =>
  new Promise((resolve, reject) =>
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) =>
      zip ? resolve(zip) : reject(new Unreadable(`is no ZIP archive: ${error?.message}`)),
    ),
  );

/** null: that was the last one. */
const nextOf = (zip: ZipFile): Promise<Entry | null> =>
  new Promise((resolve, reject) => {
    const done = (entry: Entry | null, error?: Error): void => {
      zip.removeAllListeners();
      if (error) reject(new Unreadable(`is damaged: ${error.message}`));
      else resolve(entry);
    };
    zip.once('entry', (entry: Entry) => done(entry));
    zip.once('end', () => done(null));
    zip.once('error', (error: Error) => done(null, error));
    zip.readEntry();
  });

const contentOf = (zip: ZipFile, entry: Entry): Promise<AsyncIterable<Uint8Array>> =>
  new Promise((resolve, reject) =>
    zip.openReadStream(entry, (error, stream) =>
      stream ? resolve(stream) : reject(new Unreadable(`is damaged: ${error?.message}`)),
    ),
  );

/** The largest file that is read: no wire story comes near it. */
export const MAX_FILE_BYTES = 5 * 1024 * 1024;

export type FileProblem =
  | { readonly kind: 'type'; readonly name: string }
  | { readonly kind: 'size'; readonly name: string; readonly bytes: number }
  | { readonly kind: 'empty'; readonly name: string }
  /** Bytes that are not the text of any encoding we read. */
  | { readonly kind: 'encoding'; readonly name: string }
  /** A NUL at this offset: not text. */
  | { readonly kind: 'binary'; readonly name: string; readonly at: number };

export type StoryFile = { readonly kind: 'text' | 'html'; readonly content: string };

const FORMAT_OF_ENDING: Readonly<Record<string, StoryFile['kind']>> = { txt: 'text', html: 'html', htm: 'html' };

const formatOf = (name: string): StoryFile['kind'] | undefined =>
  FORMAT_OF_ENDING[name.slice(name.lastIndexOf('.') + 1).toLowerCase()];

/** UTF-8, or UTF-16 when the file says so in its first two bytes. Null: neither. */
function decode(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A dropped or chosen file, checked by name, size and encoding; what is wrong comes back as data. */
export function readStoryFile(name: string, bytes: Uint8Array): StoryFile | FileProblem {
  const format = formatOf(name);
  if (format === undefined) return { kind: 'type', name };
  if (bytes.length > MAX_FILE_BYTES) return { kind: 'size', name, bytes: bytes.length };
  const content = decode(bytes);
  if (content === null) return { kind: 'encoding', name };
  const nul = content.indexOf('\0');
  if (nul !== -1) return { kind: 'binary', name, at: nul };
  if (content.trim() === '') return { kind: 'empty', name };
  return { kind: format, content };
}

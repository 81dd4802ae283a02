/** Bytes of a file → its text, or why they are none. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'failure'; readonly message: string };

const NEW_LINE = 0x0a;

/** UTF-8 only, taken whole: a guess at another encoding would move every offset. A byte order mark stays. */
export function decodeText(bytes: Uint8Array, firstLine = 1): Decoded {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return failure('this is UTF-16; save it as UTF-8.');
  }
  const nul = bytes.indexOf(0);
  if (nul !== -1) return failure(`a NUL at ${place(bytes, nul, firstLine)}: this is no text file.`);
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return failure(`not UTF-8 at ${place(bytes, firstInvalid(bytes), firstLine)}; save it as UTF-8.`);
  }
}

const failure = (message: string): Decoded => ({ kind: 'failure', message });

function place(bytes: Uint8Array, at: number, firstLine: number): string {
  let line = firstLine;
  for (let i = 0; i < at; i++) if (bytes[i] === NEW_LINE) line++;
  return `byte ${at + 1}, line ${line}`;
}

/** The decoder only says that something is wrong; halving finds where. */
function firstInvalid(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >>> 1;
    if (isValid(bytes.subarray(0, middle), true)) good = middle;
    else bad = middle;
  }
  // A character that never comes to its end is wrong where it begins.
  while (good > 0 && !isValid(bytes.subarray(0, good), false)) good--;
  return good;
}

/** `isStart`: whether more may follow, so that half a character at the end is no mistake. */
function isValid(bytes: Uint8Array, isStart: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isStart });
    return true;
  } catch {
    return false;
  }
}

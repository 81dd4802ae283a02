const NEW_LINE = 0x0a;

/**
 * Bytes → lines, as they come in, without their line break. Splits at `\n` alone: U+2028 may stand inside a JSON string,
 * and a `\r` before the break is white space to JSON. A line of more than `longest` bytes is passed over, not kept.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<Uint8Array | 'too long'> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const take = (): Uint8Array | 'too long' => {
    const line = size > longest ? ('too long' as const) : Buffer.concat(parts);
    parts = [];
    size = 0;
    return line;
  };
  const add = (part: Uint8Array): void => {
    size += part.length;
    if (size <= longest) parts.push(part);
    else parts = [];
  };
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk);
    let start = 0;
    for (let end = bytes.indexOf(NEW_LINE); end !== -1; end = bytes.indexOf(NEW_LINE, start)) {
      add(bytes.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < bytes.length) add(bytes.subarray(start));
  }
  if (size > 0) yield take();
}

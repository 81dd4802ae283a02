import type { Line } from './findLines';

/** Shorter lines end where their sentence ends; longer ones were not broken by a teleprinter. */
const NARROWEST = 40;
const WIDEST = 100;
const ENDS_SENTENCE = /[.!?…:؟۔]["”»’')\]]{0,3}$/u;

/**
 * Whether line ends inside a paragraph are the wire's and not the writer's: most lines that another line follows
 * directly are about as long as the widest and stop in the middle of a sentence.
 */
export function isHardWrapped(text: string, lines: readonly Line[]): boolean {
  let followed = 0;
  let broken = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (!line || !next || next.isAfterBlank) continue;
    followed++;
    const length = line.end - line.start;
    const isWide = length >= NARROWEST && length <= WIDEST;
    if (isWide && !ENDS_SENTENCE.test(text.slice(Math.max(line.start, line.end - 6), line.end))) broken++;
  }
  return broken >= 2 && broken / followed >= 0.5;
}

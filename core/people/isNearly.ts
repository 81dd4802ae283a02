/** Fewer letters are too easily another word. */
export const SHORTEST_MISTYPED = 5;

/**
 * Is `typed` the beginning of `word` but for one letter: another one, one too many, one missing, or two that changed
 * places?
 */
export function isNearly(typed: string, word: string): boolean {
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at++;
  if (at === typed.length) return true;
  const rest = typed.slice(at + 1);
  return (
    word.startsWith(rest, at + 1) ||
    word.startsWith(rest, at) ||
    word.startsWith(typed.slice(at), at + 1) ||
    (typed[at] === word[at + 1] && typed[at + 1] === word[at] && word.startsWith(typed.slice(at + 2), at + 2))
  );
}

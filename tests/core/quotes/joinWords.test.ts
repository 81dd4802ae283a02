import { joinWords } from '../../../core/quotes/joinWords';

/** Cuts at ⟦ and ⟧; every person and state is invented. */
function joined(marked: string): string {
  const parts: { start: number; end: number }[] = [];
  let text = '';
  for (const piece of marked.split(/(⟦[^⟧]{1,200}⟧)/u)) {
    const start = text.length;
    text += piece.replace(/[⟦⟧]/gu, '');
    if (piece.startsWith('⟦')) parts.push({ start, end: text.length });
  }
  return joinWords(text, parts);
}

const cases = [
  {
    name: 'two sentences stay two',
    text: '"⟦We lost eleven boats⟧," Belk said. "⟦Nobody counts the twelfth.⟧"',
    becomes: 'We lost eleven boats. Nobody counts the twelfth.',
  },
  {
    name: 'one sentence stays one',
    text: '“⟦We lost boats⟧,” Belk said, “⟦and nobody counts them.⟧”',
    becomes: 'We lost boats and nobody counts them.',
  },
  {
    name: 'a stop of its own is kept',
    text: '"⟦Who counts?⟧" Belk asked. "⟦Nobody.⟧"',
    becomes: 'Who counts? Nobody.',
  },
  {
    name: 'a comma outside the marks is the same comma',
    text: '«⟦Nous partons⟧», dit-elle. «⟦Ils restent.⟧»',
    becomes: 'Nous partons. Ils restent.',
  },
  { name: 'nothing is added where nothing was printed', text: '"⟦We⟧" – Belk – "⟦go⟧"', becomes: 'We go' },
];
test.each(cases)('$name', ({ text, becomes }) => expect(joined(text)).toBe(becomes));

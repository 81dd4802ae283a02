import { matchQuotes } from './matchQuotes.mjs';

const oneLine = (words) => words.replace(/\s+/gu, ' ');
const AROUND = 80;

/** What was missed, what was invented, and whose edges or speaker differ: by class, with the words around. */
export function listErrors(documents, readings) {
  const classes = new Map();
  const add = (name, line) => classes.set(name, [...(classes.get(name) ?? []), line]);
  for (const { id, text, quotes } of documents) {
    const { quotes: predicted } = readings.get(id);
    const { ofGold, ofPredicted, bestOfGold, bestOfPredicted } = matchQuotes(text, quotes, predicted);
    const shown = ({ start, end }) =>
      oneLine(
        `${text.slice(Math.max(0, start - AROUND), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + AROUND)}`,
      );
    const words = ({ start, end }) => oneLine(text.slice(start, end));
    quotes.forEach((gold, i) => {
      const match = ofGold.get(i);
      const nearest = bestOfGold.get(i);
      if (!match) {
        const isNear = nearest ? `in part, as ${predicted[nearest.other].rule}` : 'whole';
        add(`missed ${isNear}: ${gold.type}`, `${id}: ${shown(gold)}`);
      } else if (match.share < 1)
        add(
          `other edges: ${gold.type}, ${predicted[match.other].rule}`,
          `${id}: ${shown(gold)}\n      found: ${words(predicted[match.other])}`,
        );
    });
    predicted.forEach((quote, j) => {
      if (ofPredicted.has(j)) return;
      const isNear = bestOfPredicted.has(j) ? 'too much or too little' : 'nobody’s words';
      add(`false alarm, ${isNear}: ${quote.type}, ${quote.rule}`, `${id}: ${shown(quote)}`);
    });
  }
  return [...classes].sort(([, a], [, b]) => b.length - a.length);
}

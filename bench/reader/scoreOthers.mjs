import { rates } from './rates.mjs';

/** One code per sentence: the first event's; F1 per code of the gold, each code counting the same. */
export function scoreCodes(documents, readings) {
  const codeOf = (events) => events?.[0]?.code ?? 'NONE';
  const pairs = documents.map(({ id, events }) => [codeOf(events), codeOf(readings.get(id).events)]);
  const codes = [...new Set(pairs.map(([gold]) => gold))];
  const each = codes.map((code) => {
    const right = pairs.filter(([gold, told]) => gold === code && told === code).length;
    const predicted = pairs.filter(([, told]) => told === code).length;
    return rates({ right, found: right, predicted, n: pairs.filter(([gold]) => gold === code).length });
  });
  const mean = (key) => each.reduce((sum, one) => sum + one[key], 0) / codes.length;
  return { n: pairs.length, precision: mean('precision'), recall: mean('recall'), f1: mean('f1') };
}

const letters = (words) => words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Datelines as printed, punctuation aside. */
export function scoreDatelines(documents, readings) {
  const told = documents.filter(({ id }) => readings.get(id).dateline != null);
  const right = told.filter(({ id, dateline }) => letters(readings.get(id).dateline) === letters(dateline.text)).length;
  return rates({ right, found: right, predicted: told.length, n: documents.length });
}

/** Precision, recall and their harmonic mean, in percent; `n` is how many there were to find. */
export function rates({ right, predicted, found, n }) {
  const precision = predicted === 0 ? 0 : (100 * right) / predicted;
  const recall = n === 0 ? 0 : (100 * found) / n;
  return { n, precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

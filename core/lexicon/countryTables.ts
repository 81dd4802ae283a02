/** Turns a language's list of states into the look-up tables of the lexicon. All words are folded. */
export type CountryRow = readonly [
  iso: string,
  names: readonly string[],
  adjectives: readonly string[],
  capitals: readonly string[],
];

type Tables = {
  readonly countries: Readonly<Record<string, string>>;
  readonly capitals: Readonly<Record<string, string>>;
  readonly demonyms: Readonly<Record<string, string>>;
};

export function countryTables(rows: readonly CountryRow[]): Tables {
  const names: Record<string, string> = {};
  const capitals: Record<string, string> = {};
  const demonyms: Record<string, string> = {};
  for (const [iso, ofNames, ofAdjectives, ofCapitals] of rows) {
    for (const word of ofCapitals) capitals[word] ??= iso;
    for (const word of ofAdjectives) demonyms[word] ??= iso;
    for (const word of ofNames) names[word] ??= iso;
  }
  // A country's own name wins over a capital or an adjective that sounds the same ("Luxembourg", "China" in Spanish).
  return { countries: { ...capitals, ...demonyms, ...names }, capitals, demonyms };
}

/**
 * A language's words for what parties do to each other. Lists are in one string with commas between, verbs by their
 * first form; `forms` makes the others.
 */
export type ActWords = {
  /** Every form of a verb, itself first. */
  readonly forms: (verb: string) => readonly string[];
  /** What things are done to, by a name that `verbs` uses. */
  readonly things: Readonly<Record<string, string>>;
  readonly verbs: readonly ActVerbRow[];
  /** CAMEO code of the act that a thing stands for behind another verb: "threatened sanctions". */
  readonly deeds: Readonly<Record<string, string>>;
  /** Verbs that turn another act: "agreed to release", "refused to release". */
  readonly turns: Readonly<Record<Turn, string>>;
  /** Words that make of a verb the refusal of it. */
  readonly negations: string;
  /** Those of `turns.intend` by which somebody gives in, so that what is agreed to is never a threat. */
  readonly acceptance: string;
};

/** CAMEO code, and the things of which one must stand near the verb; none where the verb says it alone. */
export type ActVerbRow = readonly [verbs: string, cameoCode: string, ...things: readonly string[]];

export const TURNS = ['intend', 'refuse', 'demand', 'appeal', 'threaten', 'ultimatum'] as const;
export type Turn = (typeof TURNS)[number];

import type { NameFact, NameKind } from '../../../core';

/** As a person's `alternateNames` keeps them. */
export type AlternateName = {
  readonly name: string;
  readonly language?: string | null;
  readonly kind?: NameKind;
  readonly note?: string | null;
};
export type Named = { readonly name: string; readonly alternateNames: readonly AlternateName[] | null };

/**
 * The names that the one person has and the other lacks, as other names: the name it went by is an alias. The same
 * letters in another language are another name; without a language they are the same in each.
 */
export function findGainedNames(kept: Named, merged: Named): AlternateName[] {
  const known: AlternateName[] = [{ name: kept.name }, ...(kept.alternateNames ?? [])];
  const gained: AlternateName[] = [];
  for (const one of [{ name: merged.name, kind: 'alias' } as const, ...(merged.alternateNames ?? [])]) {
    if ([...known, ...gained].some((other) => isSameName(other, one))) continue;
    gained.push(one);
  }
  return gained;
}

const isSameName = (one: AlternateName, other: AlternateName): boolean =>
  one.name.normalize('NFC').trim() === other.name.normalize('NFC').trim() &&
  (one.language == null || other.language == null || one.language === other.language);

export const toNameFact = ({ name, language, kind }: AlternateName): NameFact => ({
  name,
  language: language ?? null,
  kind: kind ?? 'alias',
});

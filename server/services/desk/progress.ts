import type { Core } from '@strapi/strapi';
import type { AnchorState, DecisionKind, Progress, SuggestionKind } from '../../../core';
import { type From, tableOf } from './tables';

/** How many suggestions of one article stand alike. */
export type Tally = {
  readonly articleId: string;
  readonly kind: SuggestionKind;
  readonly decision: DecisionKind;
  readonly anchorState: AnchorState | null;
  readonly amount: number;
};

/** One statement for any number of articles. Undecided ones below `showAbove` do not count: nobody sees them. */
export async function tallySuggestions(
  strapi: Core.Strapi,
  from: From,
  { articleIds, showAbove }: { articleIds: readonly string[]; showAbove: number },
): Promise<Tally[]> {
  const rows: (Omit<Tally, 'amount'> & { amount: number | string })[] = await from(tableOf(strapi, 'suggestion'))
    .whereIn('article_id', articleIds)
    .andWhere(isShown(showAbove))
    .groupBy('article_id', 'kind', 'decision', 'anchor_state')
    .select('article_id as articleId', 'kind', 'decision', 'anchor_state as anchorState')
    .count('* as amount');
  // PostgreSQL counts in text.
  return rows.map((row) => ({ ...row, amount: Number(row.amount) }));
}

type Where = Parameters<ReturnType<From>['where']>[0];

export const isShown = (showAbove: number): Where =>
  ((where: ReturnType<From>) =>
    where.whereNot('decision', 'open').orWhereNull('confidence').orWhere('confidence', '>=', showAbove)) as never;

export function toProgress(tallies: readonly Tally[]): Progress {
  const sum = (counts: (tally: Tally) => boolean): number =>
    tallies.reduce((total, tally) => (counts(tally) ? total + tally.amount : total), 0);
  // What became of the words matters where they are still asked about or were taken over, not where they were refused.
  const matters = ({ decision }: Tally): boolean => decision !== 'rejected';
  return {
    total: sum(() => true),
    decided: sum(({ decision }) => decision !== 'open'),
    changed: sum((tally) => tally.anchorState === 'changed' && matters(tally)),
    lost: sum((tally) => tally.anchorState === 'lost' && matters(tally)),
  };
}

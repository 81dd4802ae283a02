import type { Core } from '@strapi/strapi';
import type { LinkCount, MergePreview } from '../../../core';
import { countLinks } from './countLinks';
import { toNameFact } from './joinNames';
import { findTwo, type Two, toName } from './personRow';
import { type Plan, planMerge } from './planMerge';

/** What `mergePeople` would do, and the same refusals; nothing is written. */
export async function previewMerge(strapi: Core.Strapi, keptId: string, mergedId: string): Promise<MergePreview> {
  const two = await findTwo(strapi, keptId, mergedId);
  return describeMerge(two, planMerge(strapi, two), await countLinks(strapi, two.merged.id));
}

export const describeMerge = ({ kept, merged }: Two, plan: Plan, links: readonly LinkCount[]): MergePreview => ({
  kept: toName(kept),
  merged: toName(merged),
  links: [...links],
  names: plan.gained.map(toNameFact),
  filled: Object.keys(plan.filled),
  differing: [...plan.differing],
  turnsPublic: plan.turnsPublic,
});

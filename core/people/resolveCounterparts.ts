import type { Role } from '../model';
import type { Meaning } from './entity';
import type { FoundMention } from './foundMention';
import type { Office } from './people';

/**
 * "her Velorian counterpart Tomas Rell" holds the office of the one named before him. Gives the mentions whose offices
 * change, and changes the offices of those people.
 */
export function resolveCounterparts(
  found: readonly FoundMention[],
  meanings: ReadonlyMap<FoundMention, Meaning>,
): Map<FoundMention, readonly Office[]> {
  const changed = new Map<FoundMention, readonly Office[]>();
  let latest: Office | null = null;
  for (const mention of found) {
    const entity = meanings.get(mention)?.entity;
    const model: Office | null = latest;
    if (model && mention.offices.some((office) => office.isCounterpart)) {
      changed.set(
        mention,
        mention.offices.map((office) => {
          if (!office.isCounterpart) return office;
          const role: Role = { ...office.role, postKind: model.role.postKind };
          const resolved = { ...office, role, isCounterpart: false };
          const held = entity?.offices.indexOf(office) ?? -1;
          if (entity && held >= 0) entity.offices[held] = resolved;
          return resolved;
        }),
      );
    }
    const own: Office | undefined = (entity?.offices ?? mention.offices).find((office) => !office.isCounterpart);
    if (own) latest = own;
  }
  return changed;
}

import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Anchor, DecideRequest } from '../../../core';
import { rowsOf } from '../../documentsOf';
import type { Acceptance } from './acceptance';
import { acceptSuggestion } from './acceptSuggestion';
import { claimVersion } from './claim';
import { ConflictError } from './conflict';
import type { Editor } from './editor';
import { findArticle } from './findArticle';
import { followWords } from './followWords';
import { type Done, logOperation } from './logOperation';
import { moveTo } from './moveTo';
import { saveDecision } from './saveDecision';
import { settleEffects } from './settleEffects';
import { type SuggestionRow, toStored } from './suggestionRow';
import { takeBack } from './takeBack';

export type Decided = DecideRequest & {
  readonly tagId: string;
  /** Where the editor put the tag; without it the words of a correction tell. */
  readonly place?: Anchor | undefined;
};

export const askedOf = ({ decision, place }: Pick<Decided, 'decision' | 'place'>): unknown =>
  place === undefined ? decision : { decision, place };

/** One decision inside the open transaction, with everything that follows from it and its log. */
export async function decideInOne(strapi: Core.Strapi, decided: Decided, editor: Editor): Promise<Done> {
  const { tagId, operationId, decision, place } = decided;
  const before = await claimTag(strapi, tagId, decided.version);
  refuseNonsense(before, decision);
  const article = await findArticle(strapi, before.articleId);
  const acceptance: Acceptance = { strapi, article, editor, at: new Date().toISOString(), operationId, also: [] };
  const after = await carryOut(acceptance, before, { decision, place });
  return logOperation(acceptance, {
    what: decision.kind,
    before: { ...before, version: decided.version },
    after,
    asked: askedOf(decided),
  });
}

/**
 * The tag, locked for this transaction and with the next version.
 * @throws ConflictError where the version is not the present one; `details.current` is how the tag stands.
 */
export async function claimTag(strapi: Core.Strapi, tagId: string, version: number): Promise<SuggestionRow> {
  const isClaimed = await claimVersion(strapi, tagId, version);
  const row = await findTag(strapi, tagId);
  if (isClaimed) return row;
  const current = toStored(row);
  const who = current.decidedBy === null ? '' : ` (${current.decision.kind} by ${current.decidedBy})`;
  throw new ConflictError(
    `This suggestion has version ${current.version}, not ${version}${who}; look at it again and decide on that.`,
    { current },
  );
}

/** @throws NotFoundError (404) */
export async function findTag(strapi: Core.Strapi, documentId: string): Promise<SuggestionRow> {
  const row = await rowsOf(strapi, 'suggestion').findOne({ where: { documentId } });
  if (row === null) throw new errors.NotFoundError(`There is no suggestion "${documentId.slice(0, 64)}".`);
  return row as SuggestionRow;
}

function refuseNonsense(before: SuggestionRow, decision: DecideRequest['decision']): void {
  if (decision.kind === 'undo' && before.decision === 'open') {
    throw new errors.ValidationError('decision.kind: "undo" is refused: nothing was decided on this suggestion yet.');
  }
  if (decision.kind === 'corrected' && decision.value.kind !== before.kind) {
    throw new errors.ValidationError(
      `decision.value.kind: "${decision.value.kind}" is refused: this suggestion is a ${before.kind}, and a correction keeps its kind. For example: {"kind": "corrected", "value": {"kind": "${before.kind}", …}}`,
    );
  }
}

type Wanted = Pick<Decided, 'decision' | 'place'>;

async function carryOut(
  acceptance: Acceptance,
  before: SuggestionRow,
  { decision, place }: Wanted,
): Promise<SuggestionRow> {
  const value = decision.kind === 'corrected' ? decision.value : before.proposed;
  switch (decision.kind) {
    case 'accepted':
    case 'corrected': {
      const row = await (place ? moveTo(acceptance, before, place) : followWords(acceptance, before, value));
      const { record, effects } = await acceptSuggestion(acceptance, row, value);
      const settled = await settleEffects(acceptance, before, effects);
      return saveDecision(acceptance, row, decision, { record, effects: settled });
    }
    case 'rejected':
    case 'undo': {
      const left = await takeBack(acceptance, before);
      const row = await (place ? moveTo(acceptance, before, place) : followWords(acceptance, before, value));
      return saveDecision(acceptance, row, decision, null, left);
    }
  }
}

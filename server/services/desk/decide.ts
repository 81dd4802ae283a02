import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { DecideReply, DecideRequest, LogEntry } from '../../../core';
import { rowsOf } from '../../documentsOf';
import type { Acceptance, Accepted } from './acceptance';
import { acceptSuggestion } from './acceptSuggestion';
import { claimVersion } from './claim';
import { ConflictError } from './conflict';
import type { Editor } from './editor';
import { findArticle } from './findArticle';
import { followWords } from './followWords';
import { getProgress } from './listSuggestions';
import { saveDecision } from './saveDecision';
import { effectsOf, isAccepted, type SuggestionRow, toStored, wordingOf } from './suggestionRow';
import { findOperation, type LogRow, snapshotOf, writeLog } from './tagLog';
import { takeBack } from './takeBack';

/** What a log entry keeps besides the suggestion as it is after it: what was asked for, and who else changed. */
type After = { readonly asked: DecideRequest['decision']; readonly also: readonly string[] };

/**
 * An editor's decision on one suggestion, whole or not at all. The same operation sent again is answered and not done
 * again; of several at once on the same version one wins.
 * @throws NotFoundError (404), ValidationError (400: nothing to undo, a value of another kind), ConflictError (409:
 * the version is not the present one, `details.current` is; or the operation id was used for something else).
 */
export async function decide(
  strapi: Core.Strapi,
  suggestionId: string,
  request: DecideRequest,
  editor: Editor,
): Promise<DecideReply> {
  const earlier = await findOperation(strapi, request.operationId);
  if (earlier) return answerAgain(strapi, earlier, suggestionId, request);
  try {
    const ids = await strapi.db.transaction(() => decideOnce(strapi, suggestionId, request, editor));
    return replyFor(strapi, ids);
  } catch (error) {
    // A twin of this request was done while this one waited for it.
    const twin = await findOperation(strapi, request.operationId);
    if (twin) return answerAgain(strapi, twin, suggestionId, request);
    throw error;
  }
}

const findRow = async (strapi: Core.Strapi, documentId: string): Promise<SuggestionRow> => {
  const row = await rowsOf(strapi, 'suggestion').findOne({ where: { documentId } });
  if (row === null) throw new errors.NotFoundError(`There is no suggestion "${documentId.slice(0, 64)}".`);
  return row as SuggestionRow;
};

type Ids = { readonly id: string; readonly also: readonly string[] };

async function decideOnce(
  strapi: Core.Strapi,
  suggestionId: string,
  { operationId, version, decision }: DecideRequest,
  editor: Editor,
): Promise<Ids> {
  if (!(await claimVersion(strapi, suggestionId, version))) {
    const current = toStored(await findRow(strapi, suggestionId));
    const who = current.decidedBy === null ? '' : ` (${current.decision.kind} by ${current.decidedBy})`;
    throw new ConflictError(
      `This suggestion has version ${current.version}, not ${version}${who}; look at it again and decide on that.`,
      { current },
    );
  }
  const before = await findRow(strapi, suggestionId);
  refuseNonsense(before, decision);
  const article = await findArticle(strapi, before.articleId);
  const at = new Date().toISOString();
  const acceptance: Acceptance = { strapi, article, editor, at, operationId, also: [] };
  const after = await carryOut(acceptance, before, decision);
  await logDecision(acceptance, { before, after, decision });
  return { id: suggestionId, also: acceptance.also.map(({ documentId }) => documentId) };
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

async function carryOut(
  acceptance: Acceptance,
  before: SuggestionRow,
  decision: DecideRequest['decision'],
): Promise<SuggestionRow> {
  switch (decision.kind) {
    case 'accepted':
    case 'corrected': {
      const value = decision.kind === 'corrected' ? decision.value : before.proposed;
      const row = await followWords(acceptance, before, value);
      const accepted = await acceptSuggestion(acceptance, row, value);
      return saveDecision(acceptance, row, decision, withAlso(acceptance, before, accepted));
    }
    case 'rejected':
    case 'undo': {
      const leftBehind = await takeBack(acceptance, before);
      const row = await followWords(acceptance, before, before.proposed);
      return saveDecision(acceptance, row, decision, null, leftBehind);
    }
  }
}

function withAlso({ also }: Acceptance, before: SuggestionRow, { record, effects }: Accepted): Accepted {
  const added = also.map(({ documentId, version }) => ({ id: documentId, version }));
  return { record, effects: { ...effects, also: [...effectsOf(before).also, ...added] } };
}

type Decided = { before: SuggestionRow; after: SuggestionRow; decision: DecideRequest['decision'] };

/** One entry for the suggestion, one for each that changed along with it; the operation id is the first one's. */
async function logDecision(acceptance: Acceptance, { before, after, decision }: Decided): Promise<void> {
  const { strapi, editor, at, operationId, also } = acceptance;
  const entry = (row: SuggestionRow, what: LogEntry['what'], id: string) => ({
    operationId: id,
    articleId: row.articleId,
    suggestionId: row.documentId,
    kind: row.kind,
    what,
    who: editor.name,
    at,
  });
  await writeLog(strapi, [
    ...also.map((row, n) => ({
      ...entry(row, isAccepted(row) ? 'accepted' : 'undo', `${operationId}+${n + 1}`),
      before: { decision: isAccepted(row) ? 'open' : 'accepted', value: isAccepted(row) ? null : wordingOf(row) },
      after: { ...snapshotOf(row), alongWith: after.documentId },
    })),
    {
      ...entry(after, decision.kind, operationId),
      before: { ...snapshotOf(before), version: before.version - 1 },
      after: { ...snapshotOf(after), asked: decision, also: also.map(({ documentId }) => documentId) },
    },
  ]);
}

async function answerAgain(
  strapi: Core.Strapi,
  earlier: LogRow,
  suggestionId: string,
  { operationId, decision }: DecideRequest,
): Promise<DecideReply> {
  const { asked, also } = earlier.after as After;
  if (earlier.suggestionId !== suggestionId || !isDeepStrictEqual(asked, JSON.parse(JSON.stringify(decision)))) {
    throw new ConflictError(
      `operationId "${operationId}" was used for another decision (${earlier.what} on ${earlier.suggestionId}); make a new one for each decision.`,
      { current: toStored(await findRow(strapi, suggestionId)) },
    );
  }
  return replyFor(strapi, { id: suggestionId, also });
}

/** The suggestions as they are now: what the client needs for its next decision. */
async function replyFor(strapi: Core.Strapi, { id, also }: Ids): Promise<DecideReply> {
  const row = await findRow(strapi, id);
  const others = (await rowsOf(strapi, 'suggestion').findMany({
    where: { documentId: { $in: [...also] } },
  })) as SuggestionRow[];
  return {
    suggestion: toStored(row),
    also: others.map(toStored),
    progress: await getProgress(strapi, row.articleId),
  };
}

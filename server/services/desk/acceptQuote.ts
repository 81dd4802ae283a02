import type { QuoteProposal, SaidAt } from '../../../core';
import { contentHash } from '../../../core/text/contentHash';
import { parseEdtf } from '../../../core/values/edtf';
import { documentsOf, rowsOf } from '../../documentsOf';
import { acceptAlso } from './acceptAlso';
import { type Acceptance, type Accepted, toLine } from './acceptance';
import { acceptEvent } from './acceptEvent';
import { editedBy, madeBy } from './editor';
import { isMadeBy, type RecordRef } from './effects';
import { findNamedRecord } from './findNamedRecord';
import { findTermOn } from './findTermOn';
import { linkToArticle, unlinkUnlessNamed } from './linkToArticle';
import { resolveParty } from './resolveParty';
import { effectsOf, type SuggestionRow } from './suggestionRow';

/** Raised when the reader's rules change what they find: tells which readings to look at again. */
const READER_VERSION = '1';

/**
 * Quote suggestion → Quote on the article's draft. Its speaker and its occasion, where their suggestions are still open,
 * are accepted along: words without a speaker are of no use. One that was accepted before is changed, not made twice;
 * so is one that was taken back while it is still published.
 */
export async function acceptQuote(acceptance: Acceptance, row: SuggestionRow, value: QuoteProposal): Promise<Accepted> {
  const { strapi, article, editor } = acceptance;
  const speaker = value.speaker === null ? null : await resolveParty(acceptance, value.speaker);
  const event = await resolveEvent(acceptance, value.event);
  const person = speaker?.ref.type === 'person' ? speaker.ref.documentId : null;
  const body = speaker?.ref.type === 'organization' ? speaker.ref.documentId : null;
  const saidAt = toMoment(value.saidAt);
  const day = (saidAt ?? article.datePublished)?.slice(0, 10) ?? null;
  const term = person === null ? null : await findTermOn(strapi, person, { day });
  const data = {
    text: value.text,
    directness: value.directness,
    speaker: person,
    speakerOrganization: body,
    termOfOffice: term,
    termResolvedBy: term === null ? null : 'rule',
    attributionText: value.attributionText,
    cue: value.cue,
    audience: value.audience,
    event,
    saidAt,
    saidAtPrecision: saidAt === null ? null : (value.saidAt?.precision ?? null),
    position: value.position,
    anchor: row.anchor,
    inLanguage: article.inLanguage,
    confidence: row.confidence,
    provenance: {
      rule: toLine(row.reason.rule),
      version: READER_VERSION,
      decidedBy: editor.name,
      decidedAt: acceptance.at,
    },
    contentHash: contentHash(value.text),
    withdrawn: false,
  };
  const before = effectsOf(row);
  const present = await findDraft(acceptance, row.recordId);
  const documentId = present ?? (await makeQuote(acceptance, data));
  if (present) await documentsOf(strapi, 'quote').update({ documentId, data: { ...data, ...editedBy(editor) } });
  const linked = await linkSpeaker(acceptance, row, person);
  const record: RecordRef = { type: 'quote', documentId };
  const made = [...(isMadeBy(before, documentId) ? [] : [record]), ...(speaker?.isNew ? [speaker.ref] : [])];
  return { record, effects: { ...before, made: [...before.made, ...made], linked } };
}

/** On the article's people; one whom the words before had put there, and whom nothing names any more, comes off. */
async function linkSpeaker(acceptance: Acceptance, row: SuggestionRow, person: string | null): Promise<string[]> {
  const before = effectsOf(row).linked ?? [];
  for (const documentId of before.filter((id) => id !== person)) {
    await unlinkUnlessNamed(acceptance, row, { field: 'people', documentId });
  }
  if (person === null) return [];
  const isNew = await linkToArticle(acceptance, 'people', person);
  return isNew || before.includes(person) ? [person] : [];
}

async function makeQuote({ strapi, article, editor }: Acceptance, data: Record<string, unknown>): Promise<string> {
  const quote = await documentsOf(strapi, 'quote').create({
    data: { ...data, article: article.documentId, ...madeBy(editor) },
  });
  return quote.documentId;
}

async function findDraft({ strapi }: Acceptance, documentId: string | null): Promise<string | null> {
  if (documentId === null) return null;
  const drafts = await rowsOf(strapi, 'quote').count({ where: { documentId, publishedAt: null } });
  return drafts > 0 ? documentId : null;
}

/** The occasion by its suggestion; an editor's correction may also name an event of the desk by documentId. */
async function resolveEvent(acceptance: Acceptance, id: string | null): Promise<string | null> {
  if (id === null) return null;
  const along = await acceptAlso(acceptance, id, 'event', acceptEvent);
  if (along.kind === 'record') return along.documentId;
  if (along.kind === 'rejected') return null;
  return findNamedRecord(acceptance, 'diplomatic-event', id);
}

/** Strapi keeps moments; `saidAtPrecision` says how much of one is meant. */
function toMoment(saidAt: SaidAt | null): string | null {
  if (saidAt === null) return null;
  if (saidAt.date.includes('T')) return new Date(saidAt.date).toISOString();
  const day = parseEdtf(saidAt.date)?.min ?? null;
  return day === null ? null : `${day}T00:00:00.000Z`;
}

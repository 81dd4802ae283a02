import type { StoryQuote } from '../publicContract';
import { type Addresses, addressOf } from './addresses';
import { known, type Node, type Reference } from './jsonLd';
import { roleNode } from './personNode';

/**
 * schema.org Quotation. The speaker is its `creator` and, because search engines look there, `spokenByCharacter`; the
 * office at the time is a role of the creator; where nobody may be named, `creditText` says what may be said.
 */
export function quotationNode(quote: StoryQuote, articleId: string, at: Addresses): Node {
  const speaker = speakerOf(quote, at);
  const behind = quote.onBehalfOf ?? (quote.speaker === null ? null : quote.speakerOrganization);
  return known({
    '@type': 'Quotation',
    '@id': addressOf(at, 'quotes', quote.documentId),
    text: quote.text,
    inLanguage: quote.inLanguage,
    disambiguatingDescription: quote.directness === 'indirect' ? 'Reported speech, not the exact words' : null,
    creator:
      speaker === null ? [] : [speaker, ...quote.offices.map((office) => ({ ...roleNode(office), creator: speaker }))],
    spokenByCharacter: speaker,
    sourceOrganization: behind === null ? null : { '@id': addressOf(at, 'organizations', behind.documentId) },
    creditText: quote.attributionText,
    dateCreated: saidOn(quote),
    recordedAt: quote.event === null ? null : { '@id': addressOf(at, 'diplomatic-events', quote.event.documentId) },
    isBasedOn: { '@id': articleId },
    translationOfWork: original(quote),
    keywords: quote.topics.map(({ name }) => name),
  });
}

function speakerOf({ speaker, speakerOrganization }: StoryQuote, at: Addresses): Reference | null {
  if (speaker !== null) return { '@id': addressOf(at, 'people', speaker.documentId) };
  return speakerOrganization === null
    ? null
    : { '@id': addressOf(at, 'organizations', speakerOrganization.documentId) };
}

/** As exact as it is known: a moment, a day, a month, a year. */
function saidOn({ saidAt, saidAtPrecision }: StoryQuote): string | null {
  if (saidAt === null) return null;
  const length = { year: 4, month: 7, day: 10 }[String(saidAtPrecision)];
  return length === undefined ? saidAt : saidAt.slice(0, length);
}

const original = ({ originalText, originalLanguage }: StoryQuote): Node | null =>
  originalText === null ? null : known({ '@type': 'Quotation', text: originalText, inLanguage: originalLanguage });

import type { PersonReply, StoryEvent, StoryQuote, StoryReply } from '../publicContract';
import { type Addresses, addressOf } from './addresses';
import { articleNode, articleStub } from './articleNode';
import { eventNode, partyNodes } from './eventNode';
import { type Graph, graphOf } from './jsonLd';
import { organizationNode, personNode } from './personNode';
import { quotationNode } from './quotationNode';

const around = ({ people, organizations, events }: StoryReply, at: Addresses) => [
  ...people.map((person) => personNode(person, at)),
  ...organizations.map((organization) => organizationNode(organization, at)),
  ...events.map((event) => eventNode(event, at)),
  ...events.flatMap((event) => partyNodes(event, at)),
];

/** A whole published story as JSON-LD: the article first, then its quotes and whoever and whatever they name. */
export function articleToJsonLd(story: StoryReply, at: Addresses): Graph {
  const id = addressOf(at, 'articles', story.article.documentId);
  return graphOf([
    articleNode(story, at),
    ...story.quotes.map((quote) => quotationNode(quote, id, at)),
    ...around(story, at),
  ]);
}

/** One quote with its speaker, its event and the article that carries it. */
export function quoteToJsonLd(quote: StoryQuote, story: StoryReply, at: Addresses): Graph {
  const isNamed = ({ documentId }: { documentId: string }): boolean =>
    [quote.speaker, quote.speakerOrganization, quote.onBehalfOf, quote.event].some(
      (one) => one?.documentId === documentId,
    );
  return graphOf([
    quotationNode(quote, addressOf(at, 'articles', story.article.documentId), at),
    articleStub(story.article, at),
    ...around(
      {
        ...story,
        people: story.people.filter(isNamed),
        organizations: story.organizations.filter(isNamed),
        events: story.events.filter(isNamed),
      },
      at,
    ),
  ]);
}

/** A person with their offices. */
export const personToJsonLd = ({ person, offices }: PersonReply, at: Addresses): Graph =>
  graphOf([personNode(person, at, offices)]);

/** An event with its parties. */
export const eventToJsonLd = (event: StoryEvent, at: Addresses): Graph =>
  graphOf([eventNode(event, at), ...partyNodes(event, at)]);

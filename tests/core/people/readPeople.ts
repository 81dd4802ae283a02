import { lexiconFor } from '../../../core/lexicon/lexiconFor';
import { type Knowledge, NOTHING_KNOWN } from '../../../core/model';
import { findInstitutions } from '../../../core/people/findInstitutions';
import { findMentions } from '../../../core/people/findMentions';
import { resolvePeople } from '../../../core/people/resolvePeople';
import { parseStory } from '../../../core/story/parseStory';

/** A text read for its people and bodies, in a form that a test can show. */
export function readPeople(text: string, language = 'en', knowledge: Knowledge = NOTHING_KNOWN) {
  const story = parseStory(text, { language, date: '2031-03-04' });
  const lexicon = lexiconFor(language);
  const people = resolvePeople(story, findMentions(story, lexicon, knowledge), knowledge);
  const names = new Map(people.suggestions.map(({ id, proposed }) => [id, proposed.name]));
  return {
    people: people.suggestions.map(({ proposed }) => proposed),
    roles: people.suggestions.map(({ proposed }) => [
      proposed.name,
      ...proposed.roles.map(({ postKind, country }) => `${postKind} ${country ?? '-'}`),
    ]),
    mentions: people.mentions.map(({ span, entity }) => [
      text.slice(span.start, span.end),
      names.get(entity ?? '') ?? null,
    ]),
    institutions: findInstitutions(story, people, lexicon, knowledge).map(({ span, party }) => [
      text.slice(span.start, span.end),
      party.organizationKind,
      party.country,
    ]),
  };
}

import { codeEvents } from './events/codeEvents';
import { lexiconFor } from './lexicon/lexiconFor';
import { findRelatedLinks } from './links/findRelatedLinks';
import { type Analysis, type Knowledge, NOTHING_KNOWN, type Story } from './model';
import { findInstitutions } from './people/findInstitutions';
import { findMentions } from './people/findMentions';
import { resolvePeople } from './people/resolvePeople';
import { attributeQuotes } from './quotes/attributeQuotes';
import { findQuotes } from './quotes/findQuotes';
import { placeQuotes } from './quotes/placeQuotes';

/** Everything the desk might want to know about a story, as suggestions. Nothing is saved here. */
export function analyzeStory(story: Story, knowledge: Knowledge = NOTHING_KNOWN): Analysis {
  const lexicon = lexiconFor(story.language);
  const people = resolvePeople(story, findMentions(story, lexicon, knowledge), knowledge);
  const institutions = findInstitutions(story, people, lexicon, knowledge);
  const voices = { people: people.mentions, institutions };
  const quotes = attributeQuotes(story, findQuotes(story, lexicon), voices);
  const events = codeEvents(story, people, institutions, lexicon, knowledge);
  return {
    language: story.language,
    people: people.suggestions,
    quotes: placeQuotes(story, quotes, events),
    events,
    links: findRelatedLinks(story),
    mentions: people.mentions.map(({ span, kind, entity }) => ({ span, kind, entity })),
  };
}

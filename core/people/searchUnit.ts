import type { PostKind } from '../model';
import type { SearchUnit } from './searchIndex';
import { sameTags, type Tag } from './searchPhrases';
import { recordWords, typedWords } from './searchWords';

/** A name by which a record is found. */
export const namedUnit = (kind: 'name' | 'alias', text: string): SearchUnit => ({
  kind,
  text,
  key: typedWords(text).join(' '),
  words: [...new Set(recordWords(text))],
  tags: [],
  role: null,
});

/** What a record is, by its own words and by what they mean in other languages. */
export function descriptionUnit(text: string, tags: readonly Tag[], role: SearchUnit['role'] = null): SearchUnit {
  const words = recordWords(text);
  return {
    kind: 'description',
    text,
    key: typedWords(text).join(' '),
    words: [...new Set(words)],
    tags: [...tags, ...sameTags(words)],
    role,
  };
}

/** A foreign minister is found among the ministers too. */
export const postTags = (kind: PostKind | null, country: string | null): Tag[] => [
  ...(kind === null ? [] : [`post:${kind}` as const]),
  ...(kind === 'foreignMinister' ? (['post:minister'] as const) : []),
  ...countryTags(country),
];

export const countryTags = (country: string | null): Tag[] => (country === null ? [] : [`country:${country}`]);

import { Calendar, Link, Quotes, User } from '@strapi/icons';
import type { SuggestionKind } from '../../core/model';
import type { TranslationKey } from '../hooks/useTranslate';

type KindLook = {
  readonly group: TranslationKey;
  readonly count: TranslationKey;
  /** The letter that stands for the kind in the text: colour is never the only sign. */
  readonly letter: TranslationKey;
  /** Spoken where a mark of this kind begins. */
  readonly starts: TranslationKey;
  /** Names the way to the record that accepting has made. */
  readonly open: TranslationKey;
  readonly Icon: typeof Quotes;
};

export const KIND_LOOKS: Readonly<Record<SuggestionKind, KindLook>> = {
  quote: {
    group: 'kind.quote.group',
    count: 'kind.quote.count',
    letter: 'kind.quote.letter',
    starts: 'kind.quote.starts',
    open: 'kind.quote.open',
    Icon: Quotes,
  },
  person: {
    group: 'kind.person.group',
    count: 'kind.person.count',
    letter: 'kind.person.letter',
    starts: 'kind.person.starts',
    open: 'kind.person.open',
    Icon: User,
  },
  event: {
    group: 'kind.event.group',
    count: 'kind.event.count',
    letter: 'kind.event.letter',
    starts: 'kind.event.starts',
    open: 'kind.event.open',
    Icon: Calendar,
  },
  link: {
    group: 'kind.link.group',
    count: 'kind.link.count',
    letter: 'kind.link.letter',
    starts: 'kind.link.starts',
    open: 'kind.link.open',
    Icon: Link,
  },
};

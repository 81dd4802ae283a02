import type { Layout, ShownType } from './layout';
import { organization, person, post, termOfOffice } from './people';
import { agreement, diplomaticEvent, sourceDocument, statement, topic } from './record';
import { article, quote, relatedLink } from './story';

/** The edit and list view of every type that editors see. */
export const LAYOUTS: Readonly<Record<ShownType, Layout>> = {
  article,
  quote,
  'related-link': relatedLink,
  person,
  organization,
  post,
  'term-of-office': termOfOffice,
  'diplomatic-event': diplomaticEvent,
  agreement,
  topic,
  'source-document': sourceDocument,
  statement,
};

import { agreement } from './agreement';
import { article } from './article';
import { diplomaticEvent } from './diplomaticEvent';
import { job } from './job';
import { mergeLog } from './mergeLog';
import { organization } from './organization';
import { participation } from './participation';
import { person } from './person';
import { post } from './post';
import { quote } from './quote';
import { recordReceipt } from './recordReceipt';
import { relatedLink } from './relatedLink';
import { sourceDocument } from './sourceDocument';
import { statement } from './statement';
import { storyReceipt } from './storyReceipt';
import { suggestion } from './suggestion';
import { tagLease } from './tagLease';
import { tagLog } from './tagLog';
import { termOfOffice } from './termOfOffice';
import { topic } from './topic';

/** The four that name the product first. */
export const contentTypes = {
  article,
  person,
  quote,
  'related-link': relatedLink,
  'diplomatic-event': diplomaticEvent,
  organization,
  post,
  'term-of-office': termOfOffice,
  participation,
  agreement,
  topic,
  'source-document': sourceDocument,
  statement,
  suggestion,
  'story-receipt': storyReceipt,
  'record-receipt': recordReceipt,
  'tag-lease': tagLease,
  job,
  'tag-log': tagLog,
  'merge-log': mergeLog,
};

import { analyzers } from './analyzers/analyzers';
import { archive } from './archive/archive';
import { desk } from './desk/desk';
import { importing } from './importing/importing';
import { jobs } from './jobs/jobs';
import { quoteSearch } from './quoteSearch/quoteSearch';
import { records } from './records/records';
import { replies } from './replies/replies';
import { workbench } from './workbench/workbench';

export const services = {
  analyzers,
  archive,
  desk,
  importing,
  jobs,
  records,
  workbench,
  'quote-search': quoteSearch,
  replies,
};

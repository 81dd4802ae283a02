import { articles } from './articles';
import { formats } from './formats';
import { graph } from './graph';
import { inbox } from './inbox';
import { jobs } from './jobs';
import { pictures } from './pictures';
import { draft, publishedStory } from './publicStories';
import { publicTypeControllers } from './publicTypes';
import { quoteSearch } from './quoteSearch';
import { records } from './records';
import { search } from './search';
import { settings } from './settings';
import { stories } from './stories';
import { story } from './story';
import { suggestions } from './suggestions';
import { timelines } from './timelines';
import { workbench } from './workbench';

export const controllers = {
  articles,
  inbox,
  jobs,
  records,
  search,
  pictures,
  settings,
  stories,
  suggestions,
  workbench,
  ...publicTypeControllers,
  'published-story': publishedStory,
  draft,
  story,
  ...formats,
  ...timelines,
  graph,
  'quote-search': quoteSearch,
};

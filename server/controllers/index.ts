import { articles } from './articles';
import { inbox } from './inbox';
import { draft, publishedStory } from './publicStories';
import { publicTypeControllers } from './publicTypes';

import { settings } from './settings';
import { stories } from './stories';
import { suggestions } from './suggestions';

export const controllers = {
  articles,
  inbox,
  settings,
  stories,
  suggestions,
  ...publicTypeControllers,
  'published-story': publishedStory,
  draft,
};

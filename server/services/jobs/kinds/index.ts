import type { JobKindName } from '../../../../core';
import type { JobKind } from '../job';
import { askAnalyzer } from './askAnalyzer';
import { checkLinks } from './checkLinks';
import { readStories, readStory } from './readStories';
import { writeSearch } from './writeSearch';

export const JOB_KINDS: Readonly<Record<JobKindName, JobKind>> = {
  'read-stories': readStories,
  'read-story': readStory,
  'ask-analyzer': askAnalyzer,
  'check-links': checkLinks,
  'write-search': writeSearch,
};

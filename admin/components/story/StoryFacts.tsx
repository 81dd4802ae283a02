import { useIntl } from 'react-intl';
import type { Story } from '../../../core/model';
import { useTranslate } from '../../hooks/useTranslate';
import { type Fact, FactList } from '../fields/FactList';

/** What was read about the story itself: language, dateline, day. */
export function StoryFacts({ story }: { story: Story }) {
  const t = useTranslate();
  const { formatDisplayName } = useIntl();
  const { dateline } = story;
  const printed = [dateline?.place, dateline?.date, dateline?.agency].filter((part) => part != null && part !== '');
  const byline = story.blocks.find(({ kind }) => kind === 'byline');
  const facts: Fact[] = [
    {
      label: 'preview.language.label',
      value: formatDisplayName(story.language, { type: 'language', fallback: 'code' }) ?? story.language,
    },
    {
      label: 'preview.dateline.label',
      value: printed.length > 0 ? <bdi>{printed.join(' · ')}</bdi> : t('preview.dateline.none'),
    },
    { label: 'preview.date.label', value: story.date ?? t('preview.date.none') },
    ...(byline === undefined
      ? []
      : [
          {
            label: 'preview.byline.label' as const,
            value: story.text.slice(byline.span.start, byline.span.end),
          },
        ]),
  ];
  return <FactList facts={facts} />;
}

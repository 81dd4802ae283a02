import { Flex, Typography } from '@strapi/design-system';
import type { Analysis } from '../../../core/model';
import { useTranslate } from '../../hooks/useTranslate';
import { GROUP_ORDER } from '../../workbench/groupSuggestions';
import { KIND_LOOKS } from '../kindLabels';
import { KindMark } from './KindMark';

const countOf = ({ quotes, people, events, links }: Analysis) => ({
  quote: quotes.length,
  person: people.length,
  event: events.length,
  link: links.length,
});

/** What each mark means, and how many of it there are. */
export function MarkLegend({ analysis }: { analysis: Analysis }) {
  const t = useTranslate();
  const counts = countOf(analysis);
  return (
    <Flex tag="ul" role="list" gap={5} wrap="wrap" aria-label={t('preview.legend.label')}>
      {GROUP_ORDER.map((kind) => (
        <li key={kind}>
          <Typography variant="pi">
            <KindMark kind={kind} showsLetter>
              {t(KIND_LOOKS[kind].count, { count: counts[kind] })}
            </KindMark>
          </Typography>
        </li>
      ))}
    </Flex>
  );
}

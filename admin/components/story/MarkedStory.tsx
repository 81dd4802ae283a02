import { Box, Flex, Typography } from '@strapi/design-system';
import { useMemo } from 'react';
import type { Analysis, Block, BlockKind, Story } from '../../../core/model';
import { type TranslationKey, useTranslate } from '../../hooks/useTranslate';
import type { Mark } from '../../workbench/cutSegments';
import { MarkedBlock } from './MarkedBlock';
import { MarkLegend } from './MarkLegend';

const LABELS: Readonly<Record<BlockKind, TranslationKey | null>> = {
  headline: 'block.headline',
  byline: 'block.byline',
  paragraph: null,
  linkHeading: 'block.linkHeading',
  link: 'block.link',
  caption: 'block.caption',
  boilerplate: 'block.boilerplate',
};

const marksOf = ({ quotes, people, events, links }: Analysis): readonly Mark[] =>
  [...quotes, ...people, ...events, ...links].flatMap(({ id, proposed, spans }) =>
    spans.map((span) => ({ id, kind: proposed.kind, span })),
  );

/** The story as it was split, each part named, with what was found marked by kind. */
export function MarkedStory({ story, analysis }: { story: Story; analysis: Analysis }) {
  const t = useTranslate();
  const marks = useMemo(() => marksOf(analysis), [analysis]);
  return (
    <Box tag="section" aria-label={t('preview.story.label')}>
      <MarkLegend analysis={analysis} />
      <Flex direction="column" alignItems="stretch" gap={3} paddingTop={4} lang={story.language}>
        {story.blocks.map((block) => (
          <LabelledBlock key={block.span.start} block={block} text={story.text} marks={marks} />
        ))}
      </Flex>
    </Box>
  );
}

function LabelledBlock({ block, text, marks }: { block: Block; text: string; marks: readonly Mark[] }) {
  const t = useTranslate();
  const label = LABELS[block.kind];
  const isAside = block.kind === 'boilerplate' || block.kind === 'caption' || block.kind === 'byline';
  return (
    // The story's words decide the direction; bdi keeps the label, which is the interface's, out of it.
    <Box dir="auto">
      {label !== null && (
        <Typography tag="p" variant="sigma" textColor="neutral600">
          <bdi>{t(label)}</bdi>
        </Typography>
      )}
      <Typography
        tag="p"
        variant={block.kind === 'headline' ? 'delta' : 'omega'}
        fontWeight={block.kind === 'linkHeading' ? 'bold' : undefined}
        textColor={isAside ? 'neutral600' : 'neutral800'}
        style={{ lineHeight: 1.8, overflowWrap: 'anywhere' }}
      >
        <MarkedBlock block={block.span} text={text} marks={marks} />
      </Typography>
      {block.url !== null && (
        <Typography tag="p" variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
          <bdi>{block.url}</bdi>
        </Typography>
      )}
    </Box>
  );
}

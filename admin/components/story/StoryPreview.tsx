import { Button, Field, Flex, Grid, LinkButton, TextInput, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { useEffect, useMemo, useRef } from 'react';
import { NavLink } from 'react-router-dom';
import type { AnalyzeReply } from '../../../core/contract';
import { useTranslate } from '../../hooks/useTranslate';
import { articlePath } from '../../paths';
import { indexProposals } from '../../workbench/proposalIndex';
import { ContentFrame } from '../ContentFrame';
import { Notice } from '../Notice';
import { FoundList } from './FoundList';
import { MarkedStory } from './MarkedStory';
import { StoryFacts } from './StoryFacts';

type Props = {
  reply: AnalyzeReply;
  headline: string | null;
  onHeadline: (headline: string) => void;
  isKeeping: boolean;
  problem: string | null;
  onKeep: () => void;
  onBack: () => void;
};

/** How the story was split and what was found in it, before anything is saved. */
export function StoryPreview({ reply, headline, onHeadline, isKeeping, problem, onKeep, onBack }: Props) {
  const t = useTranslate();
  const title = useRef<HTMLHeadingElement>(null);
  const { story, analysis, existingArticleId } = reply;
  const index = useMemo(
    () => indexProposals([...analysis.people, ...analysis.events].map(({ id, proposed }) => [id, proposed] as const)),
    [analysis],
  );

  // The page has changed under the editor's hands: say so by standing at its beginning.
  useEffect(() => title.current?.focus(), []);

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (existingArticleId === null) onKeep();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        if (existingArticleId === null && !isKeeping) onKeep();
      }}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex justifyContent="space-between" gap={3} wrap="wrap">
          <Typography ref={title} tag="h2" variant="beta" tabIndex={-1} style={{ outline: 'none' }}>
            {t('preview.title')}
          </Typography>
          <Flex gap={2} wrap="wrap">
            <Button variant="tertiary" size="L" onClick={onBack} disabled={isKeeping}>
              {t('preview.back.label')}
            </Button>
            {existingArticleId === null ? (
              <Button type="submit" size="L" startIcon={<Check />} loading={isKeeping}>
                {t('preview.keep.label')}
              </Button>
            ) : (
              <LinkButton tag={NavLink} size="L" to={articlePath(existingArticleId)}>
                {t('preview.openExisting.label')}
              </LinkButton>
            )}
          </Flex>
        </Flex>
        {problem !== null && (
          <Notice variant="danger" title={t('preview.failed.title')}>
            {problem}
          </Notice>
        )}
        {existingArticleId !== null && (
          <Notice variant="warning" title={t('preview.existing.title')}>
            {t('preview.existing.text')}
          </Notice>
        )}
        {analysis.quotes.length === 0 && <Notice variant="info">{t('preview.noQuotes')}</Notice>}
        <Grid.Root gap={4} style={{ alignItems: 'start' }}>
          <Grid.Item col={8} s={12} xs={12} direction="column" alignItems="stretch" gap={4}>
            <ContentFrame>
              <Flex direction="column" alignItems="stretch" gap={4}>
                <Field.Root
                  id="story-headline"
                  hint={story.headline?.origin === 'firstSentence' ? t('preview.headline.fromText') : undefined}
                  width="100%"
                >
                  <Field.Label>{t('preview.headline.label')}</Field.Label>
                  <TextInput
                    dir="auto"
                    lang={story.language}
                    disabled={isKeeping || existingArticleId !== null}
                    value={headline ?? story.headline?.text ?? ''}
                    onChange={(event) => onHeadline(event.target.value)}
                  />
                  <Field.Hint />
                </Field.Root>
                <StoryFacts story={story} />
              </Flex>
            </ContentFrame>
            <ContentFrame>
              <MarkedStory story={story} analysis={analysis} />
            </ContentFrame>
          </Grid.Item>
          <Grid.Item col={4} s={12} xs={12} direction="column" alignItems="stretch">
            <ContentFrame>
              <FoundList analysis={analysis} index={index} language={story.language} />
            </ContentFrame>
          </Grid.Item>
        </Grid.Root>
      </Flex>
    </form>
  );
}

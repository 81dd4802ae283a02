import { Box, Button, Field, Flex, Grid, Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { useTranslate } from '../../hooks/useTranslate';
import { ContentFrame } from '../ContentFrame';
import { DayPicker } from '../DayPicker';
import { DirectedOption } from '../DirectedOption';
import { DirectedSelect } from '../DirectedSelect';
import { LANGUAGES } from '../languages';
import { Notice } from '../Notice';
import { describeFileProblem } from './describeFileProblem';
import { FilePicker } from './FilePicker';
import { textOfHtml } from './htmlSource';
import type { FileProblem, StoryFile } from './readStoryFile';
import { StoryBox } from './StoryBox';
import { isEmptyDraft, type StoryDraft } from './storyDraft';

type Props = {
  draft: StoryDraft;
  isRestored: boolean;
  isReading: boolean;
  problem: string | null;
  onChange: (draft: StoryDraft) => void;
  onClear: () => void;
  onRead: () => void;
  onCancel: () => void;
};

/** What "told from the words" is called inside the select, which takes no empty value. */
const AUTOMATIC = 'auto';

/** Where a story comes in: pasted, dropped or chosen, with what the editor knows about it. */
export function StoryForm({ draft, isRestored, isReading, problem, onChange, onClear, onRead, onCancel }: Props) {
  const t = useTranslate();
  const { formatDisplayName } = useIntl();
  const [fileProblem, setFileProblem] = useState<FileProblem | null>(null);
  const [isMissing, setMissing] = useState(false);
  const isEmpty = isEmptyDraft(draft);

  useEffect(() => {
    if (!isEmpty) setMissing(false);
  }, [isEmpty]);

  const change = (next: Partial<StoryDraft>) => {
    setFileProblem(null);
    onChange({ ...draft, ...next });
  };
  const read = () => {
    if (isReading) return;
    if (isEmpty) setMissing(true);
    else onRead();
  };
  const takeFile = (file: StoryFile | FileProblem) => {
    if (!('content' in file)) return setFileProblem(file);
    const { kind, content } = file;
    const source = kind === 'html' ? { kind, text: textOfHtml(content), html: content } : { kind, text: content };
    change({ source, headline: null });
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        read();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        read();
      }}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        {isRestored && <Notice variant="info">{t('import.restored')}</Notice>}
        {fileProblem !== null && (
          <Notice variant="danger" title={t('import.file.failed')}>
            {describeFileProblem(t, fileProblem)}
          </Notice>
        )}
        {problem !== null && (
          <Notice variant="danger" title={t('import.failed.title')}>
            {problem}
          </Notice>
        )}
        <ContentFrame>
          <Flex direction="column" alignItems="stretch" gap={5}>
            <FilePicker onFile={takeFile} disabled={isReading}>
              <StoryBox
                source={draft.source}
                isMissing={isMissing}
                disabled={isReading}
                onChange={(source) => change({ source, headline: null })}
              />
            </FilePicker>
            <Grid.Root gap={4}>
              <Grid.Item col={4} s={6} xs={12}>
                <Field.Root id="story-language" hint={t('import.language.hint')} width="100%">
                  <Field.Label>{t('import.language.label')}</Field.Label>
                  <DirectedSelect
                    disabled={isReading}
                    value={draft.language === '' ? AUTOMATIC : draft.language}
                    onChange={(value) => change({ language: value === AUTOMATIC ? '' : String(value) })}
                  >
                    <DirectedOption value={AUTOMATIC}>{t('import.language.auto')}</DirectedOption>
                    {LANGUAGES.map((language) => (
                      <DirectedOption key={language} value={language}>
                        {formatDisplayName(language, { type: 'language' }) ?? language}
                      </DirectedOption>
                    ))}
                  </DirectedSelect>
                  <Field.Hint />
                </Field.Root>
              </Grid.Item>
              <Grid.Item col={4} s={6} xs={12}>
                <Field.Root id="story-date" hint={t('import.date.hint')} width="100%">
                  <Field.Label>{t('import.date.label')}</Field.Label>
                  <DayPicker disabled={isReading} value={draft.date} onChange={(date) => change({ date })} />
                  <Field.Hint />
                </Field.Root>
              </Grid.Item>
            </Grid.Root>
            <Flex gap={2} wrap="wrap">
              <Button type="submit" size="L" loading={isReading}>
                {isReading ? t('import.reading.label') : t('import.read.label')}
              </Button>
              {isReading && (
                <Button size="L" variant="tertiary" onClick={onCancel}>
                  {t('import.cancel.label')}
                </Button>
              )}
              {!isReading && !isEmpty && (
                <Button size="L" variant="tertiary" onClick={onClear}>
                  {t('import.clear.label')}
                </Button>
              )}
              <Box>
                <Typography variant="pi" textColor="neutral600">
                  {t('import.read.hint')}
                </Typography>
              </Box>
            </Flex>
          </Flex>
        </ContentFrame>
      </Flex>
    </form>
  );
}

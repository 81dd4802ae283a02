import { Button, Field, Flex, Grid, NumberInput, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Settings } from '../../../core/contract';
import { describeProblem } from '../../hooks/describeProblem';
import { deskClient } from '../../hooks/deskClient';
import { toDeskProblem } from '../../hooks/deskProblem';
import { useTranslate } from '../../hooks/useTranslate';
import { ContentFrame } from '../ContentFrame';
import { DirectedOption } from '../DirectedOption';
import { DirectedSelect } from '../DirectedSelect';
import { LANGUAGES } from '../languages';
import { Notice } from '../Notice';
import { LoadedSection } from './LoadedSection';

function SettingsForm({ saved }: { saved: Settings }) {
  const t = useTranslate();
  const { formatDisplayName } = useIntl();
  const { toggleNotification } = useNotification();
  const [kept, setKept] = useState(saved);
  const [settings, setSettings] = useState(saved);
  const [problem, setProblem] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  const percent = Math.round(settings.showAbove * 100);
  const isWrong = !(percent >= 0 && percent <= 100);
  const isChanged = settings.defaultLanguage !== kept.defaultLanguage || settings.showAbove !== kept.showAbove;
  // A language set elsewhere is shown, even if the reader has no words for it.
  const languages = [...new Set([...LANGUAGES, kept.defaultLanguage])];

  const save = async () => {
    setSaving(true);
    setProblem(null);
    try {
      await deskClient.saveSettings(settings);
      setKept(settings);
      toggleNotification({ type: 'success', message: t('settings.saved') });
    } catch (error) {
      setProblem(describeProblem(t, toDeskProblem(error)));
    }
    setSaving(false);
  };

  return (
    <form
      aria-labelledby="desk-settings"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <ContentFrame>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Flex justifyContent="space-between" gap={2} wrap="wrap">
            <Typography variant="delta" tag="h2" id="desk-settings">
              {t('settings.desk.title')}
            </Typography>
            <Button type="submit" startIcon={<Check />} loading={isSaving} disabled={!isChanged || isWrong}>
              {t('settings.save.label')}
            </Button>
          </Flex>
          {problem !== null && (
            <Notice variant="danger" title={t('settings.failed.title')}>
              {problem}
            </Notice>
          )}
          <Grid.Root gap={6}>
            <Grid.Item col={6} s={12} xs={12}>
              <Field.Root id="defaultLanguage" hint={t('settings.language.hint')} width="100%">
                <Field.Label>{t('settings.language.label')}</Field.Label>
                <DirectedSelect
                  value={settings.defaultLanguage}
                  onChange={(language) => setSettings({ ...settings, defaultLanguage: String(language) })}
                >
                  {languages.map((language) => (
                    <DirectedOption key={language} value={language}>
                      {formatDisplayName(language, { type: 'language' }) ?? language}
                    </DirectedOption>
                  ))}
                </DirectedSelect>
                <Field.Hint />
              </Field.Root>
            </Grid.Item>
            <Grid.Item col={6} s={12} xs={12}>
              <Field.Root
                id="showAbove"
                hint={t('settings.showAbove.hint')}
                error={isWrong ? t('settings.showAbove.wrong') : false}
                width="100%"
              >
                <Field.Label>{t('settings.showAbove.label')}</Field.Label>
                <NumberInput
                  value={percent}
                  onValueChange={(value) => setSettings({ ...settings, showAbove: (value ?? 0) / 100 })}
                />
                <Field.Error />
                <Field.Hint />
              </Field.Root>
            </Grid.Item>
          </Grid.Root>
        </Flex>
      </ContentFrame>
    </form>
  );
}

/** How stories are read, for everybody. */
export function DeskSettings() {
  const ask = useCallback((signal: AbortSignal) => deskClient.findSettings(signal), []);
  return <LoadedSection ask={ask}>{(saved) => <SettingsForm saved={saved} />}</LoadedSection>;
}

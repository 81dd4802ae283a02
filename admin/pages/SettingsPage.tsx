import { Button, Field, Flex, Grid, NumberInput, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { Layouts, Page, useNotification } from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Settings } from '../../core/contract';
import { ContentFrame } from '../components/ContentFrame';
import { LANGUAGES } from '../components/languages';
import { Notice } from '../components/Notice';
import { describeProblem } from '../hooks/describeProblem';
import { deskClient } from '../hooks/deskClient';
import { toDeskProblem } from '../hooks/deskProblem';
import { useLoaded } from '../hooks/useLoaded';
import { useTranslate } from '../hooks/useTranslate';
import { permissionsFor } from '../permissions';

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
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Layouts.Header
        title={t('settings.title')}
        subtitle={t('settings.subtitle')}
        primaryAction={
          <Button type="submit" size="L" startIcon={<Check />} loading={isSaving} disabled={!isChanged || isWrong}>
            {t('settings.save.label')}
          </Button>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {problem !== null && (
            <Notice variant="danger" title={t('settings.failed.title')}>
              {problem}
            </Notice>
          )}
          <ContentFrame>
            <Grid.Root gap={6}>
              <Grid.Item col={6} s={12} xs={12}>
                <Field.Root id="defaultLanguage" hint={t('settings.language.hint')} width="100%">
                  <Field.Label>{t('settings.language.label')}</Field.Label>
                  <SingleSelect
                    value={settings.defaultLanguage}
                    onChange={(language) => setSettings({ ...settings, defaultLanguage: String(language) })}
                  >
                    {languages.map((language) => (
                      <SingleSelectOption key={language} value={language}>
                        {formatDisplayName(language, { type: 'language' }) ?? language}
                      </SingleSelectOption>
                    ))}
                  </SingleSelect>
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
          </ContentFrame>
        </Flex>
      </Layouts.Content>
    </form>
  );
}

function SettingsRoom() {
  const t = useTranslate();
  const ask = useCallback((signal: AbortSignal) => deskClient.findSettings(signal), []);
  const { state, retry } = useLoaded<Settings>(ask);
  return (
    <Page.Main>
      <Page.Title>{t('settings.title')}</Page.Title>
      {state.kind === 'loading' && <Page.Loading />}
      {state.kind === 'loaded' && <SettingsForm saved={state.value} />}
      {state.kind === 'failed' && (
        <>
          <Layouts.Header title={t('settings.title')} subtitle={t('settings.subtitle')} />
          <Layouts.Content>
            <Notice
              variant="danger"
              title={t('settings.failed.title')}
              action={
                <Button size="S" onClick={retry}>
                  {t('action.retry.label')}
                </Button>
              }
            >
              {describeProblem(t, state.problem)}
            </Notice>
          </Layouts.Content>
        </>
      )}
    </Page.Main>
  );
}

export default function SettingsPage() {
  return (
    <Page.Protect permissions={permissionsFor('settings')}>
      <SettingsRoom />
    </Page.Protect>
  );
}

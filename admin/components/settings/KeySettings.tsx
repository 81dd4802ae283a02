import { Button, Field, Flex, Grid, NumberInput, Toggle, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';
import type { Preferences } from '../../../core/workbenchContract';
import { describeProblem } from '../../hooks/describeProblem';
import { toDeskProblem } from '../../hooks/deskProblem';
import { useTranslate } from '../../hooks/useTranslate';
import { workbenchClient } from '../../hooks/workbenchClient';
import { sameKeys } from '../../workbench/remapKeys';
import { ContentFrame } from '../ContentFrame';
import { Notice } from '../Notice';
import { KeyTable } from './KeyTable';
import { LoadedSection } from './LoadedSection';

function KeyForm({ saved }: { saved: Preferences }) {
  const t = useTranslate();
  const { toggleNotification } = useNotification();
  const [kept, setKept] = useState(saved);
  const [mine, setMine] = useState(saved);
  const [problem, setProblem] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  const percent = Math.round(mine.acceptAbove * 100);
  const isWrong = !(percent >= 0 && percent <= 100);
  const isChanged =
    mine.areKeysOn !== kept.areKeysOn || mine.acceptAbove !== kept.acceptAbove || !sameKeys(mine.keys, kept.keys);

  const save = async () => {
    setSaving(true);
    setProblem(null);
    try {
      setKept(await workbenchClient.savePreferences(mine));
      toggleNotification({ type: 'success', message: t('settings.saved') });
    } catch (error) {
      setProblem(describeProblem(t, toDeskProblem(error)));
    }
    setSaving(false);
  };

  return (
    <form
      aria-labelledby="my-keys"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <ContentFrame>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Flex justifyContent="space-between" gap={2} wrap="wrap">
            <Flex direction="column" alignItems="flex-start" gap={1}>
              <Typography variant="delta" tag="h2" id="my-keys">
                {t('settings.keys.title')}
              </Typography>
              <Typography variant="pi" textColor="neutral600">
                {t('settings.keys.subtitle')}
              </Typography>
            </Flex>
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
              <Field.Root id="areKeysOn" hint={t('settings.keys.on.hint')} width="100%">
                <Field.Label>{t('settings.keys.on.label')}</Field.Label>
                <Toggle
                  onLabel={t('settings.keys.on.yes')}
                  offLabel={t('settings.keys.on.no')}
                  checked={mine.areKeysOn}
                  onChange={(event) => setMine({ ...mine, areKeysOn: event.target.checked })}
                />
                <Field.Hint />
              </Field.Root>
            </Grid.Item>
            <Grid.Item col={6} s={12} xs={12}>
              <Field.Root
                id="acceptAbove"
                hint={t('settings.keys.acceptAbove.hint')}
                error={isWrong ? t('settings.showAbove.wrong') : false}
                width="100%"
              >
                <Field.Label>{t('settings.keys.acceptAbove.label')}</Field.Label>
                <NumberInput
                  value={percent}
                  onValueChange={(value) => setMine({ ...mine, acceptAbove: (value ?? 0) / 100 })}
                />
                <Field.Error />
                <Field.Hint />
              </Field.Root>
            </Grid.Item>
          </Grid.Root>
          <KeyTable
            own={mine.keys}
            onChange={(own) =>
              setMine({
                ...mine,
                keys: Object.fromEntries(Object.entries(own).map(([name, keys]) => [name, [...keys]])),
              })
            }
          />
        </Flex>
      </ContentFrame>
    </form>
  );
}

/** Each editor's own keys in the workbench. */
export function KeySettings() {
  const ask = useCallback((signal: AbortSignal) => workbenchClient.findPreferences(signal), []);
  return <LoadedSection ask={ask}>{(saved) => <KeyForm saved={saved} />}</LoadedSection>;
}

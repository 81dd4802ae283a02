import { Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Directed } from '../components/Directed';
import { DeskSettings } from '../components/settings/DeskSettings';
import { KeySettings } from '../components/settings/KeySettings';
import { useDeskRights } from '../hooks/useDeskRights';
import { useTranslate } from '../hooks/useTranslate';
import { permissionsFor } from '../permissions';

/** The desk's settings for those who may set them, and everybody's own keys. */
function SettingsRoom() {
  const t = useTranslate();
  const { canConfigure, canRead, isLoading } = useDeskRights();
  if (isLoading) return <Page.Loading />;
  return (
    <Page.Main>
      <Page.Title>{t('settings.title')}</Page.Title>
      <Layouts.Header title={t('settings.title')} subtitle={t('settings.subtitle')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6}>
          {canConfigure && <DeskSettings />}
          {canRead && <KeySettings />}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

export default function SettingsPage() {
  return (
    <Page.Protect permissions={permissionsFor('read', 'settings')}>
      <Directed>
        <SettingsRoom />
      </Directed>
    </Page.Protect>
  );
}

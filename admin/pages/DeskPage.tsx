import { Layouts, Page } from '@strapi/strapi/admin';
import { lazy, Suspense } from 'react';
import { Navigate, Route, Routes } from 'react-router-dom';
import { DeskHeader } from '../components/DeskHeader';
import { Directed } from '../components/Directed';
import { useDeskRights } from '../hooks/useDeskRights';
import { useLeftovers } from '../hooks/useLeftovers';
import { useTranslate } from '../hooks/useTranslate';
import { permissionsFor } from '../permissions';
import { ImportPage } from './ImportPage';
import { InboxPage } from './InboxPage';
import { JobsPage } from './JobsPage';
import { PicturePage } from './PicturePage';

const TagPage = lazy(() => import('./TagPage'));

/** The workbench has the whole page; the rooms of the desk share a header. */
function Desk() {
  useLeftovers();
  return (
    <Routes>
      <Route
        path="tag/:documentId"
        element={
          <Suspense fallback={<Page.Loading />}>
            <TagPage />
          </Suspense>
        }
      />
      <Route path="*" element={<Rooms />} />
    </Routes>
  );
}

/** An inbox of what wants deciding, and the way in for new stories. */
function Rooms() {
  const t = useTranslate();
  const { canImport, canConfigure, isLoading } = useDeskRights();
  if (isLoading) return <Page.Loading />;
  return (
    <Page.Main>
      <Page.Title>{t('desk.title')}</Page.Title>
      <DeskHeader canImport={canImport} canConfigure={canConfigure} />
      <Layouts.Content>
        <Routes>
          <Route index element={<Navigate to="inbox" replace />} />
          <Route path="inbox" element={<InboxPage canImport={canImport} />} />
          <Route path="import" element={canImport ? <ImportPage /> : <Page.NoPermissions />} />
          <Route path="jobs" element={canConfigure ? <JobsPage /> : <Page.NoPermissions />} />
          <Route path="timeline" element={<PicturePage name="timeline" />} />
          <Route path="who-met-whom" element={<PicturePage name="who-met-whom" />} />
          <Route path="map" element={<PicturePage name="map" />} />
          <Route path="*" element={<Navigate to="inbox" replace />} />
        </Routes>
      </Layouts.Content>
    </Page.Main>
  );
}

export default function DeskPage() {
  return (
    <Page.Protect permissions={permissionsFor('read')}>
      <Directed>
        <Desk />
      </Directed>
    </Page.Protect>
  );
}

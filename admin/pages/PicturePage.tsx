import { Page } from '@strapi/strapi/admin';
import { lazy, Suspense } from 'react';

/** Each a chunk of its own: nobody who decides suggestions all day loads a map of the world. */
const PAGES = {
  timeline: lazy(() => import('./TimelinePage')),
  'who-met-whom': lazy(() => import('./WhoMetWhomPage')),
  map: lazy(() => import('./MapPage')),
} as const;

export function PicturePage({ name }: { name: keyof typeof PAGES }) {
  const Picture = PAGES[name];
  return (
    <Suspense fallback={<Page.Loading />}>
      <Picture />
    </Suspense>
  );
}

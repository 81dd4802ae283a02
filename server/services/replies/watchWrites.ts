import type { Core } from '@strapi/strapi';
import { uidOf } from '../../content-types/attributes';
import { publicTypeNames } from '../publicity/publicTypes';
import { raiseRevision } from './revision';

/** Whatever a reply may show: the types that readers see, who took part in events, and pictures. */
const WATCHED = [...publicTypeNames.map(uidOf), uidOf('participation'), 'plugin::upload.file'];

type Event = {
  readonly model: { readonly uid: string };
  readonly result?: { readonly publishedAt?: unknown } | null;
};

/** Follows every row, written by whichever way: the document service, a query of ours or of the host. */
export function watchWrites(strapi: Core.Strapi): void {
  const hasDrafts = (uid: string): boolean =>
    strapi.contentTypes[uid as keyof typeof strapi.contentTypes]?.options?.draftAndPublish === true;
  const raise = () => raiseRevision(strapi);
  // A draft shows to nobody.
  const raiseUnlessDraft = async ({ model, result }: Event): Promise<void> => {
    if (!hasDrafts(model.uid) || result?.publishedAt !== null) await raise();
  };
  strapi.db.lifecycles.subscribe({
    models: WATCHED,
    afterCreate: raiseUnlessDraft,
    afterUpdate: raiseUnlessDraft,
    afterDelete: raiseUnlessDraft,
    afterCreateMany: raise,
    afterUpdateMany: raise,
    afterDeleteMany: raise,
  });
}

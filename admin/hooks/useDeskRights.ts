import { useRBAC } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { permissionsFor } from '../permissions';

export type DeskRights = {
  readonly isLoading: boolean;
  readonly canImport: boolean;
  readonly canTag: boolean;
  readonly canPublish: boolean;
};

/** What this editor may do at the desk. Strapi names each flag after the last segment of the action. */
export function useDeskRights(): DeskRights {
  const wanted = useMemo(() => permissionsFor('import', 'tag', 'publishQuotes'), []);
  const { allowedActions, isLoading } = useRBAC(wanted);
  return {
    isLoading,
    canImport: allowedActions.canImport === true,
    canTag: allowedActions.canTag === true,
    canPublish: allowedActions.canPublishQuotes === true,
  };
}

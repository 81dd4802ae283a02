import { useRBAC } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { permissionsFor } from '../permissions';

export type DeskRights = {
  readonly isLoading: boolean;
  readonly canRead: boolean;
  readonly canImport: boolean;
  readonly canTag: boolean;
  readonly canPublish: boolean;
  readonly canConfigure: boolean;
};

/** What this editor may do at the desk. Strapi names each flag after the last segment of the action. */
export function useDeskRights(): DeskRights {
  const wanted = useMemo(() => permissionsFor('read', 'import', 'tag', 'publishQuotes', 'settings'), []);
  const { allowedActions, isLoading } = useRBAC(wanted);
  return {
    isLoading,
    canRead: allowedActions.canRead === true,
    canImport: allowedActions.canImport === true,
    canTag: allowedActions.canTag === true,
    canPublish: allowedActions.canPublishQuotes === true,
    canConfigure: allowedActions.canConfigure === true,
  };
}

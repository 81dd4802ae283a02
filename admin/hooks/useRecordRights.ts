import { useRBAC } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { permissionsFor } from '../permissions';

export type RecordRights = { readonly isLoading: boolean; readonly canRead: boolean; readonly canMerge: boolean };

/** What this editor may see and do beside a person or an event. */
export function useRecordRights(): RecordRights {
  const wanted = useMemo(() => permissionsFor('read', 'merge'), []);
  const { allowedActions, isLoading } = useRBAC(wanted);
  return {
    isLoading,
    canRead: allowedActions.canRead === true,
    canMerge: allowedActions.canMergePeople === true,
  };
}

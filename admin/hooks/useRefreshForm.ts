import { adminApi, useForm } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { ARTICLE_UID } from '../pluginId';

type Refresh = { uid: string; documentId: string; withDocument: boolean };

/**
 * The content manager keeps what it has loaded under these tags; a mutation that invalidates them makes its lists load
 * again. Their names are its own: they are written down in this file only.
 */
const refreshApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document', 'Relations'] }).injectEndpoints({
  overrideExisting: true,
  endpoints: (builder) => ({
    refreshCommuniqueRecord: builder.mutation<null, Refresh>({
      queryFn: () => ({ data: null }),
      invalidatesTags: (_result, _error, { uid, documentId, withDocument }) => [
        'Relations' as const,
        ...(withDocument ? [{ type: 'Document' as const, id: `${uid}_${documentId}` }] : []),
      ],
    }),
  }),
});

/**
 * Shows in the edit form what accepting has made. The form sends relations as changes only, so its lists may load
 * again under an editor's hands; the record itself is loaded again only while nothing is typed and unsaved.
 */
export function useRefreshForm(
  documentId: string,
  uid: string = ARTICLE_UID,
): { refreshForm: () => void; isFormModified: boolean } {
  const isFormModified = useForm('WhoSaidWhat', (form) => form.modified);
  const [refresh] = refreshApi.useRefreshCommuniqueRecordMutation();
  const refreshForm = useCallback(() => {
    void refresh({ uid, documentId, withDocument: !isFormModified });
  }, [refresh, uid, documentId, isFormModified]);
  return { refreshForm, isFormModified };
}

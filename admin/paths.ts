import { ARTICLE_UID, EVENT_UID, PLUGIN_ID } from './pluginId';

/** The admin's own addresses of a page or a record. */
export const DESK_PATH = `/plugins/${PLUGIN_ID}`;
export const INBOX_PATH = `${DESK_PATH}/inbox`;
export const IMPORT_PATH = `${DESK_PATH}/import`;

export const JOBS_PATH = `${DESK_PATH}/jobs`;

export const TIMELINE_PATH = `${DESK_PATH}/timeline`;
export const WHO_MET_WHOM_PATH = `${DESK_PATH}/who-met-whom`;
export const MAP_PATH = `${DESK_PATH}/map`;

export const recordPath = (uid: string, documentId: string): string =>
  `/content-manager/collection-types/${uid}/${documentId}`;

export const articlePath = (documentId: string): string => recordPath(ARTICLE_UID, documentId);

/** Where an article is tagged. */
export const tagPath = (documentId: string): string => `${DESK_PATH}/tag/${encodeURIComponent(documentId)}`;
export const eventPath = (documentId: string): string => recordPath(EVENT_UID, documentId);

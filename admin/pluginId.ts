/** As the server names it; prefix of the plugin's pages and of its translations. */
export const PLUGIN_ID = 'communique';

export const ARTICLE_UID = 'plugin::communique.article';
export const PERSON_UID = 'plugin::communique.person';
export const ORGANIZATION_UID = 'plugin::communique.organization';
export const EVENT_UID = 'plugin::communique.diplomatic-event';

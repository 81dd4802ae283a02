/** As the server names it; prefix of the plugin's pages and of its translations. */
export const PLUGIN_ID = 'communique';

export const ARTICLE_UID = 'plugin::communique.article';

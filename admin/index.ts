import { Quotes } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { WhoSaidWhat } from './components/panel/WhoSaidWhat';
import { type DocumentAction, withPublishExplained } from './components/publish/withPublishExplained';
import { customFields } from './customFields';
import { DESK_PATH } from './paths';
import { permissionsFor } from './permissions';
import { PLUGIN_ID } from './pluginId';
import { loadTranslations } from './translations';

type ContentManagerApis = {
  addEditViewSidePanel: (panels: readonly (typeof WhoSaidWhat)[]) => void;
  addDocumentAction: (change: (actions: DocumentAction[]) => DocumentAction[]) => void;
};

/** What the plugin adds to the admin. Everything that draws is a chunk of its own, loaded when it is opened. */
export default {
  register(app: StrapiApp) {
    app.addMenuLink({
      to: DESK_PATH.slice(1),
      icon: Quotes,
      intlLabel: { id: `${PLUGIN_ID}.desk.menu.label`, defaultMessage: 'Desk' },
      permissions: permissionsFor('read'),
      position: 3,
      Component: () => import('./pages/DeskPage'),
    });
    app.addSettingsLink('global', {
      id: PLUGIN_ID,
      to: PLUGIN_ID,
      intlLabel: { id: `${PLUGIN_ID}.settings.menu.label`, defaultMessage: 'Desk' },
      permissions: permissionsFor('settings'),
      Component: () => import('./pages/SettingsPage'),
    });
    app.customFields.register(customFields);
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin'>) {
    const { addEditViewSidePanel, addDocumentAction } = app.getPlugin('content-manager').apis as ContentManagerApis;
    addEditViewSidePanel([WhoSaidWhat]);
    addDocumentAction(withPublishExplained);
  },

  registerTrads: loadTranslations,
};

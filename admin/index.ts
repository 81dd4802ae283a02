import { Quotes } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { addProgressColumn } from './components/list/addProgressColumn';
import { AnalyzeAction, type BulkAction } from './components/list/analyzeAction';
import { OpenInWorkbench } from './components/openInWorkbench';
import { WhoSaidWhat } from './components/panel/WhoSaidWhat';
import { type DocumentAction, withPublishExplained } from './components/publish/withPublishExplained';
import { AboutEvent } from './components/records/AboutEvent';
import { AboutPerson } from './components/records/AboutPerson';
import { customFields } from './customFields';
import { DESK_PATH, INBOX_PATH } from './paths';
import { permissionsFor } from './permissions';
import { PLUGIN_ID } from './pluginId';
import { loadTranslations } from './translations';

type ContentManagerApis = {
  addEditViewSidePanel: (panels: readonly (typeof WhoSaidWhat)[]) => void;
  addDocumentAction: (change: (actions: DocumentAction[]) => (DocumentAction | typeof OpenInWorkbench)[]) => void;
  addBulkAction: (actions: readonly BulkAction[]) => void;
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
      permissions: permissionsFor('read', 'settings'),
      Component: () => import('./pages/SettingsPage'),
    });
    app.widgets.register({
      id: 'queue',
      pluginId: PLUGIN_ID,
      icon: Quotes,
      title: { id: `${PLUGIN_ID}.widget.queue.title`, defaultMessage: 'Desk: waiting for you' },
      link: { label: { id: `${PLUGIN_ID}.widget.queue.link`, defaultMessage: 'Open the inbox' }, href: INBOX_PATH },
      permissions: permissionsFor('read'),
      component: async () => (await import('./components/home/QueueWidget')).default,
    });
    app.customFields.register(customFields);
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>) {
    const { addEditViewSidePanel, addDocumentAction, addBulkAction } = app.getPlugin('content-manager')
      .apis as ContentManagerApis;
    addEditViewSidePanel([WhoSaidWhat, AboutPerson, AboutEvent]);
    addDocumentAction((actions) => [...withPublishExplained(actions), OpenInWorkbench]);
    addBulkAction([AnalyzeAction]);
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', addProgressColumn);
  },

  registerTrads: loadTranslations,
};

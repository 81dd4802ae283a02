import type { Core } from '@strapi/strapi';
import { ACTIONS, type Action } from '../core';

/** As the roles page of the admin shows them, in the order of the work. */
const SHOWN: Readonly<Record<Action, { displayName: string; subCategory: string }>> = {
  read: { displayName: 'Read the inbox, suggestions and their log', subCategory: 'desk' },
  import: { displayName: 'Import stories', subCategory: 'desk' },
  tag: { displayName: 'Accept, correct and reject suggestions', subCategory: 'desk' },
  merge: { displayName: 'Merge two people into one, and take it back', subCategory: 'desk' },
  publishQuotes: { displayName: 'Publish articles with their quotes', subCategory: 'desk' },
  settings: { displayName: 'Change the settings of the desk', subCategory: 'settings' },
};

const PREFIX = 'plugin::communique.';

/** Tells Strapi which permissions a role can have at the desk; a super administrator has them all. */
export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  const actions = (Object.keys(ACTIONS) as Action[]).map((action) => ({
    section: 'plugins',
    pluginName: 'communique',
    uid: ACTIONS[action].slice(PREFIX.length),
    ...SHOWN[action],
  }));
  await strapi.service('admin::permission').actionProvider.registerMany(actions);
}

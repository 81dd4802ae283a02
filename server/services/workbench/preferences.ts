import type { Core } from '@strapi/strapi';
import type { Preferences } from '../../../core';
import type { Editor } from '../desk/editor';

const PRESET: Preferences = { areKeysOn: true, keys: {}, acceptAbove: 0.75 };

/** Each editor's own: the routes are for signed-in administrators, who have an id. */
const storeOf = ({ id }: Editor) => ({ type: 'plugin', name: 'communique', key: `preferences:${id}` }) as const;

export const getPreferences = async (strapi: Core.Strapi, editor: Editor): Promise<Preferences> => ({
  ...PRESET,
  ...((await strapi.store.get(storeOf(editor))) as Partial<Preferences> | null),
});

export async function setPreferences(
  strapi: Core.Strapi,
  preferences: Preferences,
  editor: Editor,
): Promise<Preferences> {
  await strapi.store.set({ ...storeOf(editor), value: preferences });
  return preferences;
}

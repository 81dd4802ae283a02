import type { Core } from '@strapi/strapi';
import type { Settings } from '../../../core';

const STORE = { type: 'plugin', name: 'communique', key: 'settings' } as const;

/** Nothing is hidden until a desk asks for it. */
const PRESET: Settings = { defaultLanguage: 'en', showAbove: 0 };

export const getSettings = async (strapi: Core.Strapi): Promise<Settings> => ({
  ...PRESET,
  ...((await strapi.store.get(STORE)) as Partial<Settings> | null),
});

export async function setSettings(strapi: Core.Strapi, settings: Settings): Promise<Settings> {
  await strapi.store.set({ ...STORE, value: settings });
  return settings;
}

import type { Core } from '@strapi/strapi';
import { CUSTOM_FIELDS } from './customFields';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  strapi.customFields.register(CUSTOM_FIELDS.map((field) => ({ ...field, plugin: 'communique' })));
}

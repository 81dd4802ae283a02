import type { Core } from '@strapi/strapi';

export async function bootstrap(_: { strapi: Core.Strapi }): Promise<void> {}

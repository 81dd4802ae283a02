import type { Core } from '@strapi/strapi';

type Permission = { action: string };

/**
 * Lets everybody read what the desk has published. A host decides this for itself; the plugin changes no role by
 * itself. `readDrafts` is not among them.
 */
async function openReading(strapi: Core.Strapi, plugin: string): Promise<void> {
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'public' }, populate: ['permissions'] });
  const granted = new Set<string>(role.permissions.map((permission: Permission) => permission.action));
  const routes = strapi.plugin(plugin).routes as Record<string, { routes: { handler: unknown }[] }>;
  const readings = (routes['content-api']?.routes ?? [])
    .map(({ handler }) => `plugin::${plugin}.${String(handler)}`)
    .filter((action) => /\.find(One)?$/.test(action) && !granted.has(action));
  for (const action of new Set(readings)) {
    await strapi.db.query('plugin::users-permissions.permission').create({ data: { action, role: role.id } });
  }
}

export default {
  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await openReading(strapi, 'communique');
    if (strapi.plugin('peer') !== undefined) await openReading(strapi, 'peer');
  },
};

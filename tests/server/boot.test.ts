import { startStrapi } from './startStrapi';

test('a Strapi with the plugin boots and knows every type of the desk', async () => {
  const { strapi, stop } = await startStrapi();
  const own = Object.keys(strapi.contentTypes).filter((uid) => uid.startsWith('plugin::communique.'));
  expect(own).toHaveLength(20);
  const made = await strapi.documents('plugin::communique.person').create({ data: { name: 'Ana Belk' } as never });
  expect(made).toMatchObject({ name: 'Ana Belk', visibility: 'internal' });
  await stop();
}, 60_000);

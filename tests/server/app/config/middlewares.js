module.exports = [
  'strapi::logger',
  'strapi::errors',
  'strapi::security',
  'strapi::cors',
  'strapi::query',
  { name: 'strapi::body', config: { jsonLimit: '12mb' } },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];

const { factories } = require('@strapi/strapi');

/** A content type of a host application that links to ours, with Strapi's own endpoints, as any host would write it. */
const uid = 'plugin::speeches.speech';

module.exports = {
  contentTypes: {
    speech: {
      schema: {
        kind: 'collectionType',
        collectionName: 'speeches',
        info: { singularName: 'speech', pluralName: 'speeches', displayName: 'Speech' },
        options: { draftAndPublish: false },
        attributes: {
          title: { type: 'string' },
          people: { type: 'relation', relation: 'manyToMany', target: 'plugin::communique.person' },
          quotes: { type: 'relation', relation: 'manyToMany', target: 'plugin::communique.quote' },
          links: { type: 'relation', relation: 'manyToMany', target: 'plugin::communique.related-link' },
        },
      },
    },
  },
  controllers: { speech: factories.createCoreController(uid) },
  services: { speech: factories.createCoreService(uid) },
  routes: {
    'content-api': {
      type: 'content-api',
      routes: [
        { method: 'GET', path: '/', handler: 'speech.find' },
        { method: 'GET', path: '/:id', handler: 'speech.findOne' },
      ],
    },
  },
};

const { factories } = require('@strapi/strapi');
const { byHand } = require('./byHand');
const { contentTypeOf, PLURALS } = require('./contentTypes');

const names = Object.keys(PLURALS);
const each = (make) => Object.fromEntries(names.map((name) => [name, make(name)]));

/** A route that answers the same text each time, so many letters long: what any answer of Strapi costs. */
const constant = () => ({
  find(context) {
    context.type = 'application/json';
    context.body = JSON.stringify({ data: 'x'.repeat(Number(context.query.length)) });
  },
});

module.exports = {
  contentTypes: each(contentTypeOf),
  controllers: {
    ...each((name) => factories.createCoreController(`plugin::peer.${name}`)),
    constant,
    'by-hand': byHand,
  },
  services: each((name) => factories.createCoreService(`plugin::peer.${name}`)),
  routes: {
    'content-api': {
      type: 'content-api',
      routes: [
        ...names.map((name) => ({ method: 'GET', path: `/${PLURALS[name]}`, handler: `${name}.find` })),
        { method: 'GET', path: '/constant', handler: 'constant.find' },
        { method: 'GET', path: '/by-hand', handler: 'by-hand.find' },
      ],
    },
  },
};

/** A content type of a host application that links to people in every way that Strapi has. */
const person = 'plugin::communique.person';

module.exports = {
  contentTypes: {
    medal: {
      schema: {
        kind: 'collectionType',
        collectionName: 'medals',
        info: { singularName: 'medal', pluralName: 'medals', displayName: 'Medal' },
        options: { draftAndPublish: true },
        attributes: {
          title: { type: 'string' },
          holder: { type: 'relation', relation: 'oneToOne', target: person },
          jury: { type: 'relation', relation: 'manyToMany', target: person },
          giver: { type: 'relation', relation: 'oneToOne', target: person, useJoinTable: false },
          subject: { type: 'relation', relation: 'morphToOne' },
          mentions: { type: 'relation', relation: 'morphToMany' },
        },
      },
    },
  },
};

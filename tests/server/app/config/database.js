const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');

const beside = (name) => path.join(__dirname, '..', name);

/** Another database than SQLite is named in a file beside the data. */
const other = beside('database.json');
/** How many pages the file may have, as on a disk that is full then. */
const limit = beside('most-pages');

const limited = () => ({
  pool: {
    min: 1,
    max: 1,
    afterCreate(connection, done) {
      connection.pragma(`max_page_count = ${Number(readFileSync(limit, 'utf8'))}`);
      done(null, connection);
    },
  },
});

module.exports = () => ({
  connection: existsSync(other)
    ? JSON.parse(readFileSync(other, 'utf8'))
    : {
        client: 'sqlite',
        connection: { filename: beside('data.db') },
        useNullAsDefault: true,
        ...(existsSync(limit) ? limited() : {}),
      },
});

const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');

/** Another database than SQLite is named in a file beside the data. */
const other = path.join(__dirname, '..', 'database.json');

module.exports = () => ({
  connection: existsSync(other)
    ? JSON.parse(readFileSync(other, 'utf8'))
    : {
        client: 'sqlite',
        connection: { filename: path.join(__dirname, '..', 'data.db') },
        useNullAsDefault: true,
      },
});

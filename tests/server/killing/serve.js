/** A Strapi in a process of its own, to be killed: `node serve.js <folder> <plugin config as JSON>`; prints `port <n>` when it answers. */
require('../readTypeScript.js');

const { startStrapi } = require('../startStrapi.ts');

const [folder, config] = process.argv.slice(2);
startStrapi({ folder, config: JSON.parse(config) })
  .then(({ strapi }) => {
    const server = strapi.server.httpServer.listen(0, '127.0.0.1', () => {
      process.stdout.write(`port ${server.address().port}\n`);
    });
  })
  .catch((error) => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  });

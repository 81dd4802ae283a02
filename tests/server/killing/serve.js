/** A Strapi in a process of its own, to be killed: `node serve.js <folder>`; prints `port <n>` when it answers. */
const { readFileSync } = require('node:fs');
const { transformSync } = require('@swc/core');

/** As @swc/jest does it for tests: the plugin is read from its TypeScript source. */
require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    configFile: false,
    swcrc: false,
    sourceMaps: 'inline',
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  module._compile(code, filename);
};

const { startStrapi } = require('../startStrapi.ts');

startStrapi({ folder: process.argv[2] })
  .then(({ strapi }) => {
    const server = strapi.server.httpServer.listen(0, '127.0.0.1', () => {
      process.stdout.write(`port ${server.address().port}\n`);
    });
  })
  .catch((error) => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  });

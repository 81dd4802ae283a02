/** The plugin from its source: @swc/jest reads the TypeScript behind this require. */
module.exports = require('../../../server/index.ts');

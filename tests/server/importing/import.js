/** `communique import` in a process of its own, to be killed: `node import.js <folder> <arguments…>`. */
require('../readTypeScript.js');

const { run } = require('../../../cli/index.ts');

const [cwd, ...argv] = process.argv.slice(2);
const { stdin, stdout, stderr } = process;
run(['import', ...argv], { stdin, stdout, stderr, version: 'test', cwd }).then((code) => process.exit(code));

#!/usr/bin/env node
const { existsSync } = require('node:fs');
const path = require('node:path');
const { version } = require('../package.json');

const built = path.join(__dirname, '../dist/cli/index.js');

if (existsSync(built)) {
  const { run } = require(built);
  const { stdin, stdout, stderr } = process;
  run(process.argv.slice(2), { stdin, stdout, stderr, version, cwd: process.cwd() }).then(
    (code) => {
      process.exitCode = code;
    },
    (error) => {
      stderr.write(`communique: ${error instanceof Error ? error.stack : error}\n`);
      process.exitCode = 1;
    },
  );
} else {
  process.stderr.write(
    'communique: the command is not built yet. Run "npm run build" in the checkout, then try again.\n',
  );
  process.exitCode = 1;
}

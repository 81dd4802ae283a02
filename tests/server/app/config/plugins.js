const { readFileSync } = require('node:fs');
const path = require('node:path');
module.exports = () => JSON.parse(readFileSync(path.join(__dirname, '..', 'plugins.json'), 'utf8'));

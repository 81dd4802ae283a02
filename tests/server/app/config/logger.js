const path = require('node:path');
const { winston } = require('@strapi/logger');
module.exports = {
  level: 'warn',
  transports: [
    new winston.transports.Console({ level: 'error' }),
    // A test reads what Strapi had to complain about while it booted.
    new winston.transports.File({ level: 'warn', filename: path.join(__dirname, '..', 'warnings.log') }),
  ],
};

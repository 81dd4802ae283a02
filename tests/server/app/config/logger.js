const { winston } = require('@strapi/logger');
module.exports = { level: 'error', transports: [new winston.transports.Console({ level: 'error' })] };

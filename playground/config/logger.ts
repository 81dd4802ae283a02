import { winston } from '@strapi/logger';

/** Warnings and errors only: the start script says the rest. */
export default { level: 'warn', transports: [new winston.transports.Console({ level: 'warn' })] };

import { desk } from './desk/desk';

export const services = { desk };

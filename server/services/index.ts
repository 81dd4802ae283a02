import { desk } from './desk/desk';
import { workbench } from './workbench/workbench';

export const services = { desk, workbench };

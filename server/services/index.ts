import { desk } from './desk/desk';
import { records } from './records/records';
import { workbench } from './workbench/workbench';

export const services = { desk, records, workbench };

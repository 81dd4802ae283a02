/** The reader as it is built. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from '../playground/steps.mjs';

const require = createRequire(import.meta.url);
export const core = require(path.join(root, 'dist', 'core', 'index.js'));

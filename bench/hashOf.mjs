import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from '../playground/steps.mjs';

/** Of these files and folders of the repository, in few letters. */
export function hashOf(files) {
  const hash = createHash('sha256');
  const add = (file) => {
    if (statSync(file).isFile()) hash.update(file).update(readFileSync(file));
    else for (const name of readdirSync(file).sort()) add(path.join(file, name));
  };
  for (const file of files) add(path.join(root, file));
  return hash.digest('hex').slice(0, 16);
}

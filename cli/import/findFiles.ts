import { stat } from 'node:fs/promises';
import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { Failure } from './copy';
import { type CopyFormat, formatOf } from './formats';

/** `size` in bytes. */
export type FoundFile = {
  readonly kind: 'file';
  readonly file: string;
  readonly name: string;
  readonly format: CopyFormat;
  readonly size: number;
};

/**
 * Files, folders with all below them, and patterns (`wires/**\/*.xml`), each in the order of their names, so that an
 * import that is run again goes the same way. In folders and patterns files of other endings are passed over.
 */
export async function findFiles(paths: readonly string[], cwd: string): Promise<readonly (FoundFile | Failure)[]> {
  const found: (FoundFile | Failure)[] = [];
  for (const given of paths) found.push(...(await findBehind(given, cwd)));
  return found;
}

async function findBehind(given: string, cwd: string): Promise<readonly (FoundFile | Failure)[]> {
  const stats = await stat(path.resolve(cwd, given)).catch(() => null);
  if (stats?.isFile()) return [await describe(given, cwd, formatOf(given) ?? 'text')];
  if (!stats && !isDynamicPattern(given))
    return [{ kind: 'failure', where: given, message: 'no such file or folder.' }];
  const names = await glob(stats ? '**/*' : given, {
    cwd: stats ? path.resolve(cwd, given) : cwd,
    absolute: !stats && path.isAbsolute(given),
    onlyFiles: true,
  });
  const files = names.map((name) => (stats ? path.join(given, name) : name)).filter((name) => formatOf(name) !== null);
  if (files.length === 0) {
    return [
      {
        kind: 'failure',
        where: given,
        message: 'has no file that is read here (.txt .html .md .json .jsonl .xml .csv .zip).',
      },
    ];
  }
  return Promise.all(files.sort().map((name) => describe(name, cwd, formatOf(name) ?? 'text')));
}

async function describe(name: string, cwd: string, format: CopyFormat): Promise<FoundFile> {
  const file = path.resolve(cwd, name);
  return { kind: 'file', file, name, format, size: (await stat(file)).size };
}

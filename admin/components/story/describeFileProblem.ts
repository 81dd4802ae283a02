import type { Translate } from '../../hooks/useTranslate';
import { type FileProblem, MAX_FILE_BYTES } from './readStoryFile';

const MEGABYTE = 1024 * 1024;

/** What was wrong with a file, and what to do about it. */
export function describeFileProblem(t: Translate, problem: FileProblem): string {
  const { name } = problem;
  switch (problem.kind) {
    case 'type':
      return t('import.file.type', { name });
    case 'size':
      return t('import.file.size', {
        name,
        size: (problem.bytes / MEGABYTE).toFixed(1),
        limit: MAX_FILE_BYTES / MEGABYTE,
      });
    case 'empty':
      return t('import.file.empty', { name });
    case 'encoding':
      return t('import.file.encoding', { name });
    case 'binary':
      return t('import.file.binary', { name, at: problem.at + 1 });
  }
}

import type { DeskProblem } from './deskProblem';
import type { Translate } from './useTranslate';

/** One sentence for the editor: what went wrong and what to do. */
export function describeProblem(t: Translate, problem: DeskProblem): string {
  switch (problem.kind) {
    case 'cancelled':
      return t('problem.cancelled');
    case 'offline':
      return t('problem.offline');
    case 'conflict':
      return t('problem.conflict');
    case 'refused':
      if (problem.status === 403) return t('problem.forbidden');
      if (problem.status === 413) return t('problem.tooLarge');
      return problem.status >= 500 || problem.status === 0
        ? t('problem.server', { message: problem.message })
        : t('problem.refused', { message: problem.message });
  }
}

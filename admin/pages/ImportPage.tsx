import { useNotification } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { useNavigate } from 'react-router-dom';
import type { CreateStoryReply } from '../../core/contract';
import { StoryForm } from '../components/story/StoryForm';
import { StoryPreview } from '../components/story/StoryPreview';
import { describeProblem } from '../hooks/describeProblem';
import { useImport } from '../hooks/useImport';
import { useKeptDraft } from '../hooks/useKeptDraft';
import { useTranslate } from '../hooks/useTranslate';
import { tagPath } from '../paths';

/** Paste or drop a story, see how it was read, keep it as a draft. Nothing is saved before the last step. */
export function ImportPage() {
  const t = useTranslate();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const { draft, change, clear, isRestored } = useKeptDraft();

  const onKept = useCallback(
    ({ articleId, isNew, suggestions }: CreateStoryReply) => {
      clear();
      toggleNotification({
        type: 'success',
        message: isNew ? t('import.kept', { count: suggestions }) : t('import.alreadyKept'),
      });
      navigate(tagPath(articleId));
    },
    [clear, navigate, t, toggleNotification],
  );
  const { state, read, cancel, keep, goBack } = useImport(draft, onKept);

  if (state.kind === 'read' || state.kind === 'keeping') {
    return (
      <StoryPreview
        reply={state.reply}
        headline={draft.headline}
        onHeadline={(headline) => change({ ...draft, headline })}
        isKeeping={state.kind === 'keeping'}
        problem={state.kind === 'read' && state.problem !== null ? describeProblem(t, state.problem) : null}
        onKeep={keep}
        onBack={goBack}
      />
    );
  }
  return (
    <StoryForm
      draft={draft}
      isRestored={isRestored}
      isReading={state.kind === 'reading'}
      problem={state.kind === 'writing' && state.problem !== null ? describeProblem(t, state.problem) : null}
      onChange={change}
      onClear={clear}
      onRead={read}
      onCancel={cancel}
    />
  );
}

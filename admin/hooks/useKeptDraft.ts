import { useCallback, useState } from 'react';
import { EMPTY_DRAFT, isEmptyDraft, readDraft, type StoryDraft } from '../components/story/storyDraft';
import { PLUGIN_ID } from '../pluginId';

const KEY = `${PLUGIN_ID}:story-draft`;

// The browser may refuse to store (private windows, a full quota): then the page just does not remember.
function read(): StoryDraft | null {
  try {
    return readDraft(sessionStorage.getItem(KEY));
  } catch {
    return null;
  }
}

function write(draft: StoryDraft): void {
  try {
    if (isEmptyDraft(draft)) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify(draft));
  } catch {}
}

/** The draft on the import page, kept for this browser tab, so that leaving by accident loses nothing. */
export function useKeptDraft() {
  const [draft, setDraft] = useState(() => read() ?? EMPTY_DRAFT);
  const [isRestored, setRestored] = useState(() => !isEmptyDraft(draft));
  const change = useCallback((next: StoryDraft) => {
    setDraft(next);
    setRestored(false);
    write(next);
  }, []);
  const clear = useCallback(() => change(EMPTY_DRAFT), [change]);
  return { draft, change, clear, isRestored };
}

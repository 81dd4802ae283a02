import type { RefObject } from 'react';
import { useSteady } from '../../hooks/useSteady';
import type { WorkbenchDesk } from '../../hooks/useWorkbench';
import { type Command, KEY_MAP } from '../../workbench/keyMap';
import { look } from '../../workbench/scene';
import type { Perform } from './commandsContext';
import { readMarked } from './markedSpan';
import { useSpoken } from './useSpoken';

type Options = {
  readonly bench: WorkbenchDesk;
  readonly pane: RefObject<HTMLElement>;
  readonly find: RefObject<HTMLInputElement>;
  readonly canTag: boolean;
  readonly onPublish: () => void;
  readonly onNextArticle: () => void;
};

export type Performing = {
  readonly perform: Perform;
  /** What a key or its button does; the same function for every render, like `go`. */
  readonly run: (command: Command) => void;
  /** To a tag; the same function for every render, so that cards are drawn when their tags change and not when we do. */
  readonly go: (tagId: string) => void;
  readonly onEscape: () => void;
  /** What was said last. */
  readonly spoken: string;
};

/** Carries out what a command comes to, and says it. */
export function usePerform({ bench, pane, find, canTag, onPublish, onNextArticle }: Options): Performing {
  const { spoken, speak } = useSpoken();
  const perform: Perform = (effects) => {
    bench.carryOut(effects);
    speak(effects, bench.desk.tags, bench.listed);
    for (const { kind } of effects) {
      if (kind === 'act') document.getSelection()?.removeAllRanges();
      if (kind === 'find') find.current?.focus();
      if (kind === 'publish') onPublish();
      if (kind === 'nextArticle') onNextArticle();
    }
  };
  const go = useSteady((tagId: string) => perform([look({ kind: 'went', to: tagId })]));
  const run = useSteady((command: Command) => {
    if (canTag || KEY_MAP[command].isForReaders) perform(bench.effectsOf(command, readMarked(pane.current)));
  });
  return {
    perform,
    go,
    run,
    spoken,
    onEscape: () => {
      document.getSelection()?.removeAllRanges();
      perform([look({ kind: 'caretSet', caret: null }), look({ kind: 'unselected' })]);
    },
  };
}

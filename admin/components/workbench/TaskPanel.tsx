import type { WorkbenchDesk } from '../../hooks/useWorkbench';
import { look } from '../../workbench/scene';
import { placeAt } from '../../workbench/tagCommands';
import type { Perform } from './commandsContext';
import { EdgeBar } from './EdgeBar';
import { KeySheet } from './KeySheet';

type Props = { bench: WorkbenchDesk; canTag: boolean; perform: Perform };

/** What the editor is in the middle of: choosing a speaker, moving edges, reading the keys. */
export function TaskPanel({ bench, canTag, perform }: Props) {
  const { view, blocks } = bench;
  const { task } = view;
  const close = () => perform([look({ kind: 'taskClosed' })]);
  if (task === null) return null;
  switch (task.kind) {
    case 'help':
      return <KeySheet canTag={canTag} onClose={close} />;
    case 'edges':
      return (
        <EdgeBar
          blocks={blocks}
          spans={task.spans}
          onMove={(spans) => perform([look({ kind: 'taskOpened', task: { ...task, spans } })])}
          onDone={(spans) => perform(placeAt(bench.sceneOf(null), spans))}
          onCancel={close}
        />
      );
    case 'speaker':
    case 'quoteEvent':
    case 'person':
    case 'event':
      return null;
  }
}

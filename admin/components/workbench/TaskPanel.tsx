import { Loader } from '@strapi/design-system';
import { lazy, Suspense } from 'react';
import { useTranslate } from '../../hooks/useTranslate';
import type { WorkbenchDesk } from '../../hooks/useWorkbench';
import type { Tag } from '../../workbench/changes';
import { actAndGoOn } from '../../workbench/decideCommands';
import { look } from '../../workbench/scene';
import { placeAt } from '../../workbench/tagCommands';
import type { BoxProps } from './boxes/boxProps';
import type { Perform } from './commandsContext';
import { EdgeBar } from './EdgeBar';
import { KeySheet } from './KeySheet';

const SpeakerBox = lazy(() => import('./boxes/SpeakerBox').then(({ SpeakerBox: one }) => ({ default: one })));
const PersonBox = lazy(() => import('./boxes/PersonBox').then(({ PersonBox: one }) => ({ default: one })));
const EventBox = lazy(() => import('./boxes/EventBox').then(({ EventBox: one }) => ({ default: one })));

type Props = { bench: WorkbenchDesk; date: string | null; canTag: boolean; perform: Perform };

/** What the editor is in the middle of: choosing a speaker, moving edges, reading the keys. */
export function TaskPanel({ bench, date, canTag, perform }: Props) {
  const t = useTranslate();
  const { view, blocks, index } = bench;
  const { task } = view;
  const { tags } = bench.desk;
  const close = () => perform([look({ kind: 'taskClosed' })]);
  if (task === null) return null;
  if (task.kind === 'help') return <KeySheet canTag={canTag} onClose={close} />;
  if (task.kind === 'edges') {
    return (
      <EdgeBar
        blocks={blocks}
        spans={task.spans}
        onMove={(spans) => perform([look({ kind: 'taskOpened', task: { ...task, spans } })])}
        onDone={(spans) => perform(placeAt(bench.sceneOf(null), spans))}
        onCancel={close}
      />
    );
  }
  const box: BoxProps = {
    tags,
    index,
    blocks,
    date,
    onDone: (name, changes) =>
      perform([
        look({ kind: 'taskClosed' }),
        look({ kind: 'caretSet', caret: null }),
        ...actAndGoOn(bench.sceneOf(null), name, changes),
      ]),
    onClose: close,
  };
  const byId = (id: string | null): Tag | null => tags.find((tag) => tag.id === id) ?? null;
  const ofIds = (ids: readonly string[]): readonly Tag[] => tags.filter(({ id }) => ids.includes(id));
  const boxOf = () => {
    switch (task.kind) {
      case 'speaker':
        return <SpeakerBox {...box} quotes={ofIds(task.tagIds)} />;
      case 'quoteEvent':
        return <EventBox {...box} quotes={ofIds(task.tagIds)} tag={null} span={null} />;
      case 'person':
        return <PersonBox {...box} tag={byId(task.tagId)} span={task.span} />;
      case 'event':
        return <EventBox {...box} quotes={NO_QUOTES} tag={byId(task.tagId)} span={task.span} />;
    }
  };
  return <Suspense fallback={<Loader small>{t('box.loading')}</Loader>}>{boxOf()}</Suspense>;
}

const NO_QUOTES: readonly Tag[] = [];

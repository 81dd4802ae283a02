import type { TextReply } from '../../../core/workbenchContract';
import { useTranslate } from '../../hooks/useTranslate';
import type { WorkbenchDesk } from '../../hooks/useWorkbench';
import { Notice } from '../Notice';
import { TagList } from './TagList';
import { TaskPanel } from './TaskPanel';
import { ListTools } from './TextTools';
import type { Performing } from './usePerform';

type Props = {
  bench: WorkbenchDesk;
  text: TextReply;
  isListed: boolean;
  canTag: boolean;
  performing: Performing;
};

/** The tags, and over them what the editor is in the middle of. */
export function ListColumn({ bench, text, isListed, canTag, performing }: Props) {
  const t = useTranslate();
  const { view, desk, listed, blocks, preferences } = bench;
  return (
    <section className="list" aria-label={t('workbench.list.label')}>
      <ListTools />
      <TaskPanel
        bench={bench}
        date={text.article.datePublished?.slice(0, 10) ?? null}
        canTag={canTag}
        perform={performing.perform}
      />
      <div className="scrolls">
        {isListed && desk.tags.length === 0 && (
          <Notice variant="info" title={t('workbench.none.title')}>
            {t('workbench.none.text')}
          </Notice>
        )}
        {desk.tags.length > 0 && listed.length === 0 && <Notice variant="info">{t('workbench.filter.none')}</Notice>}
        <TagList
          tags={listed}
          all={desk.tags}
          index={bench.index}
          state={desk.state}
          blocks={blocks}
          current={view.current}
          selected={view.selected}
          acceptAbove={preferences.acceptAbove}
          language={text.article.inLanguage}
          canTag={canTag}
          onGo={performing.go}
          onInsist={desk.insist}
          onDrop={desk.drop}
        />
      </div>
    </section>
  );
}

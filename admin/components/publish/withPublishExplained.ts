import { useTranslate } from '../../hooks/useTranslate';
import { ARTICLE_UID } from '../../pluginId';

type Dialog = { readonly type: string; readonly title?: string; readonly confirmLabel?: string };
type Description = { readonly dialog?: Dialog | undefined } | null | undefined;

/** As the content manager keeps its document actions: a component that returns data, told apart by its type. */
export type DocumentAction = {
  (props: { model: string }): Description;
  type?: string;
  position?: string | string[];
};

/**
 * Before an article with new quotes is published Strapi asks whether to publish "without relations", because it sees
 * links to drafts. They are the article's own quotes and links, and the desk publishes them with it: the question stays,
 * and says what will happen.
 */
function explainQuotes(publish: DocumentAction): DocumentAction {
  // biome-ignore lint/correctness/noComponentHookFactories: made once, while the admin starts.
  const PublishArticle: DocumentAction = (props) => {
    const t = useTranslate();
    const description = publish(props);
    if (props.model !== ARTICLE_UID || description?.dialog?.type !== 'dialog') return description;
    return {
      ...description,
      dialog: {
        ...description.dialog,
        variant: 'default',
        bodyIcon: undefined,
        title: t('publish.title'),
        content: t('publish.text'),
        confirmLabel: t('publish.confirm.label'),
      },
    };
  };
  return Object.assign(PublishArticle, { type: publish.type, position: publish.position });
}

export const withPublishExplained = (actions: DocumentAction[]): DocumentAction[] =>
  actions.map((action) => (action.type === 'publish' ? explainQuotes(action) : action));

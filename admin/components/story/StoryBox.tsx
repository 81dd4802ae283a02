import { Button, Field, Flex, Textarea } from '@strapi/design-system';
import type { ClipboardEvent } from 'react';
import { useTranslate } from '../../hooks/useTranslate';
import { Notice } from '../Notice';
import { countLinks, textOfHtml } from './htmlSource';
import type { StoryDraft } from './storyDraft';

type Source = StoryDraft['source'];
type Props = { source: Source; isMissing: boolean; disabled: boolean; onChange: (source: Source) => void };

/** True where pasting replaces all that stands in the box. */
const replacesAll = ({ selectionStart, selectionEnd, value }: HTMLTextAreaElement): boolean =>
  value.trim() === '' || (selectionStart === 0 && selectionEnd === value.length);

/**
 * The box that a story is pasted into. Rich text with links keeps its HTML, because the addresses are in it only; it is
 * then shown and not edited, so that no link is lost without a word.
 */
export function StoryBox({ source, isMissing, disabled, onChange }: Props) {
  const t = useTranslate();
  const isHtml = source.kind === 'html';

  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const html = event.clipboardData.getData('text/html');
    if (html === '' || countLinks(html) === 0 || !replacesAll(event.currentTarget)) return;
    event.preventDefault();
    onChange({ kind: 'html', html, text: textOfHtml(html) });
  };

  return (
    <Field.Root
      id="story-text"
      name="story"
      required
      error={isMissing ? t('import.text.missing') : false}
      hint={t('import.text.hint')}
      width="100%"
    >
      <Field.Label>{t('import.text.label')}</Field.Label>
      <Textarea
        // An empty box has no words to go by, and its placeholder is ours.
        dir={source.text === '' ? undefined : 'auto'}
        rows={16}
        resizable
        style={{ minBlockSize: '32rem' }}
        disabled={disabled}
        readOnly={isHtml}
        value={source.text}
        placeholder={t('import.text.placeholder')}
        onPaste={onPaste}
        onChange={(event) => onChange({ kind: 'text', text: event.target.value })}
      />
      <Field.Error />
      <Field.Hint />
      {isHtml && (
        <Notice
          variant="info"
          action={
            <Flex gap={2} wrap="wrap">
              <Button size="S" variant="tertiary" onClick={() => onChange({ kind: 'text', text: source.text })}>
                {t('import.html.toText')}
              </Button>
            </Flex>
          }
        >
          {t('import.html.kept', { count: countLinks(source.html) })}
        </Notice>
      )}
    </Field.Root>
  );
}

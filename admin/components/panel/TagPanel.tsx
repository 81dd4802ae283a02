import { Box, Typography } from '@strapi/design-system';
import { useTranslate } from '../../hooks/useTranslate';
import { SuggestionPanel } from './SuggestionPanel';

type Props = {
  documentId: string | null;
  /** When the article was last saved: its suggestions may stand elsewhere since. */
  savedAt: string | null;
};

export default function TagPanel({ documentId, savedAt }: Props) {
  const t = useTranslate();
  if (documentId === null || documentId === 'create') {
    return (
      <Box>
        <Typography variant="pi" textColor="neutral600">
          {t('panel.unsaved')}
        </Typography>
      </Box>
    );
  }
  return <SuggestionPanel key={documentId} articleId={documentId} savedAt={savedAt} />;
}

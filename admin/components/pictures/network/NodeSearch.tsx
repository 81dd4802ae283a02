import { Box, Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useTranslate } from '../../../hooks/useTranslate';
import type { Node } from '../../../pictures/whoMetWhom';

const MOST_OFFERED = 1_000;

/** Finds somebody in the picture by name. */
export function NodeSearch({ nodes, onFind }: { nodes: readonly Node[]; onFind: (id: string) => void }) {
  const t = useTranslate();
  return (
    <Box width="28rem" maxWidth="100%">
      <Field.Root width="100%">
        <Field.Label>{t('pictures.network.find')}</Field.Label>
        <Combobox
          size="S"
          value=""
          placeholder={t('pictures.network.findHint')}
          noOptionsMessage={() => t('pictures.filter.nothing')}
          onChange={(id) => {
            if (id !== undefined && id !== '') onFind(String(id));
          }}
        >
          {nodes.slice(0, MOST_OFFERED).map(({ party }) => (
            <ComboboxOption key={party.documentId} value={party.documentId}>
              {party.name}
            </ComboboxOption>
          ))}
        </Combobox>
      </Field.Root>
    </Box>
  );
}

import { Button, Flex, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import type { RefObject } from 'react';
import { useTranslate } from '../../hooks/useTranslate';
import { type ExportFormat, exportName } from '../../pictures/exportName';
import type { Filters } from '../../pictures/filters';
import { download, toPngFile, toSvgFile } from './exportPicture';
import { usePalette } from './usePalette';

type Props = {
  /** In the file's name. */
  name: string;
  title: string;
  filters: Filters;
  /** null: there is a table and no picture to save. */
  sheet: RefObject<SVGSVGElement> | null;
  csv: () => string;
};

/** The picture as a file, and its data. */
export function PictureExport({ name, title, filters, sheet, csv }: Props) {
  const t = useTranslate();
  const palette = usePalette();
  const { toggleNotification } = useNotification();

  const save = async (format: ExportFormat) => {
    const file = exportName(name, filters, { format, today: new Date() });
    if (format === 'csv') return download(csv(), file, 'text/csv;charset=utf-8');
    const drawn = sheet?.current;
    if (!drawn) return;
    const svg = toSvgFile(drawn, palette, title);
    if (format === 'svg') return download(svg, file, 'image/svg+xml;charset=utf-8');
    const size = { width: drawn.width.baseVal.value, height: drawn.height.baseVal.value };
    try {
      download(await toPngFile(svg, size), file, 'image/png');
    } catch {
      toggleNotification({ type: 'danger', message: t('pictures.export.failed') });
    }
  };

  const formats: readonly ExportFormat[] = sheet === null ? ['csv'] : ['svg', 'png', 'csv'];
  return (
    <Flex gap={2} wrap="wrap" role="group" aria-label={t('pictures.export.label')}>
      <Typography variant="pi" textColor="neutral600" aria-hidden>
        {t('pictures.export.label')}
      </Typography>
      {formats.map((format) => (
        <Button key={format} size="S" variant="tertiary" startIcon={<Download />} onClick={() => void save(format)}>
          {format.toUpperCase()}
        </Button>
      ))}
    </Flex>
  );
}

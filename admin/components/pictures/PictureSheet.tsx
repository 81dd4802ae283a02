import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { ReactNode, RefObject } from 'react';
import { styled } from 'styled-components';
import type { Picture } from '../../hooks/usePicture';
import { useTranslate } from '../../hooks/useTranslate';
import { ContentFrame } from '../ContentFrame';
import { PictureExport } from './PictureExport';
import { PictureTable, type TableTwin, twinToCsv } from './PictureTable';

/** The picture beside its card; below each other where there is no room. */
const Beside = styled.div`
  display: grid;
  gap: 1.6rem;
  align-items: start;
  grid-template-columns: minmax(0, 1fr);

  @media (min-width: 1100px) {
    &[data-has-card='true'] {
      grid-template-columns: minmax(0, 1fr) 32rem;
    }
  }
`;

type Props<Row> = {
  picture: Picture;
  /** In the names of files. */
  name: string;
  title: string;
  subtitle: string;
  sheet: RefObject<SVGSVGElement> | null;
  twin: TableTwin<Row>;
  /** Between the title and the picture. */
  tools?: ReactNode;
  card: ReactNode | null;
  children: ReactNode;
};

/** A picture or its table twin, with the switch between them and the ways to save both. */
export function PictureSheet<Row>({ picture, name, title, subtitle, sheet, twin, tools, card, children }: Props<Row>) {
  const t = useTranslate();
  const { view, setParam, filters } = picture;
  const isPicture = view === 'picture';
  return (
    <ContentFrame>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex justifyContent="space-between" alignItems="flex-start" gap={3} wrap="wrap">
          <Box style={{ flex: '1 1 24rem' }}>
            <Typography tag="h2" variant="beta" textColor="neutral800">
              {title}
            </Typography>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {subtitle}
            </Typography>
          </Box>
          <Flex gap={4} wrap="wrap">
            <Flex gap={1} role="group" aria-label={t('pictures.view.label')}>
              <Button
                size="S"
                variant={isPicture ? 'secondary' : 'tertiary'}
                aria-pressed={isPicture}
                onClick={() => setParam('view', null)}
              >
                {t('pictures.view.picture')}
              </Button>
              <Button
                size="S"
                variant={isPicture ? 'tertiary' : 'secondary'}
                aria-pressed={!isPicture}
                onClick={() => setParam('view', 'table')}
              >
                {t('pictures.view.table')}
              </Button>
            </Flex>
            <PictureExport
              name={name}
              title={title}
              filters={filters}
              sheet={isPicture ? sheet : null}
              csv={() => twinToCsv(twin)}
            />
          </Flex>
        </Flex>
        {isPicture ? (
          <>
            {tools}
            <Beside data-has-card={card !== null}>
              <div>{children}</div>
              {card}
            </Beside>
          </>
        ) : (
          <PictureTable twin={twin} caption={title} />
        )}
      </Flex>
    </ContentFrame>
  );
}

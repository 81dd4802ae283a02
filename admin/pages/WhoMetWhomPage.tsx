import { Box, Button, Flex, Loader, ProgressBar, Typography } from '@strapi/design-system';
import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import type { PictureReply } from '../../core/picturesContract';
import { Notice } from '../components/Notice';
import { EventsCard } from '../components/pictures/EventsCard';
import { NetworkPicture, networkHeight } from '../components/pictures/network/NetworkPicture';
import { NodeSearch } from '../components/pictures/network/NodeSearch';
import { TiesList } from '../components/pictures/network/TiesList';
import { useNetworkLayout } from '../components/pictures/network/useNetworkLayout';
import { useTieTwin } from '../components/pictures/network/useTieTwin';
import { PictureRoom } from '../components/pictures/PictureRoom';
import { PictureSheet } from '../components/pictures/PictureSheet';
import { useMarks } from '../components/pictures/useMarks';
import { usePictureFrame } from '../components/pictures/usePictureFrame';
import { ZoomTools } from '../components/pictures/ZoomTools';
import { type Picture, usePicture } from '../hooks/usePicture';
import { useTranslate } from '../hooks/useTranslate';
import type { PictureCommand } from '../pictures/pictureKeys';
import { type PictureView, panView, WHOLE, zoomView } from '../pictures/pictureView';
import { strongest, whoMetWhom } from '../pictures/whoMetWhom';

const ManyNodes = lazy(() => import('../components/pictures/network/ManyNodes'));

/** What can still be told apart, and walked through by keys. */
const MOST_NODES = 300;

function WhoMetWhom({ picture, reply }: { picture: Picture; reply: PictureReply }) {
  const t = useTranslate();
  const sheet = useRef<SVGSVGElement>(null);
  const { frame, measure } = usePictureFrame();
  const [isAllShown, setAllShown] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const [view, setView] = useState<PictureView>(WHOLE);
  const whole = useMemo(() => whoMetWhom(reply.events, reply.parties), [reply]);
  const isMany = whole.nodes.length > MOST_NODES;
  const shown = useMemo(() => (isAllShown ? whole : strongest(whole, MOST_NODES)), [whole, isAllShown]);
  const isDrawnByCard = isMany && isAllShown;
  const layout = useNetworkLayout(shown);
  const names = useMemo(() => new Map(reply.parties.map((party) => [party.documentId, party])), [reply]);
  const ids = useMemo(() => shown.nodes.map(({ party }) => party.documentId), [shown]);
  const marks = useMarks(sheet, ids);
  const twin = useTieTwin(whole, reply);
  const selected = chosen !== null && ids.includes(chosen) ? chosen : null;
  const goTo = (id: string) => {
    setChosen(id);
    marks.focus(id);
  };
  const onCommand = (command: PictureCommand) => {
    switch (command.kind) {
      case 'zoom':
        return setView((present) => zoomView(present, command.factor));
      case 'pan':
        return setView((present) => panView(present, command.dx, command.dy));
      case 'whole':
        return setView(WHOLE);
      case 'close':
        return setChosen(null);
      case 'move':
        return;
    }
  };
  const alone = reply.parties.length - whole.nodes.length;
  return (
    <PictureSheet
      picture={picture}
      name="who-met-whom"
      title={t('pictures.network.title')}
      subtitle={t('pictures.network.hint')}
      sheet={isDrawnByCard ? null : sheet}
      twin={twin}
      tools={
        <>
          {isMany && (
            <Notice
              variant="info"
              action={
                <Button size="S" variant="tertiary" aria-pressed={isAllShown} onClick={() => setAllShown(!isAllShown)}>
                  {t(isAllShown ? 'pictures.network.showStrongest' : 'pictures.network.showAll')}
                </Button>
              }
            >
              {t(isAllShown ? 'pictures.network.allShown' : 'pictures.network.tooMany', {
                total: whole.nodes.length,
                shown: shown.nodes.length,
              })}
            </Notice>
          )}
          <Flex justifyContent="space-between" alignItems="flex-end" gap={3} wrap="wrap">
            <NodeSearch nodes={shown.nodes} onFind={goTo} />
            {!isDrawnByCard && <ZoomTools directions={['left', 'right', 'up', 'down']} onCommand={onCommand} />}
          </Flex>
        </>
      }
      card={
        selected === null ? null : (
          <EventsCard
            key={selected}
            title={names.get(selected)?.name ?? selected}
            events={[]}
            reply={reply}
            onClose={() => setChosen(null)}
            list={(open) => <TiesList network={whole} id={selected} names={names} onGoTo={goTo} onOpen={open} />}
          />
        )
      }
    >
      <div ref={measure}>
        {layout.kind === 'placing' && (
          <Flex direction="column" gap={2} padding={8}>
            <Typography role="status">{t('pictures.network.placing', { count: shown.nodes.length })}</Typography>
            <ProgressBar aria-label={t('pictures.network.progress')} value={Math.round(layout.progress * 100)} />
          </Flex>
        )}
        {frame !== null && layout.kind === 'placed' && shown.nodes.length === 0 && (
          <Typography>{t('pictures.network.none')}</Typography>
        )}
        {frame !== null && layout.kind === 'placed' && shown.nodes.length > 0 && !isDrawnByCard && (
          <NetworkPicture
            sheet={sheet}
            frame={frame}
            network={shown}
            positions={layout.positions}
            view={view}
            marks={marks}
            selected={selected}
            title={t('pictures.network.title')}
            onSelect={setChosen}
            onCommand={onCommand}
          />
        )}
        {frame !== null && layout.kind === 'placed' && isDrawnByCard && (
          <Suspense fallback={<Loader>{t('pictures.loading')}</Loader>}>
            <ManyNodes
              network={shown}
              positions={layout.positions}
              height={networkHeight(frame.width)}
              onSelect={setChosen}
            />
          </Suspense>
        )}
      </div>
      <Box paddingTop={2}>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {[t('pictures.network.legend'), alone > 0 ? t('pictures.network.alone', { count: alone }) : null].join(' ')}
        </Typography>
      </Box>
    </PictureSheet>
  );
}

/** People and organizations, tied by the events that they shared. */
export default function WhoMetWhomPage() {
  const picture = usePicture();
  return <PictureRoom picture={picture}>{(reply) => <WhoMetWhom picture={picture} reply={reply} />}</PictureRoom>;
}

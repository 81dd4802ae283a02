import { type KeyboardEvent, type RefObject, useMemo } from 'react';
import { useTranslate } from '../../../hooks/useTranslate';
import { freeLabels } from '../../../pictures/freeLabels';
import { fitInto, type Positions, radiusOf } from '../../../pictures/layOutNetwork';
import { nearestInDirection } from '../../../pictures/nearestInDirection';
import { commandOf, type PictureCommand } from '../../../pictures/pictureKeys';
import { type PictureView, seenAt } from '../../../pictures/pictureView';
import { type Network, type Node, tiesOf } from '../../../pictures/whoMetWhom';
import { PictureMark } from '../PictureMark';
import { PictureSvg } from '../PictureSvg';
import { shorten } from '../shorten';
import type { Marks } from '../useMarks';
import { usePalette } from '../usePalette';
import { usePanAndZoom } from '../usePanAndZoom';
import type { PictureFrame } from '../usePictureFrame';
import { NodeShape } from './NodeShape';

/** More names than this nobody reads; the others are named when they or their neighbours are chosen, and closer by. */
const NAMED = 60;
const LABEL = 24;
const LETTER = 6.2;

export const networkHeight = (width: number): number => Math.round(Math.min(760, Math.max(380, width * 0.66)));

type Props = {
  sheet: RefObject<SVGSVGElement>;
  frame: PictureFrame;
  network: Network;
  positions: Positions;
  view: PictureView;
  marks: Marks;
  selected: string | null;
  title: string;
  onSelect: (id: string) => void;
  onCommand: (command: PictureCommand) => void;
};

/** Who met whom. Keys: arrows go to a neighbour in that direction, or where there is none to whoever is there. */
export function NetworkPicture(props: Props) {
  const { sheet, frame, network, positions, view, marks, selected, title, onSelect, onCommand } = props;
  const { width, isRtl } = frame;
  const height = networkHeight(width);
  const t = useTranslate();
  const palette = usePalette();
  const fitted = useMemo(
    () => fitInto(positions, { width, height, margin: Math.min(60, width / 8) }),
    [positions, width, height],
  );
  const places = useMemo(
    () => new Map([...fitted.positions].map(([id, point]) => [id, seenAt(view, point, { width, height })] as const)),
    [fitted, view, width, height],
  );
  const ties = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { from, to } of network.edges) for (const id of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  }, [network]);
  const focused = marks.current;
  const near = useMemo(() => {
    const id = selected ?? null;
    return id === null ? null : new Set([id, ...tiesOf(network, id).map(({ other }) => other)]);
  }, [network, selected]);
  usePanAndZoom(sheet, {
    onPan: (dx, dy) => onCommand({ kind: 'pan', dx, dy }),
    onZoom: (factor) => onCommand({ kind: 'zoom', factor }),
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const command = commandOf(event);
    if (command === null) return;
    event.preventDefault();
    if (command.kind !== 'move') {
      onCommand(command);
      marks.keepFocus();
      return;
    }
    const from = focused === null ? undefined : places.get(focused);
    if (focused === null || from === undefined) return;
    const neighbours = tiesOf(network, focused).flatMap(({ other }) => {
      const point = places.get(other);
      return point === undefined ? [] : [{ ...point, id: other }];
    });
    const all = [...places].map(([id, point]) => ({ ...point, id }));
    const next =
      nearestInDirection(from, neighbours, command.direction) ?? nearestInDirection(from, all, command.direction);
    if (next !== null) marks.focus(next.id);
  };
  const grow = Math.min(1.6, Math.max(0.5, fitted.scale) * Math.sqrt(view.scale));
  const radii = (weight: number): number => Math.max(5, radiusOf(weight) * grow);
  const named = freeLabels(
    network.nodes.flatMap(({ party: { documentId: id, name }, weight }) => {
      const at = places.get(id);
      if (at === undefined) return [];
      const width = LETTER * Math.min(LABEL, name.length);
      return [{ id, x: at.x, y: at.y + radii(weight) + 9, width, height: 13 }];
    }),
    NAMED,
  );
  const isFaint = (id: string): boolean => near !== null && !near.has(id);
  const labelOf = ({ party, weight }: Node): string =>
    t('pictures.network.node', {
      name: party.name,
      ties: ties.get(party.documentId) ?? 0,
      events: weight,
    });
  return (
    <PictureSvg
      ref={sheet}
      width={width}
      height={height}
      palette={palette}
      isRtl={isRtl}
      aria-label={title}
      onKeyDown={onKeyDown}
    >
      <g aria-hidden>
        {network.edges.map(({ from, to, events }) => {
          const [a, b] = [places.get(from), places.get(to)];
          if (a === undefined || b === undefined) return null;
          const isChosen = selected === from || selected === to;
          return (
            <line
              key={`${from} ${to}`}
              x1={a.x.toFixed(1)}
              y1={a.y.toFixed(1)}
              x2={b.x.toFixed(1)}
              y2={b.y.toFixed(1)}
              stroke={isChosen ? palette.primary600 : palette.neutral300}
              strokeWidth={Math.min(9, 0.8 + 1.2 * Math.sqrt(events.length))}
              opacity={selected !== null && !isChosen ? 0.25 : 0.85}
            />
          );
        })}
      </g>
      {network.nodes.map((node) => {
        const { documentId, name } = node.party;
        const at = places.get(documentId);
        if (at === undefined) return null;
        const radius = radii(node.weight);
        const isNamed = near === null ? named.has(documentId) : near.has(documentId);
        return (
          <PictureMark
            key={documentId}
            id={documentId}
            label={labelOf(node)}
            isCurrent={documentId === focused}
            isSelected={documentId === selected}
            transform={`translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`}
            onSelect={() => onSelect(documentId)}
            onFocus={() => marks.setCurrent(documentId)}
          >
            <g opacity={isFaint(documentId) ? 0.35 : 1}>
              <NodeShape
                type={node.party.type}
                radius={radius}
                isSelected={documentId === selected}
                palette={palette}
              />
              {isNamed && (
                <text
                  y={radius + 13}
                  textAnchor="middle"
                  fontSize={11}
                  stroke={palette.neutral0}
                  strokeWidth={3}
                  paintOrder="stroke"
                  strokeLinejoin="round"
                >
                  {shorten(name, LABEL)}
                </text>
              )}
            </g>
          </PictureMark>
        );
      })}
    </PictureSvg>
  );
}

import { Box } from '@strapi/design-system';
import Graph from 'graphology';
import { useEffect, useRef } from 'react';
import Sigma from 'sigma';
import { useTranslate } from '../../../hooks/useTranslate';
import { type Positions, radiusOf } from '../../../pictures/layOutNetwork';
import type { Network } from '../../../pictures/whoMetWhom';
import { usePalette } from '../usePalette';
import { drawHover } from './drawHover';

type Props = { network: Network; positions: Positions; height: number; onSelect: (id: string) => void };

/** Thousands of nodes, drawn by the graphics card. No keyboard reaches into it: the search box and the table twin do. */
export default function ManyNodes({ network, positions, height, onSelect }: Props) {
  const t = useTranslate();
  const palette = usePalette();
  const box = useRef<HTMLDivElement>(null);
  const choose = useRef(onSelect);
  choose.current = onSelect;
  useEffect(() => {
    if (box.current === null) return;
    const graph = new Graph();
    for (const { party, weight } of network.nodes) {
      const { x, y } = positions.get(party.documentId) ?? { x: 0, y: 0 };
      const color = party.type === 'person' ? palette.primary600 : palette.success600;
      // Sigma's second axis points up.
      graph.addNode(party.documentId, { label: party.name, x, y: -y, size: radiusOf(weight) / 2.5, color });
    }
    for (const { from, to, events } of network.edges) {
      graph.addEdge(from, to, { size: Math.sqrt(events.length) / 2, color: palette.neutral300 });
    }
    const sigma = new Sigma(graph, box.current, {
      labelColor: { color: palette.neutral800 },
      labelFont: 'system-ui, sans-serif',
      labelSize: 12,
      defaultDrawNodeHover: drawHover(palette),
    });
    sigma.on('clickNode', ({ node }) => choose.current(node));
    return () => sigma.kill();
  }, [network, positions, palette]);
  return (
    <Box
      ref={box}
      role="img"
      aria-label={t('pictures.network.many', { count: network.nodes.length })}
      background="neutral0"
      borderColor="neutral200"
      hasRadius
      style={{ blockSize: height, inlineSize: '100%', overflow: 'hidden' }}
    />
  );
}

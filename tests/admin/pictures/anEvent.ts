import type { PictureEvent, PictureParty } from '../../../core';

/** Invented, like every name in these tests. */
export const anEvent = (documentId: string, more: Partial<PictureEvent> = {}): PictureEvent => ({
  documentId,
  name: `Event ${documentId}`,
  kind: 'meeting',
  startDate: more.first ?? '2031-03-04',
  endDate: null,
  first: '2031-03-04',
  last: more.first ?? '2031-03-04',
  place: null,
  country: null,
  latitude: null,
  longitude: null,
  topics: [],
  participants: [],
  quotes: 0,
  ...more,
});

export const between = (...parties: string[]): PictureEvent['participants'] =>
  parties.map((party) => ({ party, role: 'actor' }));

export const aParty = (documentId: string): PictureParty => ({
  documentId,
  type: 'person',
  name: documentId.toUpperCase(),
  country: null,
});

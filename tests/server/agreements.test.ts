import type { EventProposal } from '../../core';
import { documentsOf, type Row, rowsOf } from '../../server/documentsOf';
import { type Desk, find, openDesk } from './openDesk';
import { openStory, storyMark } from './openStory';

// A Strapi on a busy machine takes its time.
jest.setTimeout(60_000);

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
}, 60_000);
afterAll(() => desk.stop());

const MEETING = '"eventKind":"meeting"';

/** An agreement of this desk, and a story whose meeting is about it by its short name. */
async function storyOfAccord() {
  const short = `Tangeh${storyMark().toUpperCase()}N`;
  const name = `Strait Navigation Accord ${storyMark()}`;
  const accord = await documentsOf(desk.strapi, 'agreement').create({
    data: { name, alternateNames: [{ name: short }] },
  });
  const list = await openStory(desk, (text) => text.replace('on Tuesday.', `on Tuesday over ${short}.`));
  return { accord, name, list, meeting: find(list, 'event', MEETING) };
}

const accordsOf = async (documentId: string | undefined): Promise<string[]> => {
  const event = await rowsOf(desk.strapi, 'diplomatic-event').findOne({
    where: { documentId },
    populate: ['agreements'],
  });
  return ((event?.agreements ?? []) as Row[]).map((row) => row.documentId);
};

test('an accepted event is linked to the agreement that the story names with it', async () => {
  const { accord, name, meeting } = await storyOfAccord();
  expect((meeting.proposed as EventProposal).agreements).toEqual([{ id: accord.documentId, name }]);
  const { suggestion } = await desk.decide(meeting, { kind: 'accepted' });
  expect(await accordsOf(suggestion.record?.documentId)).toEqual([accord.documentId]);
});

test('an editor takes it out again, and what was linked on the record by hand stays', async () => {
  const { accord, meeting } = await storyOfAccord();
  const { suggestion } = await desk.decide(meeting, { kind: 'accepted' });
  const documentId = suggestion.record?.documentId ?? '';
  const byHand = await documentsOf(desk.strapi, 'agreement').create({ data: { name: 'Treaty of Velin' } });
  await documentsOf(desk.strapi, 'diplomatic-event').update({
    documentId,
    data: { agreements: { connect: [{ documentId: byHand.documentId }] } },
  });
  const value = { ...(meeting.proposed as EventProposal), agreements: [] };
  const corrected = await desk.decide(suggestion, { kind: 'corrected', value });
  expect(corrected.suggestion.record?.documentId).toBe(documentId);
  expect(await accordsOf(documentId)).toEqual([byHand.documentId]);
  await desk.decide(corrected.suggestion, { kind: 'corrected', value: meeting.proposed });
  expect((await accordsOf(documentId)).sort()).toEqual([accord.documentId, byHand.documentId].sort());
});

test('one that was deleted meanwhile stands in nobody’s way', async () => {
  const { accord, meeting } = await storyOfAccord();
  await documentsOf(desk.strapi, 'agreement').delete({ documentId: accord.documentId });
  const { suggestion } = await desk.decide(meeting, { kind: 'accepted' });
  expect(await accordsOf(suggestion.record?.documentId)).toEqual([]);
});

test('a correction that names agreements in another shape is refused with what was expected', async () => {
  const { meeting } = await storyOfAccord();
  const value = { ...(meeting.proposed as EventProposal), agreements: [{ id: 'x', name: '', note: 1 }] };
  await expect(desk.decide(meeting, { kind: 'corrected', value })).rejects.toThrow(/agreements/u);
});

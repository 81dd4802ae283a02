import countries from 'world-atlas/countries-110m.json';
import land from 'world-atlas/land-110m.json';
import { COUNTRY_CENTRES } from '../../../admin/pictures/countryCentres';
import { mapPlaces, toDots } from '../../../admin/pictures/mapDots';
import { type PictureView, WHOLE } from '../../../admin/pictures/pictureView';
import { type Atlas, bordersOf, landOf, worldMap } from '../../../admin/pictures/worldMap';
import { isCountry } from '../../../core/values/countries';
import { anEvent } from './anEvent';

const ansel = { place: 'Port Ansel', country: 'CH', latitude: 46.2, longitude: 6.15 };

test('events at one place are one dot, also where it was measured a little differently', () => {
  const { places } = mapPlaces([
    anEvent('1', ansel),
    anEvent('2', { ...ansel, latitude: 46.2001, place: 'Ansel harbour' }),
  ]);
  expect(places).toMatchObject([{ by: 'place', names: ['Port Ansel', 'Ansel harbour'] }]);
  expect(places[0]?.events).toHaveLength(2);
});

test('an event with a country alone stands in its middle; one with neither, or of a country made up, is counted', () => {
  const { places, without } = mapPlaces([
    anEvent('1', { country: 'FR' }),
    anEvent('2'),
    anEvent('3', { country: 'XN' }),
  ]);
  expect(places).toMatchObject([{ by: 'country', key: 'FR' }]);
  expect(without.map(({ documentId }) => documentId)).toEqual(['2', '3']);
});

test('every country that the standard names has a middle on the globe', () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((one) => letters.map((other) => one + other)).filter(isCountry);
  const isOwn = (code: string): boolean => /^(AA|Q[M-Z]|X[A-Z]|ZZ)$/.test(code) && code !== 'XK';
  expect(codes.filter((code) => !isOwn(code) && !COUNTRY_CENTRES.has(code))).toEqual([]);
  for (const [longitude, latitude] of COUNTRY_CENTRES.values()) {
    expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
    expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
  }
});

test('dots that would cover one another are one, and no event is lost', () => {
  const { places } = mapPlaces([
    anEvent('1', ansel),
    anEvent('2', { ...ansel, latitude: 46.9, longitude: 7.4, place: 'Bern' }),
    anEvent('3', { latitude: -33, longitude: 151, place: 'Far off' }),
  ]);
  const amounts = (view: PictureView): number[] =>
    toDots(places, worldMap(800, view).project).map(({ events }) => events.length);
  expect(amounts(WHOLE).sort()).toEqual([1, 2]);
  expect(amounts({ scale: 16, x: 0.52, y: 0.24 })).toEqual([1, 1, 1]);
});

test('the land and the borders are drawn, and a place falls inside the picture', () => {
  const world = worldMap(800, WHOLE);
  expect(world.draw(landOf(land as unknown as Atlas)).length).toBeGreaterThan(10_000);
  expect(world.draw(bordersOf(countries as unknown as Atlas)).length).toBeGreaterThan(10_000);
  const [x = -1, y = -1] = world.project([6.15, 46.2]) ?? [];
  expect([x > 400 && x < 440, y > 60 && y < 140]).toEqual([true, true]);
});

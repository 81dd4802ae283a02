import { createClient } from '../../core';

const asked: string[] = [];
const desk = createClient({
  api: 'https://cms.example.org/api/communique',
  fetch: async (address) => {
    asked.push(address);
    return { ok: true, status: 200, statusText: 'OK', text: async () => '{"data":[],"meta":{}}' };
  },
});

test('parameters are nested and escaped as Strapi reads them', async () => {
  await desk.list('quotes', { filters: { text: { $containsi: 'a & b' }, id: { $in: [1, 2] } }, sort: undefined });
  expect(asked.at(-1)).toBe(
    'https://cms.example.org/api/communique/quotes?filters[text][%24containsi]=a%20%26%20b&filters[id][%24in][0]=1&filters[id][%24in][1]=2',
  );
});

test('"none of these" is refused before it could ask for everything', async () => {
  const before = asked.length;
  await expect(desk.list('quotes', { filters: { documentId: { $in: [] } } })).rejects.toThrow(
    'filters[documentId][$in]',
  );
  await expect(desk.list('quotes', { filters: { text: null as never } })).rejects.toThrow(TypeError);
  expect(asked.length).toBe(before);
});

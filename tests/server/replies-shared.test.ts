import { documentsOf } from '../../server/documentsOf';
import { DATABASES, hasDatabase } from './databases';
import { MortalDesk } from './killing/mortalDesk';
import { startNewsroom } from './newsroom/callers';
import { writeStory } from './writeStory';

describe.each(DATABASES)('two processes on one %s database', (kind) => {
  test('show the same, each as soon as the other has written it', async () => {
    if (!(await hasDatabase(kind))) {
      console.warn(`There is no ${kind} server here: not tested.`);
      return;
    }
    const room = await startNewsroom({ database: kind });
    const other = new MortalDesk(room.folder);
    try {
      const { article, speaker } = await writeStory(room.strapi);
      await documentsOf(room.strapi, 'article').publish({ documentId: article.documentId });
      await other.listen();
      const here = () => room.ask('public', `/communique/stories/${article.slug}`);
      const there = async () => {
        const reply = await fetch(`${other.address}/api/communique/stories/${article.slug}`);
        return { status: reply.status, text: await reply.text(), tag: reply.headers.get('etag') };
      };
      for (let n = 0; n < 8; n += 1) {
        const name = `Ana Belk the ${n}th`;
        await documentsOf(room.strapi, 'person').update({ documentId: speaker.documentId, data: { name } });
        const [mine, theirs] = [await here(), await there()];
        expect(theirs.text).toContain(name);
        expect([theirs.text, theirs.tag]).toEqual([mine.text, mine.headers.get('etag')]);
      }
      await documentsOf(room.strapi, 'article').unpublish({ documentId: article.documentId });
      expect([(await here()).status, (await there()).status]).toEqual([404, 404]);
    } finally {
      await other.kill();
      await room.stop();
    }
  }, 120_000);
});

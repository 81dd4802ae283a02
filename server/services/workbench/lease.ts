import type { Core } from '@strapi/strapi';
import { type LeaseReply, type LeaseRequest, revisionOf, toBlocks } from '../../../core';
import { createDocumentId } from '../desk/createDocumentId';
import type { Editor } from '../desk/editor';
import { findArticle } from '../desk/findArticle';
import { type From, inTables, tableOf } from '../desk/tables';
import { withRetries } from '../retry';
import { databaseTime } from './databaseTime';
import { stampOf } from './stampOf';

/** Three beats of the client; one may be late, or lost. */
const ENDS_AFTER = 45_000;

/** A client that hears nothing for so long beats again by itself. */
const PATIENCE_MS = 5_000;

type Holder = { readonly sessionId: string; readonly who: string; readonly since: number | string };
type Mine = { readonly sessionId: string; readonly editor: Editor };

/**
 * Tells who has an article open to tag it. It is whoever came first, until they leave, are silent for 45 s, or somebody
 * takes over, which they learn at their next beat. Each of the steps is one statement, so that of several at the same
 * moment, in whatever process, one is the holder.
 * @throws NotFoundError (404)
 */
export async function beat(
  strapi: Core.Strapi,
  articleId: string,
  { sessionId, takeOver = false }: LeaseRequest,
  editor: Editor,
): Promise<LeaseReply> {
  const { body } = await findArticle(strapi, articleId);
  const revision = revisionOf(toBlocks(body));
  const mine: Mine = { sessionId, editor };
  // Of several who come first at the same moment, MariaDB ends all but one with a deadlock.
  const holder = await withRetries(() => hold(strapi, articleId, { mine, takeOver }), {
    tell: (why) => strapi.log.debug(`Lease of article ${articleId}: once more, for ${why}`),
    patienceMs: PATIENCE_MS,
  });
  return {
    holder: {
      name: holder.who,
      isYou: holder.sessionId === sessionId,
      since: new Date(Number(holder.since)).toISOString(),
    },
    stamp: await stampOf(strapi, articleId, revision),
    revision,
  };
}

const hold = (strapi: Core.Strapi, articleId: string, { mine, takeOver }: Omit<Claim, 'articleId'>): Promise<Holder> =>
  inTables(strapi, async (from) => {
    const isHeld =
      (await keep(strapi, from, articleId, mine)) || (await claim(strapi, from, { articleId, mine, takeOver }));
    if (!isHeld) await insert(strapi, from, articleId, mine);
    return (await leasesOf(strapi, from)
      .where({ article_id: articleId })
      .first('session_id as sessionId', 'who', 'since')) as Holder;
  });

/** Lets go of an article; of one that somebody else holds meanwhile nothing happens. */
export async function leave(strapi: Core.Strapi, articleId: string, mine: Mine): Promise<void> {
  await inTables(strapi, (from) => leasesOf(strapi, from).where(ownIn(articleId, mine)).delete());
}

const leasesOf = (strapi: Core.Strapi, from: From) => from(tableOf(strapi, 'tag-lease'));

/** By the editor too: a session id is no secret. */
const ownIn = (articleId: string, { sessionId, editor }: Mine) => ({
  article_id: articleId,
  session_id: sessionId,
  user_id: editor.id,
});

async function keep(strapi: Core.Strapi, from: From, articleId: string, mine: Mine): Promise<boolean> {
  const kept = await leasesOf(strapi, from)
    .where(ownIn(articleId, mine))
    .where('beat_at', '>=', databaseTime(strapi, ENDS_AFTER))
    .update({ beat_at: databaseTime(strapi) });
  return kept === 1;
}

type Claim = { readonly articleId: string; readonly mine: Mine; readonly takeOver: boolean };

/** What ended is anybody's; what did not, is theirs who say that they take it over. */
async function claim(strapi: Core.Strapi, from: From, { articleId, mine, takeOver }: Claim): Promise<boolean> {
  const leases = leasesOf(strapi, from).where({ article_id: articleId });
  if (!takeOver) leases.where('beat_at', '<', databaseTime(strapi, ENDS_AFTER));
  return (await leases.update(columnsOf(strapi, mine))) === 1;
}

const insert = (strapi: Core.Strapi, from: From, articleId: string, mine: Mine): Promise<unknown> =>
  leasesOf(strapi, from)
    .insert({ document_id: createDocumentId(), article_id: articleId, ...columnsOf(strapi, mine) })
    .onConflict('article_id')
    .ignore();

const columnsOf = (strapi: Core.Strapi, { sessionId, editor }: Mine) => ({
  session_id: sessionId,
  user_id: editor.id,
  who: editor.name,
  since: databaseTime(strapi),
  beat_at: databaseTime(strapi),
});

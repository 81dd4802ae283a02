import type { Core } from '@strapi/strapi';

/** A row for each transaction that changed what readers may see; kept for a while only. */
const TABLE = 'communique_revisions';

/** No transaction is open for so long: a row that is forgotten is older than any that is still to appear. */
const KEPT_MS = 5 * 60_000;

export async function prepareRevisions(strapi: Core.Strapi): Promise<void> {
  const { schema } = strapi.db.connection;
  if (await schema.hasTable(TABLE)) return;
  try {
    await schema.createTable(TABLE, (table) => {
      table.bigIncrements('id');
      table.bigInteger('made_at').notNullable().index();
    });
  } catch (error) {
    // Another process that starts beside this one made it in the same moment.
    if (!(await schema.hasTable(TABLE))) throw error;
  }
}

const raisedIn = new WeakSet<object>();

/**
 * Tells every process that what readers see has changed, in the moment when the transaction at hand is committed. Rows
 * are only ever added, so that two editors never wait for each other here.
 */
export async function raiseRevision(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    if (raisedIn.has(trx)) return;
    await (trx as unknown as Core.Strapi['db']['connection'])(TABLE).insert({ made_at: Date.now() });
    raisedIn.add(trx);
  });
}

/**
 * Names what readers see now: another name whenever that has changed. The last row alone would not do, for transactions
 * may end in another order than they began; their number and sum tell of one that came in late.
 */
export async function readRevision(strapi: Core.Strapi): Promise<string> {
  const [row] = await strapi.db.connection(TABLE).count({ amount: '*' }).max({ last: 'id' }).sum({ total: 'id' });
  return `${row?.amount}.${row?.last}.${row?.total}`;
}

export async function forgetOldRevisions(strapi: Core.Strapi): Promise<void> {
  await strapi.db
    .connection(TABLE)
    .where('made_at', '<', Date.now() - KEPT_MS)
    .del();
}

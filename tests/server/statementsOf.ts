import type { Core } from '@strapi/strapi';

type Listener = ({ sql }: { sql: string }) => void;

/** Strapi tells its listeners of a write some moments later, and reads what was written for them. */
async function untilQuiet(knex: Core.Strapi['db']['connection']): Promise<void> {
  let last = Date.now();
  const listen: Listener = () => {
    last = Date.now();
  };
  knex.on('query', listen);
  while (Date.now() - last < 300) await new Promise((resolve) => setTimeout(resolve, 50));
  knex.removeListener('query', listen);
}

/** What is asked of our tables while something is done. The clock stops: what is done each minute is not counted. */
export async function statementsOf(strapi: Core.Strapi, work: () => Promise<unknown>): Promise<readonly string[]> {
  strapi.cron.stop();
  const knex = strapi.db.connection;
  await untilQuiet(knex);
  const statements: string[] = [];
  const listen: Listener = ({ sql }) => {
    if (/communique_/.test(sql)) statements.push(sql);
  };
  knex.on('query', listen);
  try {
    await work();
  } finally {
    knex.removeListener('query', listen);
  }
  return statements;
}

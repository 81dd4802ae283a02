import path from 'node:path';

type Env = (key: string, preset?: string) => string;

/** One SQLite file; DATABASE_FILENAME lets a test bring its own, DATABASE_URL (postgres://…) a bench another server. */
export default ({ env }: { env: Env }) => {
  const url = env('DATABASE_URL', '');
  if (url !== '') return { connection: { client: 'postgres', connection: { connectionString: url } } };
  return {
    connection: {
      client: 'sqlite',
      connection: { filename: path.resolve(process.cwd(), env('DATABASE_FILENAME', '.tmp/data.db')) },
      useNullAsDefault: true,
    },
  };
};

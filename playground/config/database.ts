import path from 'node:path';

type Env = (key: string, preset?: string) => string;

/** One SQLite file; DATABASE_FILENAME lets a test bring its own. */
export default ({ env }: { env: Env }) => ({
  connection: {
    client: 'sqlite',
    connection: { filename: path.resolve(process.cwd(), env('DATABASE_FILENAME', '.tmp/data.db')) },
    useNullAsDefault: true,
  },
});

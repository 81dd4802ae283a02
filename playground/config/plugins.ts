import path from 'node:path';

type Env = (key: string, otherwise?: string) => string;

export default ({ env }: { env: Env }) => ({
  communique: { enabled: true, resolve: path.resolve(process.cwd(), '..') },
  // Strapi's own types beside ours, for the bench alone.
  ...(env('BENCH_PEER', '') !== '' && {
    peer: { enabled: true, resolve: path.resolve(process.cwd(), '..', 'bench', 'peer') },
  }),
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
});

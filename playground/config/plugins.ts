import path from 'node:path';

type Env = (key: string) => string;

export default ({ env }: { env: Env }) => ({
  communique: { enabled: true, resolve: path.resolve(process.cwd(), '..') },
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
});

import { randomBytes } from 'node:crypto';
import net from 'node:net';
import { Queue } from 'bullmq';

/** Where Redis is: as Debian starts it, or as this variable says. */
const REDIS = process.env.TEST_REDIS_URL ?? 'redis://127.0.0.1:6379/0';

export const QUEUES = ['table', 'bullmq'] as const;
export type QueueName = (typeof QUEUES)[number];

/** Soon enough for a test; in Redis a queue of its own, which `clear` takes away. */
export function queueSettings(queue: QueueName, more: object = {}) {
  const name = `communique-test-${randomBytes(6).toString('hex')}`;
  const quick = { atOnce: 1, leaseSeconds: 2, retrySeconds: 1, attempts: 2 };
  return {
    jobs: { queue, redis: queue === 'bullmq' ? REDIS : null, name, ...quick, ...more },
    async clear(): Promise<void> {
      if (queue === 'table') return;
      const redis = new Queue(name, { connection: { url: REDIS } });
      await redis.obliterate({ force: true });
      await redis.close();
    },
  };
}

/** On a developer's machine Redis may be missing; CI has it. */
export async function hasQueue(queue: QueueName): Promise<boolean> {
  if (queue === 'table' || process.env.CI === 'true') return true;
  const { hostname, port } = new URL(REDIS);
  return new Promise((resolve) => {
    const socket = net.connect({ host: hostname, port: Number(port) || 6379 });
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}

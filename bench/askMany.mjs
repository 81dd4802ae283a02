import http from 'node:http';
import { percentile } from './percentile.mjs';

/** One connection that stays open, as a frontend's server has it. */
const agent = new http.Agent({ keepAlive: true, maxSockets: 16 });

/** @returns the reply's body, and the milliseconds until its last byte */
export async function askOnce(url, headers = {}) {
  try {
    return await askOn(url, headers);
  } catch (error) {
    // The server hung up on a connection that had been idle, in the moment of its use.
    if (!error.wasIdle) throw error;
    return askOn(url, headers);
  }
}

function askOn(url, headers) {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const request = http.get(url, { agent, headers }, (reply) => {
      const pieces = [];
      reply.on('data', (piece) => pieces.push(piece));
      reply.on('end', () => {
        const took = performance.now() - started;
        const text = Buffer.concat(pieces).toString();
        if (reply.statusCode >= 400) reject(new Error(`${url} answered ${reply.statusCode}: ${text.slice(0, 300)}`));
        else resolve({ took, text, status: reply.statusCode, headers: reply.headers });
      });
    });
    request.on('error', (error) =>
      reject(Object.assign(error, { wasIdle: request.reusedSocket && error.code === 'ECONNRESET' })),
    );
  });
}

const told = (value) => value.toFixed(value < 10 ? 1 : 0);

/** One question after the other, each once: what was asked before is given again. `warmUp`: others of the kind, before it is counted. */
export async function timeEach(urls, { warmUp = [] } = {}) {
  for (const url of warmUp) await askOnce(url);
  const times = [];
  for (const url of urls) times.push((await askOnce(url)).took);
  const at = (p) => percentile(times, p);
  return {
    p50: at(50),
    p95: at(95),
    note: `p50 ${told(at(50))}, p95 ${told(at(95))}, p99 ${told(at(99))} ms over ${times.length}`,
  };
}

/** Requests a second with eight at once, for some seconds; each address in its turn. */
export async function throughput(urls, seconds, headers = {}) {
  const until = performance.now() + seconds * 1000;
  let answered = 0;
  const started = performance.now();
  const worker = async (at) => {
    for (let turn = at; performance.now() < until; turn += 8) {
      await askOnce(urls[turn % urls.length], headers);
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: 8 }, (_, at) => worker(at)));
  return (answered * 1000) / (performance.now() - started);
}

/** `npm start`: everything from a fresh clone to an open desk. `--reset` starts over. */
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildPlayground, buildPlugin, checkMachine, checkPort, install, Missing, main, playground } from './steps.mjs';

const state = path.join(playground, '.tmp');
const filled = path.join(state, 'filled');

function readPort() {
  const at = process.argv.indexOf('--port');
  const given = at > 0 ? process.argv[at + 1] : (process.env.PORT ?? '1337');
  const port = Number(given);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Missing(`"${given}" is no port: give a whole number from 1 to 65535, as in PORT=8080 npm start.`);
  }
  return port;
}

await main(async () => {
  const port = readPort();
  checkMachine();
  await checkPort(port);
  if (process.argv.includes('--reset')) rmSync(state, { recursive: true, force: true });
  await install();
  await buildPlugin();
  await buildPlayground();

  const { runStrapi } = await import('./runStrapi.mjs');
  const { DEMO, fillDesk } = await import('./fillDesk.mjs');
  const strapi = await runStrapi({ port, state });
  // Ctrl+C reaches Strapi too: it ends its own work, and this process waits for it.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void strapi.stop());

  if (!existsSync(filled)) {
    try {
      await fillDesk(strapi.address, (done, of) => process.stdout.write(`  Sample stories: ${done} of ${of}\n`));
    } catch (error) {
      await strapi.stop();
      throw error;
    }
    writeFileSync(filled, new Date().toISOString());
  }
  process.stdout.write(`
  The desk is open.
    Admin   ${strapi.address}/admin      ${DEMO.email} / ${DEMO.password}
    API     ${strapi.address}/api/communique/articles
  Ctrl+C stops it; npm start -- --reset starts over.
`);
  strapi.child.stdout.pipe(process.stdout);
  strapi.child.stderr.pipe(process.stderr);
  await strapi.ended;
});

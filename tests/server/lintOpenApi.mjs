/** `node lintOpenApi.mjs < description.json`: prints what Redocly's recommended rules find, as a JSON list of lines. */
import { text } from 'node:stream/consumers';
import { createConfig, lintFromString } from '@redocly/openapi-core';

const config = await createConfig({
  extends: ['recommended'],
  rules: {
    // Of the host's own words: its licence and its addresses.
    'info-license': 'off',
    'no-empty-servers': 'off',
    'no-server-example.com': 'off',
    // Strapi writes none, and takes none from a route.
    'operation-summary': 'off',
  },
});
const problems = await lintFromString({ source: await text(process.stdin), config });
const lines = problems.map(({ ruleId, message, location }) => `${ruleId} ${location[0]?.pointer}: ${message}`);
process.stdout.write(JSON.stringify(lines));

import http from 'node:http';
import https from 'node:https';
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent';
import { isWebAddress } from '../../../validation/webAddress';

/** What came of asking: the status of the last answer, or null when none came. */
export type Asked = { readonly status: number | null };

const TIMEOUT_MS = 10_000;
const MOST_REDIRECTS = 5;
/** Servers that do not know HEAD say so in many ways; only what they say to GET counts. */
const SAYS_NO_TO_HEAD = (status: number): boolean => status >= 400;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const HEADERS = { 'user-agent': 'communique (checks the links of stories)', accept: '*/*' };

export type AskAddress = (address: string) => Promise<Asked>;

/**
 * Asks web addresses whether they are still there, without reading what they say. The addresses come from stories that
 * anybody may have sent, so those inside the host's own network are not asked (`request-filtering-agent` looks at each
 * address that a name stands for in the moment of connecting), but for those that the host allows.
 * @param allowed IP addresses or CIDR blocks
 */
export function createAskAddress(allowed: readonly string[]): AskAddress {
  const options = { allowIPAddressList: [...allowed], timeout: TIMEOUT_MS };
  const agents = { http: new RequestFilteringHttpAgent(options), https: new RequestFilteringHttpsAgent(options) };

  const askOnce = (address: string, method: 'HEAD' | 'GET'): Promise<{ status: number; to: string | null }> =>
    new Promise((resolve, reject) => {
      const isSecure = address.startsWith('https:');
      const send = isSecure ? https.request : http.request;
      const agent = isSecure ? agents.https : agents.http;
      const signal = AbortSignal.timeout(TIMEOUT_MS);
      const request = send(address, { method, agent, headers: HEADERS, signal }, (response) => {
        resolve({ status: response.statusCode ?? 0, to: response.headers.location ?? null });
        response.destroy();
      });
      request.on('error', reject).end();
    });

  return async function askAddress(given) {
    let address = given;
    try {
      for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
        // A redirect may lead anywhere.
        if (!isWebAddress(address)) return { status: null };
        const head = await askOnce(address, 'HEAD');
        const { status, to } = SAYS_NO_TO_HEAD(head.status) ? await askOnce(address, 'GET') : head;
        if (!REDIRECTS.has(status) || to === null || !URL.canParse(to, address)) return { status };
        address = new URL(to, address).href;
      }
      return { status: null };
    } catch {
      return { status: null };
    }
  };
}

/** A story of 200,000 characters has some thousand suggestions at most. */
const LARGEST_REPLY = 5_000_000;

type Request = {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly timeoutSeconds: number;
};

/**
 * Sends JSON and reads JSON.
 * @throws Error that says what came instead: no answer, not in time, another status, too much, no JSON
 */
export async function askOverHttp({ url, headers, body, timeoutSeconds }: Request): Promise<unknown> {
  const response = await send(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(timeoutSeconds * 1000),
    // What the host named is asked, and nobody whom that one names.
    redirect: 'error',
  });
  const text = await readText(response);
  if (!response.ok) throw new Error(`it answered with status ${response.status}: ${text.slice(0, 200)}`);
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`its answer is no JSON: ${text.slice(0, 200)}`);
  }
}

async function send(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (error) {
    throw new Error(wordsOf(error), { cause: error });
  }
}

function wordsOf(error: unknown): string {
  const { name, message, cause } = error as Error & { cause?: { code?: string; message?: string } };
  if (name === 'TimeoutError') return 'it did not answer in time.';
  return `it cannot be reached: ${cause?.code ?? cause?.message ?? message}`;
}

async function readText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response.body ?? []) {
      size += chunk.length;
      if (size > LARGEST_REPLY) break;
      chunks.push(chunk);
    }
  } catch (error) {
    throw new Error(wordsOf(error), { cause: error });
  }
  if (size > LARGEST_REPLY) throw new Error(`its answer is larger than ${LARGEST_REPLY / 1_000_000} MB.`);
  return Buffer.concat(chunks).toString('utf8');
}

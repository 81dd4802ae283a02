import { createHash } from 'node:crypto';

/** A reply that was written out, so that it can be compared and given again. */
export type Reply = {
  readonly body: string;
  readonly type: string;
  /** A strong entity tag, of RFC 9110: the same on every process, and the same again when the content is. */
  readonly tag: string;
};

export function toReply(body: unknown, type: string): Reply {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const tag = `"${createHash('sha256').update(type).update('\n').update(text).digest('base64url').slice(0, 27)}"`;
  return { body: text, type, tag };
}

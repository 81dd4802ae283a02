import { getFetchClient } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../pluginId';

type Reply<T> = { data: T };
type Config = { signal?: AbortSignal; params?: Readonly<Record<string, string | number>> };

const address = (path: string): string => `/${PLUGIN_ID}${path}`;

// getFetchClient and not the hook: the hook aborts what is under way when its page is left, and a decision that an
// editor has made must reach the desk all the same.

/** GET below `/communique`; rejects with what `toDeskProblem` reads. */
export const ask = async <T>(path: string, config: Config = {}): Promise<T> =>
  (await getFetchClient().get<Reply<T>>(address(path), config)).data.data;

/** The same for what changes something. */
export const send = async <T>(method: 'post' | 'put', path: string, body: unknown, config: Config = {}): Promise<T> =>
  (await getFetchClient()[method]<Reply<T>>(address(path), body, config)).data.data;

export const remove = async (path: string, config: Config = {}): Promise<void> => {
  await getFetchClient().del(address(path), config);
};

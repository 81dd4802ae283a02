import { AsyncLocalStorage } from 'node:async_hooks';

const calls = new AsyncLocalStorage<true>();

/** Marks what `follow` sets in motion as done for the article, so that it is not asked again for each of 300 quotes. */
export const whileCarrying = <T>(follow: () => Promise<T>): Promise<T> => calls.run(true, follow);

/** True for calls on quotes and links that come from their article. */
export const isCarrying = (): boolean => calls.getStore() === true;

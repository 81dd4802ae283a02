import type { Core } from '@strapi/strapi';
import type { PluginConfig } from '../../config';
import { createKeptReplies, type KeptReplies } from './keptReplies';

const MEGABYTE = 2 ** 20;

/** What this process keeps of replies: `plugin::communique.replies`. */
export const replies = ({ strapi }: { strapi: Core.Strapi }): KeptReplies => {
  const { keptMegabytes } = strapi.plugin('communique').config('replies') as PluginConfig['replies'];
  return createKeptReplies(strapi, keptMegabytes * MEGABYTE);
};

export const repliesOf = (strapi: Core.Strapi): KeptReplies =>
  strapi.plugin('communique').service('replies') as unknown as KeptReplies;

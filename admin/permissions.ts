import { ACTIONS, type Action } from '../core/contract';

type Permission = { action: string; subject: null };

/** As Strapi's menu, `Page.Protect` and `useRBAC` want them. The server enforces the same actions. */
export const permissionsFor = (...actions: readonly Action[]): Permission[] =>
  actions.map((action) => ({ action: ACTIONS[action], subject: null }));

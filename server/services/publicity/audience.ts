import type { Core } from '@strapi/strapi';

/**
 * Who reads. `public`: everybody, whatever their role or token. `preview`: a caller with the permission `readDrafts`
 * who asks for `status=draft`; sees drafts, embargoed stories and internal records, and still nothing off the record.
 */
export type Audience = 'public' | 'preview';

/** The permission, for roles of users-permissions and for API tokens alike; `find` in its name would open it to read-only tokens. */
export const READ_DRAFTS = 'plugin::communique.draft.readDrafts';

/** What Strapi keeps about a request, as far as we look. */
export type RequestState = {
  readonly route?: { readonly info?: { readonly type?: string } };
  readonly auth?: unknown;
};

type Auth = { verify(auth: unknown, config: { scope: readonly string[] }): Promise<void> };

/** May the caller do this? A route that a host left open (`auth: false`) knows no caller: it may what routes may. */
export async function holdsScope(strapi: Core.Strapi, { auth }: RequestState, scope: string): Promise<boolean> {
  if (auth === undefined) return scope !== READ_DRAFTS;
  try {
    await (strapi.get('auth') as Auth).verify(auth, { scope: [scope] });
    return true;
  } catch {
    return false;
  }
}

export async function audienceOf(strapi: Core.Strapi, state: RequestState, status: unknown): Promise<Audience> {
  return status === 'draft' && (await holdsScope(strapi, state, READ_DRAFTS)) ? 'preview' : 'public';
}

/** The caller's request when it comes from outside; null for the admin, the command line and jobs. */
export function untrustedRequest(strapi: Core.Strapi): RequestState | null {
  const request = strapi.requestContext.get() as { state?: RequestState } | undefined;
  if (request === undefined) return null;
  return request.state?.route?.info?.type === 'admin' ? null : (request.state ?? {});
}

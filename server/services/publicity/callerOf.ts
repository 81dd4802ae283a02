/** Who calls the content API, as Strapi keeps it with the request. */
export type CallerState = {
  readonly auth?: {
    readonly strategy?: { readonly name?: string };
    readonly credentials?: { readonly id?: number; readonly name?: string; readonly username?: string } | null;
  };
};

/** One token or one user, or everybody without credentials. A token may be renamed, and a user may be called like one. */
export const callerOf = ({ auth }: CallerState): string =>
  `${auth?.strategy?.name ?? ''} ${auth?.credentials?.id ?? ''}`;

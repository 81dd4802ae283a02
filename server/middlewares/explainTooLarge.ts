type Context = { readonly path: string; readonly status: number; body: unknown };

const MESSAGE =
  'The story is larger than this server accepts. Send one story at a time, or raise "jsonLimit" of the middleware strapi::body in config/middlewares.';

/** The host's body parser refuses before any route is reached and says only "request entity too large". */
export async function explainTooLarge(context: Context, next: () => Promise<unknown>): Promise<void> {
  await next();
  if (context.status !== 413 || !/\/communique\/[a-z-]+/.test(context.path)) return;
  context.body = { data: null, error: { status: 413, name: 'PayloadTooLargeError', message: MESSAGE, details: {} } };
}

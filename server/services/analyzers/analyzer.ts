/** What an analyzer is told of a story. `text` is the body, paragraphs by an empty line; offsets are UTF-16. */
export type AskedStory = {
  readonly version: 1;
  readonly story: {
    readonly text: string;
    /** BCP 47. */
    readonly language: string;
    /** ISO day. */
    readonly date: string | null;
    readonly headline: string | null;
  };
  /** Who is tagged in it already; speakers may be named by these ids. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
};

/** Another reader of stories, beside the built-in one. */
export type Analyzer = {
  readonly name: string;
  /**
   * Its answer as it came, not yet checked.
   * @throws Error where there is none, in words for whoever runs the desk
   */
  ask(asked: AskedStory): Promise<unknown>;
};

type Common = { readonly name: string; readonly url: string; readonly timeoutSeconds?: number | undefined };

/** As the host's config names them. */
export type AnalyzerSettings =
  | (Common & { readonly kind: 'http'; readonly headers?: Readonly<Record<string, string>> | undefined })
  | (Common & { readonly kind: 'openai'; readonly model: string; readonly key?: string | undefined });

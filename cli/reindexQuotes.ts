import type { QuoteSearchService } from '../server/services/quoteSearch/quoteSearch';
import { openApp } from './openApp';
import type { Io, Output } from './output';

const SECOND = 1000;

/** Writes the quote search anew, or only compares it with the content. Resolves to whether the two agree in the end. */
export async function reindexQuotes(
  { check: isCheck }: { check?: boolean },
  { io, output }: { io: Io; output: Output },
): Promise<boolean> {
  const app = await openApp(io.cwd);
  try {
    const search = app.strapi.plugin('communique').service('quote-search') as unknown as QuoteSearchService;
    const tell = atMostEverySecond((done, all) => output.complain(`${done} of ${all} quotes`));
    if (isCheck) {
      const { checked, missing, gone, different } = await search.findDrift(tell);
      await output.write(
        `${checked} quotes checked: ${missing} missing in the index, ${different} different in it, ${gone} in it that are no more.\n`,
      );
      return missing + gone + different === 0;
    }
    await output.write(`${await search.reindex(tell)} quotes written.\n`);
    return true;
  } finally {
    await app.close();
  }
}

function atMostEverySecond(tell: (done: number, all: number) => void): (done: number, all: number) => void {
  let last = Date.now();
  return (done, all) => {
    if (Date.now() - last < SECOND) return;
    last = Date.now();
    tell(done, all);
  };
}

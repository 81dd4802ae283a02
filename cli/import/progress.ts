import { Presets, SingleBar } from 'cli-progress';
import type { Io } from '../output';

export type Progress = {
  /** `bytes` of all the files, as far as they are read. */
  step(done: { readonly stories: number; readonly bytes: number }): void;
  /** A line that stays. */
  say(line: string): void;
  end(): void;
};

const EVERY_MS = 2_000;

/** A bar on a terminal, a line now and then elsewhere. Standard input has no size: stories are counted alone. */
export function showProgress({ stderr }: Pick<Io, 'stderr'>, totalBytes: number): Progress {
  const isTerminal = (stderr as NodeJS.WriteStream).isTTY === true;
  const say = (line: string): void => void stderr.write(`${line}\n`);
  if (!isTerminal || totalBytes === 0) {
    let last = Date.now();
    const step: Progress['step'] = ({ stories }) => {
      if (Date.now() - last < EVERY_MS) return;
      last = Date.now();
      say(`${stories} stories …`);
    };
    return { step, say, end: () => {} };
  }
  const bar = new SingleBar(
    {
      format: '{bar} {percentage} %  {stories} stories  {duration_formatted}',
      stream: stderr as NodeJS.WriteStream,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  let [bytesDone, storiesDone] = [0, 0];
  const draw = (): void => bar.start(totalBytes, bytesDone, { stories: storiesDone });
  draw();
  return {
    step: ({ stories, bytes }) => {
      [bytesDone, storiesDone] = [Math.min(bytes, totalBytes), stories];
      bar.update(bytesDone, { stories });
    },
    say: (line) => {
      bar.stop();
      say(line);
      draw();
    },
    end: () => bar.stop(),
  };
}

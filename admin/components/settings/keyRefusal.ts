import type { Command } from '../../workbench/keyMap';
import type { Remap } from '../../workbench/remapKeys';

/** Why a key was not given, and to which command it should have gone; `key` is null when a preset was wanted back. */
export type KeyRefusal = {
  readonly command: Command;
  readonly key: string | null;
  readonly why: Exclude<Remap, { kind: 'set' }>;
};

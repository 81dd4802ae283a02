import { useEffect, useMemo, useState } from 'react';
import type { Preferences } from '../../core/workbenchContract';
import { type Keys, keysWith } from '../workbench/keyMap';
import { workbenchClient } from './workbenchClient';

/** Until the editor's own are here, and where they cannot be had. */
const PRESET: Preferences = { areKeysOn: true, keys: {}, acceptAbove: 0.75 };

export type EditorKeys = Pick<Preferences, 'areKeysOn' | 'acceptAbove'> & { readonly keys: Keys };

export function usePreferences(): EditorKeys {
  const [preferences, setPreferences] = useState(PRESET);
  useEffect(() => {
    const controller = new AbortController();
    workbenchClient.findPreferences(controller.signal).then(
      (own) => !controller.signal.aborted && setPreferences(own),
      // The presets work.
      () => {},
    );
    return () => controller.abort();
  }, []);
  return useMemo(() => ({ ...preferences, keys: keysWith(preferences.keys) }), [preferences]);
}

import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { PictureReply } from '../../core/picturesContract';
import {
  type FilterName,
  type Filters,
  readChoice,
  readFilters,
  type WrongFilter,
  withParam,
} from '../pictures/filters';
import { picturesClient } from './picturesClient';
import { type Loaded, useLoaded } from './useLoaded';

const VIEWS = ['picture', 'table'] as const;

export type Picture = {
  readonly filters: Filters;
  /** What in the address was not understood, and left out. */
  readonly wrong: readonly WrongFilter[];
  readonly view: (typeof VIEWS)[number];
  readonly params: URLSearchParams;
  /** Each change is a step that going back takes back. */
  readonly setParam: (name: FilterName | 'view' | 'lanes', value: string | null) => void;
  readonly clearFilters: (names: readonly FilterName[]) => void;
  readonly state: Loaded<PictureReply>;
  readonly isRefreshing: boolean;
  readonly retry: () => void;
};

/** A picture's data for the filters in the address. */
export function usePicture(): Picture {
  const [params, setParams] = useSearchParams();
  const { filters, wrong } = useMemo(() => readFilters(params), [params]);
  const { choice: view, wrong: wrongView } = readChoice(params, 'view', VIEWS);
  // The same filters in other words are the same question.
  const key = JSON.stringify(filters);
  const ask = useCallback((signal: AbortSignal) => picturesClient.findEvents(JSON.parse(key), signal), [key]);
  return {
    filters,
    wrong: [...wrong, ...wrongView],
    view,
    params,
    setParam: useCallback((name, value) => setParams((present) => withParam(present, name, value)), [setParams]),
    clearFilters: useCallback(
      (names) =>
        setParams((present) => names.reduce((rest, name) => withParam(rest, name, null), new URLSearchParams(present))),
      [setParams],
    ),
    ...useLoaded<PictureReply>(ask),
  };
}

import { datetime, required, string } from './attributes';
import { contentType } from './contentType';

/** Which records were merged into which, with what is needed to take it back. */
export const mergeLog = contentType({
  name: 'merge-log',
  plural: 'merge-logs',
  displayName: 'Merge log',
  description: 'Which records were merged, reversibly',
  standing: 'record',
  attributes: {
    operationId: required(string),
    uid: required(string),
    keptId: required(string),
    mergedId: required(string),
    moved: { type: 'json' },
    who: string,
    at: required(datetime),
    undoneAt: datetime,
  },
  indexes: [{ columns: ['operation_id'], type: 'unique' }, { columns: ['kept_id'] }, { columns: ['merged_id'] }],
});

import { type DocumentCall, type DocumentMiddleware, isDataWrite } from '../documentCall';
import { checkAttributes } from '../validation/checkAttributes';
import { type Problem, problemAt, refuseProblems } from '../validation/problem';

type Data = Record<string, unknown>;

/** Forms and imports may send JSON as text. */
function readJson(field: string, text: string): { value: unknown } | Problem {
  try {
    return { value: text === '' ? null : JSON.parse(text) };
  } catch {
    return problemAt([field], text, 'JSON');
  }
}

function withJsonRead(attributes: DocumentCall['contentType']['attributes'], data: Data): Data {
  const read = { ...data };
  for (const [field, value] of Object.entries(data)) {
    if (attributes[field]?.type !== 'json' || typeof value !== 'string') continue;
    const result = readJson(field, value);
    if ('path' in result) refuseProblems([result]);
    else read[field] = result.value;
  }
  return read;
}

/** Wrong values never reach the database, whichever way they come: admin, API, import or the document service. */
export const checkValues: DocumentMiddleware = (call, next) => {
  if (!isDataWrite(call) || call.params.data === undefined || call.params.data === null) return next();
  const data = withJsonRead(call.contentType.attributes, call.params.data);
  refuseProblems(checkAttributes(call.contentType.attributes, data));
  call.params = { ...call.params, data };
  return next();
};

import { required, string } from './attributes';
import { contentType } from './contentType';

/** Which record of ours a sender's record became, so that its next list finds it whatever an editor named it since. */
export const recordReceipt = contentType({
  name: 'record-receipt',
  plural: 'record-receipts',
  displayName: 'Record receipt',
  description: "Which record a sender's record became",
  standing: 'record',
  attributes: {
    /** SHA-256 of the type, the sender's id and the name. */
    senderKey: required({ type: 'string', maxLength: 64 }),
    recordType: required(string),
    recordId: required(string),
  },
  indexes: [{ columns: ['sender_key'], type: 'unique' }, { columns: ['record_id'] }],
});

module.exports = {
  auth: { secret: 'test-admin-secret' },
  apiToken: { salt: 'test-token-salt' },
  transfer: { token: { salt: 'test-transfer-salt' } },
  secrets: { encryptionKey: 'test-encryption-key-0123456789abcdef' },
  flags: { nps: false, promoteEE: false },
};

module.exports = {
  host: '127.0.0.1',
  port: 0,
  app: { keys: ['test-key-a', 'test-key-b'] },
  logger: { updates: { enabled: false }, startup: { enabled: false } },
  webhooks: { populateRelations: false },
};

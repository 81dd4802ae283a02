/** One project per room; @swc/jest reads TypeScript as it is, so no test needs a build first. */
const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target: 'es2022',
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
  },
];

const room = (displayName, testMatch) => ({
  displayName,
  testEnvironment: 'node',
  testMatch,
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/tests/.state', '<rootDir>/playground'],
  // The d3 packages are modules; each brings a file that Node requires as well.
  moduleNameMapper: { '^(d3-[a-z-]+)$': '<rootDir>/node_modules/$1/dist/$1.js' },
  transform: { '^.+\\.(ts|tsx|mjs)$': swc },
});

module.exports = {
  // A Strapi that failed to start keeps its timers; the run ends with its last test all the same.
  forceExit: true,
  projects: [
    room('house', ['<rootDir>/tests/house.test.ts']),
    room('core', ['<rootDir>/tests/core/**/*.test.ts', '<rootDir>/tests/stories/*.test.ts']),
    room('cli', ['<rootDir>/tests/cli/**/*.test.ts']),
    room('admin', ['<rootDir>/tests/admin/**/*.test.ts']),
    room('server', ['<rootDir>/tests/server/**/*.test.ts']),
    room('e2e', ['<rootDir>/tests/e2e/**/*.test.ts']),
  ],
};

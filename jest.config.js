/** What takes long: bots that end and are started again, a browser, each command of the documents. `npm run test:long`. */
export const LONG = [
  '**/test/promises/{crash-point,edge,kill,own-channel,page-edit}.test.ts',
  '**/test/{demo,docs}/*.test.ts',
];

/** Tests run the TypeScript as it is, as ES modules; swc only strips the types. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', ...LONG.map((glob) => `!${glob}`)],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' }, module: { type: 'es6' }, sourceMaps: 'inline' },
    ],
  },
  globalSetup: '<rootDir>/test/store/cluster.ts',
  globalTeardown: '<rootDir>/test/store/cluster-end.ts',
  workerThreads: true,
  maxWorkers: 2,
  testTimeout: 15_000,
};

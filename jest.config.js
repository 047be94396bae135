/** Tests run the TypeScript as it is, as ES modules; swc only strips the types. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
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

import { enableCompileCache } from 'node:module';

// Stripped types and compiled code are kept between runs: a third of the start-up time.
enableCompileCache();
const { main } = await import('./cli/main.ts');
process.exitCode = await main(process.argv.slice(2));

/** npm start: builds the site and serves it from this machine. */
import { run } from './command.ts';

const { code } = await run(['astro', 'build', '--force']);
process.exitCode = code === 0 ? (await run(['scripts/serve.ts', ...process.argv.slice(2)])).code : code;

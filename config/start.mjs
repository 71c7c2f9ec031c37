import { parseArgs } from 'node:util';
import { ensureInstalled, ROOT } from './install.mjs';

const { values } = parseArgs({ options: { port: { type: 'string' }, host: { type: 'string' } } });

ensureInstalled();
const { createServer } = await import('vite');
const server = await createServer({
  configFile: `${ROOT}vite.config.ts`,
  logLevel: 'warn',
  server: { ...(values.port && { port: Number(values.port) }), ...(values.host && { host: values.host }) },
});

const stop = () => void server.close().finally(() => process.exit(0));
process.once('SIGINT', stop).once('SIGTERM', stop);
// npm passes SIGTERM to the shell between us, which dies without passing it on.
const parent = process.ppid;
if (process.env.npm_lifecycle_event) setInterval(() => process.ppid === parent || stop(), 500).unref();

await server.listen();
const { local, network } = server.resolvedUrls;
console.log(`Demo: ${[...local, ...network].join('  ')}`);
console.log('Stop with Ctrl+C.');

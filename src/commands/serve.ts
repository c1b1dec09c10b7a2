/** `npm run serve`: serves the built site. `PORT` (default 4321) and `BASE` (as for the build) from the environment. */
import { existsSync } from 'node:fs';
import { staticServer } from '../build/static-server.ts';

const port = Number(process.env['PORT'] ?? 4321);
const base = `/${process.env['BASE'] ?? ''}/`.replace(/\/{2,}/g, '/');
if (!existsSync('dist/index.html')) {
  console.error('There is no build in dist/. Run `npm run build` first, or `npm start` for both.');
  process.exit(1);
}
const server = staticServer('dist', base);
server.on('error', (error: NodeJS.ErrnoException) => {
  const taken = error.code === 'EADDRINUSE';
  console.error(taken ? `Port ${port} is taken. Choose another: PORT=4322 npm start` : error.message);
  process.exit(1);
});
server.listen(port, () => console.log(`Sidecar School: http://localhost:${port}${base}`));

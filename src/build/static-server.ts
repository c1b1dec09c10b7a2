import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { parseHeaders } from './parse-headers.ts';

/**
 * Serves a built site as a CDN would: below its base path, compressed, with the headers of its `_headers` file and
 * its own page for what isn't there.
 *
 * @param folder the build, usually `dist`
 * @param base the path the site was built for, with slashes at both ends
 */
export function staticServer(folder: string, base: string): Server {
  const rules = parseHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
  const files = sirv(folder, { etag: true });
  const compress = compression();
  const notFound = readFileSync(join(folder, '404.html'));
  return createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    for (const rule of rules) {
      if (rule.matches(path)) for (const [name, value] of rule.headers) response.setHeader(name, value);
    }
    const answerNotFound = () => {
      response.statusCode = 404;
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(notFound);
    };
    if (!path.startsWith(base)) {
      if (path !== '/' && `${path}/` !== base) return answerNotFound();
      response.writeHead(302, { location: base }).end();
      return;
    }
    request.url = `/${(request.url ?? '').slice(base.length)}`;
    // Express's types ask for a request that plain Node's satisfies at run time.
    compress(request as never, response as never, () => files(request, response, answerNotFound));
  });
}

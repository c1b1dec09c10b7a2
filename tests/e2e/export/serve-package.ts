import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { QuizData } from '../../../src/ui/quiz/quiz-data.ts';

export interface ServedPackage {
  readonly origin: string;
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly close: () => void;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.xml': 'application/xml',
  '.woff2': 'font/woff2',
};

/**
 * Exports a package with the command that teachers use, and serves it below `/package/` on a port of its own.
 *
 * @param platform answers all other requests
 */
export async function servePackage(
  format: string,
  what: string,
  platform: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<ServedPackage> {
  const out = mkdtempSync(join(tmpdir(), 'package-'));
  execFileSync(process.execPath, ['src/commands/export.ts', '--format', format, what, '--out', out]);
  const [zip = ''] = readdirSync(out);
  const files = unzipSync(readFileSync(join(out, zip)));
  rmSync(out, { recursive: true });
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const data = path.startsWith('/package/') ? files[path.slice('/package/'.length)] : undefined;
    if (!data) return platform(request, response);
    response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
    response.end(data);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, files, close: () => server.close() };
}

/** The quiz that a page of a package carries. */
export function quizIn({ files }: ServedPackage, page: string): QuizData {
  const html = new TextDecoder().decode(files[page]);
  const json = /<script type="application\/json">([\s\S]*?)<\/script>/.exec(html)?.[1];
  if (!json) throw new Error(`${page} carries no quiz.`);
  return JSON.parse(json);
}

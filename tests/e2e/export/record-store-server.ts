import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface XapiStatement {
  readonly verb: { readonly id: string };
  readonly object: { readonly id: string };
  readonly result?: {
    readonly score?: { readonly scaled: number };
    readonly success?: boolean;
    readonly completion?: boolean;
    readonly duration?: string;
  };
}

export interface RecordStoreServer {
  readonly origin: string;
  readonly statements: XapiStatement[];
  /** Documents of the State resource, by their id. */
  readonly documents: Map<string, string>;
  /** What was asked in a way that the specification does not allow. */
  readonly faults: string[];
  /** The query that a platform launches a page with, its token not yet fetched. */
  readonly launch: () => string;
  readonly close: () => void;
}

const actor = JSON.stringify({ objectType: 'Agent', account: { homePage: 'http://lms.example', name: '7' } });
const registration = '2b3f0a52-7c1e-4f0d-9c3a-0f4b1f6a9d11';
const activityId = 'http://lms.example/activities/quiz';

/** A learning record store on a host of its own, as strict as cmi5 wants it to be. */
export async function recordStoreServer(launchData: object): Promise<RecordStoreServer> {
  const statements: XapiStatement[] = [];
  const documents = new Map([['LMS.LaunchData', JSON.stringify(launchData)]]);
  const faults: string[] = [];
  let tokens = 0;
  const unspent = new Set<string>();

  const server = createServer(async (request, response) => {
    response.setHeader('Access-Control-Allow-Origin', request.headers.origin ?? '*');
    response.setHeader(
      'Access-Control-Allow-Headers',
      'authorization, content-type, x-experience-api-version',
    );
    response.setHeader('Access-Control-Allow-Methods', 'GET, PUT, POST');
    response.setHeader('Content-Type', 'application/json');
    if (request.method === 'OPTIONS') return response.end();
    const url = new URL(request.url ?? '/', 'http://localhost');
    const body = await text(request);
    const fault = (what: string) => {
      faults.push(`${request.method} ${url.pathname}: ${what}`);
      response.statusCode = 400;
      response.end();
    };
    if (url.pathname === '/fetch') {
      const session = url.searchParams.get('session') ?? '';
      if (request.method !== 'POST' || !unspent.delete(session))
        return fault('the token is had once, by POST');
      return response.end(JSON.stringify({ 'auth-token': session }));
    }
    if (!/^Basic session-\d+$/.test(request.headers.authorization ?? '')) return fault('no token');
    if (request.headers['x-experience-api-version'] !== '1.0.3') return fault('no version');
    const asked = url.searchParams;
    if (url.pathname === '/xapi/agents/profile') {
      response.statusCode = 404;
      return response.end();
    }
    if (url.pathname === '/xapi/activities/state') {
      if (asked.get('agent') !== actor || asked.get('registration') !== registration)
        return fault('whose state?');
      if (asked.get('activityId') !== activityId) return fault('which activity?');
      const id = asked.get('stateId') ?? '';
      if (request.method === 'PUT') documents.set(id, body);
      const document = documents.get(id);
      response.statusCode = request.method === 'PUT' ? 204 : document === undefined ? 404 : 200;
      return response.end(request.method === 'PUT' ? undefined : document);
    }
    if (url.pathname !== '/xapi/statements' || request.method !== 'POST') return fault('unknown');
    const made = [JSON.parse(body)].flat() as XapiStatement[];
    statements.push(...made);
    response.end(JSON.stringify(made.map(() => '')));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const launch = () => {
    tokens += 1;
    unspent.add(`session-${tokens}`);
    const fetch = `${origin}/fetch?session=session-${tokens}`;
    return `?${new URLSearchParams({ endpoint: `${origin}/xapi`, fetch, actor, registration, activityId })}`;
  };
  return { origin, statements, documents, faults, launch, close: () => server.close() };
}

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

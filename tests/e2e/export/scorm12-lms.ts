import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * A learning platform as strict as SCORM 1.2 lets it be. It keeps what it is told in `localStorage`, under `cmi`, with a
 * list of all that it refused; `/lms.html?frame=<page>` has the package in a frame, `/lms.html` opens it in a window.
 */
const script = String.raw`
const read = () => JSON.parse(localStorage.getItem('cmi') ?? '{"values":{},"refused":[],"sessions":0}');
const write = (change) => { const cmi = read(); change(cmi); localStorage.setItem('cmi', JSON.stringify(cmi)); };
const initial = {
  'cmi.core.lesson_status': 'not attempted', 'cmi.core.score.raw': '', 'cmi.suspend_data': '',
  'cmi.core.lesson_mode': 'normal', 'cmi.core.entry': 'ab-initio',
};
const rules = {
  'cmi.core.lesson_status': /^(passed|failed|completed|incomplete|browsed)$/,
  'cmi.core.score.raw': /^\d{1,3}(\.\d+)?$/, 'cmi.core.score.min': /^\d+$/, 'cmi.core.score.max': /^\d+$/,
  'cmi.core.session_time': /^\d{2,4}:\d\d:\d\d(\.\d{1,2})?$/, 'cmi.core.exit': /^(time-out|suspend|logout|)$/,
  'cmi.suspend_data': /^[\s\S]{0,4096}$/,
};
let running = false;
let error = '0';
const fail = (code, what) => { error = code; write((cmi) => cmi.refused.push(what)); return 'false'; };
window.API = {
  LMSInitialize() { if (running) return fail('101', 'initialize twice'); running = true; error = '0';
    write((cmi) => { cmi.sessions += 1; }); return 'true'; },
  LMSFinish() { if (!running) return fail('301', 'finish'); running = false; error = '0'; return 'true'; },
  LMSGetValue(element) { if (!running) return fail('301', 'get ' + element);
    error = '0'; return read().values[element] ?? initial[element] ?? ''; },
  LMSSetValue(element, value) { if (!running) return fail('301', 'set ' + element);
    if (!rules[element]?.test(value)) return fail('405', element + '=' + value);
    error = '0'; write((cmi) => { cmi.values[element] = value; }); return 'true'; },
  LMSCommit() { return running ? 'true' : fail('301', 'commit'); },
  LMSGetLastError() { return error; },
  LMSGetErrorString(code) { return 'error ' + code; },
};
const frame = new URLSearchParams(location.search).get('frame');
if (frame) document.querySelector('iframe').src = '/package/' + frame;
`;

export function scorm12Lms(request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const bodies: Readonly<Record<string, readonly [type: string, body: string]>> = {
    '/lms.html': [
      'text/html',
      '<!doctype html><title>A platform</title><iframe width="900" height="700"></iframe><script src="/lms.js"></script>',
    ],
    '/lms.js': ['text/javascript', script],
    '/favicon.ico': ['image/x-icon', ''],
  };
  const body = bodies[pathname];
  response.statusCode = body ? 200 : 404;
  response.setHeader('Content-Type', body?.[0] ?? 'text/plain');
  response.end(body?.[1] ?? 'Not found');
}

/** What the platform was told. */
export interface Cmi {
  readonly values: Readonly<Record<string, string>>;
  readonly refused: readonly string[];
  readonly sessions: number;
}

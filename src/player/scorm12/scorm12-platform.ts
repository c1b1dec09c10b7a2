import type { Platform } from '../platform.ts';
import type { Scorm12Api } from './find-api.ts';

/** What SCORM 1.2 promises room for. */
const room = 4096;

/** What a session needs beside the API. */
export interface Scorm12Inputs {
  readonly now: () => number;
  /** Hears what the platform did not take. */
  readonly say: (sentence: string) => void;
}

/**
 * A session with a SCORM 1.2 platform: score, status, time, and the attempt to be resumed. The best result counts: a
 * status or a score once told is only ever replaced by one as good.
 * https://adlnet.gov/projects/scorm/
 *
 * @throws where the platform does not begin the session
 */
export function scorm12Platform(api: Scorm12Api, { now, say }: Scorm12Inputs): Platform {
  if (!isTrue(api.LMSInitialize('')))
    throw new Error(`The learning platform did not begin: ${lastError(api)}.`);
  const began = now();
  const set = (element: string, value: string) => {
    if (!isTrue(api.LMSSetValue(element, value)))
      say(`The learning platform did not take ${element}: ${lastError(api)}.`);
  };
  const mode = api.LMSGetValue('cmi.core.lesson_mode');
  const counts = mode === '' || mode === 'normal';
  let status = api.LMSGetValue('cmi.core.lesson_status');
  let best = Number.parseFloat(api.LMSGetValue('cmi.core.score.raw'));
  let done = false;
  let ended = false;
  const setStatus = (value: string) => {
    status = value;
    set('cmi.core.lesson_status', value);
  };
  if (counts && (status === 'not attempted' || status === '')) setStatus('incomplete');

  return {
    saved: api.LMSGetValue('cmi.suspend_data'),
    returnTo: null,
    tell(standing) {
      if (ended || !counts) return;
      done = standing.done;
      const { whole, short } = standing.saved;
      set('cmi.suspend_data', [whole, short].find(({ length }) => length <= room) ?? '');
      const raw = Math.round(standing.scaled * 10_000) / 100;
      // At first it is no number, to which nothing compares.
      if (done && !(raw < best)) {
        best = raw;
        set('cmi.core.score.min', '0');
        set('cmi.core.score.max', '100');
        set('cmi.core.score.raw', String(raw));
        if (status !== 'passed')
          setStatus(standing.passed === null ? 'completed' : standing.passed ? 'passed' : 'failed');
      }
      api.LMSCommit('');
    },
    async end() {
      if (ended) return;
      ended = true;
      if (counts) api.LMSSetValue('cmi.core.session_time', timespan(now() - began));
      api.LMSSetValue('cmi.core.exit', done ? '' : 'suspend');
      api.LMSCommit('');
      api.LMSFinish('');
    },
  };
}

// Some platforms answer with a boolean.
const isTrue = (answer: string | boolean) => String(answer) === 'true';

function lastError(api: Scorm12Api): string {
  const code = String(api.LMSGetLastError());
  return `error ${code}${code === '0' ? '' : `, ${api.LMSGetErrorString(code)}`}`;
}

/** Milliseconds as SCORM 1.2 writes a span of time: `0000:01:05.50`. */
export function timespan(milliseconds: number): string {
  const hundredths = Math.max(0, Math.round(milliseconds / 10));
  const [hours, minutes, seconds] = [
    Math.floor(hundredths / 360_000),
    Math.floor(hundredths / 6000) % 60,
    (hundredths % 6000) / 100,
  ];
  return `${String(hours).padStart(4, '0')}:${String(minutes).padStart(2, '0')}:${seconds.toFixed(2).padStart(5, '0')}`;
}

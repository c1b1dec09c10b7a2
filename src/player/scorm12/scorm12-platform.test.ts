import { describe, expect, it } from 'vitest';
import type { Standing } from '../platform.ts';
import { type ApiWindow, findApi, type Scorm12Api } from './find-api.ts';
import { scorm12Platform, timespan } from './scorm12-platform.ts';

/** A platform that takes everything, and what it has been told. */
function fakeApi(given: Record<string, string> = {}, answer: string | boolean = 'true') {
  const values: Record<string, string> = { 'cmi.core.lesson_status': 'not attempted', ...given };
  const calls: string[] = [];
  const called = (name: string) => {
    calls.push(name);
    return answer;
  };
  const api: Scorm12Api = {
    LMSInitialize: () => called('initialize'),
    LMSFinish: () => called('finish'),
    LMSGetValue: (element) => values[element] ?? '',
    LMSSetValue(element, value) {
      values[element] = value;
      return answer;
    },
    LMSCommit: () => called('commit'),
    LMSGetLastError: () => '401',
    LMSGetErrorString: () => 'Not implemented',
  };
  return { api, values, calls };
}
const standing = (change: Partial<Standing>): Standing => ({
  scaled: 0.5,
  done: true,
  passed: null,
  saved: { whole: 'whole', short: 'short' },
  answers: [],
  ...change,
});
const said: string[] = [];
const inputs = { now: () => 0, say: (sentence: string) => void said.push(sentence) };
const status = 'cmi.core.lesson_status';
const raw = 'cmi.core.score.raw';

describe('a session of SCORM 1.2', () => {
  it.each([
    [{ done: false }, 'incomplete', undefined],
    [{ passed: null }, 'completed', '50'],
    [{ passed: true, scaled: 2 / 3 }, 'passed', '66.67'],
    [{ passed: false }, 'failed', '50'],
  ])('%o is %s with %s', (change, expected, points) => {
    const { api, values } = fakeApi();
    scorm12Platform(api, inputs).tell(standing(change));
    expect([values[status], values[raw]]).toEqual([expected, points]);
  });

  it('counts the best result, over sessions too', () => {
    const { api, values } = fakeApi({ [status]: 'passed', [raw]: '80' });
    const platform = scorm12Platform(api, inputs);
    platform.tell(standing({ scaled: 0.2, passed: false }));
    expect([values[status], values[raw]]).toEqual(['passed', '80']);
    platform.tell(standing({ scaled: 0.9, passed: true }));
    expect([values[status], values[raw]]).toEqual(['passed', '90']);
  });

  it('lets a failed one be passed later', () => {
    const { api, values } = fakeApi();
    const platform = scorm12Platform(api, inputs);
    platform.tell(standing({ scaled: 0, passed: false }));
    platform.tell(standing({ done: false }));
    expect(values[status]).toBe('failed');
    platform.tell(standing({ scaled: 1, passed: true }));
    expect([values[status], values[raw]]).toEqual(['passed', '100']);
  });

  it('saves the attempt as far as there is room', () => {
    const { api, values } = fakeApi();
    const platform = scorm12Platform(api, inputs);
    const saved = (whole: number, short: number) => {
      platform.tell(standing({ saved: { whole: 'w'.repeat(whole), short: 's'.repeat(short) } }));
      return (values['cmi.suspend_data'] ?? '').slice(0, 1);
    };
    expect([saved(4096, 9), saved(4097, 9), saved(5000, 4097)]).toEqual(['w', 's', '']);
  });

  it('ends once, with its time, and is silent afterwards', async () => {
    const { api, values, calls } = fakeApi();
    let clock = 1000;
    const platform = scorm12Platform(api, { ...inputs, now: () => clock });
    platform.tell(standing({ done: false }));
    clock += 61_250;
    await platform.end({ atOnce: true });
    await platform.end({ atOnce: true });
    platform.tell(standing({ scaled: 1 }));
    expect(calls).toEqual(['initialize', 'commit', 'commit', 'finish']);
    expect(values['cmi.core.session_time']).toBe('0000:01:01.25');
    expect([values['cmi.core.exit'], values[raw]]).toEqual(['suspend', undefined]);
  });

  it('records nothing in review', () => {
    const { api, values } = fakeApi({ 'cmi.core.lesson_mode': 'review', [status]: 'completed' });
    scorm12Platform(api, inputs).tell(standing({ passed: false }));
    expect([values[status], values[raw]]).toEqual(['completed', undefined]);
  });

  it('says what the platform does not take, and throws where it does not begin', () => {
    const { api } = fakeApi();
    said.length = 0;
    scorm12Platform({ ...api, LMSSetValue: () => 'false' }, inputs);
    expect(said[0]).toContain('did not take cmi.core.lesson_status: error 401, Not implemented');
    expect(() => scorm12Platform(fakeApi({}, false).api, inputs)).toThrow('did not begin');
  });
});

describe('the search for the API', () => {
  const { api } = fakeApi();
  const top = (window: Omit<ApiWindow, 'parent'>): ApiWindow => {
    const self: ApiWindow & { parent?: ApiWindow } = { ...window };
    self.parent = self;
    return self;
  };

  it('looks in the windows around, then around the one that opened it', () => {
    expect(findApi({ parent: { parent: top({ API: api }) } })).toBe(api);
    expect(findApi({ parent: top({ opener: { parent: top({ API: api }) } }) })).toBe(api);
    expect(findApi(top({}))).toBeNull();
  });

  it('stops at a window of another site, and in a circle', () => {
    const foreign = {
      get API(): never {
        throw new Error('Blocked');
      },
    };
    expect(findApi({ parent: foreign as ApiWindow })).toBeNull();
    const circle: { parent?: ApiWindow } = {};
    circle.parent = { parent: circle as ApiWindow };
    expect(findApi(circle as ApiWindow)).toBeNull();
  });
});

describe('timespan', () => {
  it.each([
    [0, '0000:00:00.00'],
    [59_999, '0000:01:00.00'],
    [3_600_000 * 25 + 61_010, '0025:01:01.01'],
    [-5, '0000:00:00.00'],
  ])('%d is %s', (milliseconds, text) => {
    expect(timespan(milliseconds)).toBe(text);
  });
});

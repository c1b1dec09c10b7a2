import { describe, expect, it } from 'vitest';
import type { Answered, Standing } from '../platform.ts';
import { cmi5Platform } from './cmi5-platform.ts';
import { type Launch, readLaunch } from './launch.ts';
import { openRecordStore, type RecordStore } from './record-store.ts';
import { duration, type LaunchData, type Statement } from './statements.ts';

const launch: Launch = {
  endpoint: 'https://lrs.example/xapi/',
  fetch: 'https://lms.example/fetch?x=1',
  actor: '{"account":{"homePage":"https://lms.example","name":"7"}}',
  registration: 'd1a9e6a0-0000-4000-8000-000000000000',
  activityId: 'https://lms.example/au/1',
};
const answer = (item: string): Answered => ({ item, right: true, points: 1, spent: 1500 });
const standing = (change: Partial<Standing>): Standing => ({
  scaled: 0.5,
  done: true,
  passed: null,
  saved: { whole: 'whole', short: 'short' },
  answers: [],
  ...change,
});

/** A session with a store that keeps everything; `again` opens another one on the same documents. */
async function session(data: LaunchData = {}, documents: Record<string, unknown> = {}) {
  const sent: Statement[] = [];
  const said: string[] = [];
  const refusing = { on: false };
  const store: RecordStore = {
    read: async (id) => (id === 'LMS.LaunchData' ? data : (documents[id] ?? null)),
    async write(id, document) {
      documents[id] = structuredClone(document);
    },
    async send(statements) {
      if (refusing.on) throw new Error('The store refuses.');
      sent.push(...statements);
    },
    preferences: async () => null,
  };
  let clock = Date.UTC(2026, 0, 1);
  let ids = 0;
  const inputs = {
    now() {
      clock += 1000;
      return clock;
    },
    uuid() {
      ids += 1;
      return `id-${ids}`;
    },
    say: (sentence: string) => void said.push(sentence),
  };
  const platform = await cmi5Platform(launch, store, inputs);
  const settled = () => new Promise<void>((resolve) => setTimeout(resolve));
  const verbs = () => sent.map((made) => (made['verb'] as { id: string }).id.split('/').at(-1));
  return { platform, sent, said, refusing, documents, settled, verbs, again: () => session(data, documents) };
}
const atOnce = { atOnce: true };

describe('a session of cmi5', () => {
  it('states what happened, in its order', async () => {
    const { platform, settled, verbs } = await session();
    platform.tell(standing({ done: false, answers: [answer('a')] }));
    platform.tell(standing({ passed: true, scaled: 1, answers: [answer('a'), answer('b')] }));
    await settled();
    await platform.end(atOnce);
    await platform.end(atOnce);
    expect(verbs()).toEqual(['initialized', 'answered', 'answered', 'completed', 'passed', 'terminated']);
  });

  it('states failed at the end alone, and not where it was passed after all', async () => {
    const failing = await session();
    failing.platform.tell(standing({ passed: false }));
    await failing.settled();
    expect(failing.verbs()).toEqual(['initialized', 'completed']);
    await failing.platform.end(atOnce);
    expect(failing.verbs()).toEqual(['initialized', 'completed', 'failed', 'terminated']);

    const passing = await session();
    passing.platform.tell(standing({ passed: false }));
    passing.platform.tell(standing({ done: false }));
    passing.platform.tell(standing({ passed: true, scaled: 1 }));
    await passing.platform.end({ atOnce: false });
    expect(passing.verbs()).toEqual(['initialized', 'completed', 'passed', 'terminated']);
  });

  it('states completed and passed once for all sessions, and no failed after them', async () => {
    const first = await session();
    first.platform.tell(standing({ passed: true, answers: [answer('a')] }));
    await first.platform.end({ atOnce: false });
    const second = await first.again();
    expect(second.platform.saved).toBe('whole');
    // Of a saved attempt only the seconds are known.
    second.platform.tell(standing({ passed: true, answers: [{ ...answer('a'), spent: 2000 }] }));
    second.platform.tell(standing({ passed: false, answers: [answer('b')] }));
    await second.platform.end({ atOnce: false });
    expect(second.verbs()).toEqual(['initialized', 'answered', 'terminated']);
  });

  it('goes by the mark of the platform, where it has one', async () => {
    const { platform, sent, verbs } = await session({ masteryScore: 0.9 });
    platform.tell(standing({ passed: true, scaled: 0.8 }));
    await platform.end({ atOnce: false });
    expect(verbs()).toEqual(['initialized', 'completed', 'failed', 'terminated']);
    expect(sent[2]).toMatchObject({
      result: { success: false, score: { scaled: 0.8 } },
      context: { extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore': 0.9 } },
    });
  });

  it('states nothing of its own in review', async () => {
    const { platform, verbs, documents } = await session({ launchMode: 'Review' });
    platform.tell(standing({ passed: true, answers: [answer('a')] }));
    await platform.end({ atOnce: false });
    expect([verbs(), documents]).toEqual([['initialized', 'terminated'], {}]);
  });

  it('says what the platform does not take, and goes on', async () => {
    const { platform, said, refusing, settled, verbs } = await session();
    refusing.on = true;
    platform.tell(standing({ done: false, answers: [answer('a')] }));
    await settled();
    expect(said).toEqual(['The store refuses.']);
    refusing.on = false;
    platform.tell(standing({ passed: true, answers: [answer('a')] }));
    await settled();
    expect(verbs()).toEqual(['initialized', 'completed', 'passed']);
  });

  it('makes statements with what cmi5 demands of each and nothing that it forbids', async () => {
    const category = (name: string) => ({ id: `https://w3id.org/xapi/cmi5/context/categories/${name}` });
    const template = {
      contextActivities: { grouping: [{ id: 'https://publisher.example/au' }] },
      extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': 's' },
    };
    const { platform, sent } = await session({ contextTemplate: template });
    platform.tell(standing({ passed: true, answers: [answer('a')] }));
    await platform.end({ atOnce: false });
    const [initialized, answered, completed, passed, terminated] = sent;
    for (const made of sent)
      expect(made).toMatchObject({
        timestamp: expect.stringMatching(/Z$/),
        actor: JSON.parse(launch.actor),
        context: { ...template, registration: launch.registration },
      });
    expect(new Set(sent.map(({ id }) => id)).size).toBe(5);
    expect(initialized?.['result']).toBeUndefined();
    expect(Object.keys(completed?.['result'] ?? {}).toSorted()).toEqual(['completion', 'duration']);
    expect(Object.keys(passed?.['result'] ?? {}).toSorted()).toEqual(['duration', 'score', 'success']);
    expect(Object.keys(terminated?.['result'] ?? {})).toEqual(['duration']);
    const categories = (made?: Statement) => {
      const { contextActivities } = (made?.['context'] ?? {}) as {
        contextActivities?: { category?: unknown };
      };
      return contextActivities?.category;
    };
    expect([initialized, answered, completed, passed, terminated].map(categories)).toEqual([
      [category('cmi5')],
      undefined,
      [category('cmi5'), category('moveon')],
      [category('cmi5'), category('moveon')],
      [category('cmi5')],
    ]);
  });
});

describe('the launch', () => {
  it('is read from the address, or says what is missing', () => {
    const query = new URLSearchParams({ ...launch, endpoint: 'https://lrs.example/xapi' });
    expect(readLaunch(`?${query}`)).toEqual(launch);
    query.delete('actor');
    expect(() => readLaunch(`?${query}`)).toThrow('without actor');
    expect(() => readLaunch('')).toThrow('not opened by a learning platform');
  });
});

describe('the record store', () => {
  const reply = (status: number, body: unknown) => new Response(JSON.stringify(body), { status });

  it('is asked with the token, which is had by POST', async () => {
    const asked: { url: string; init: RequestInit }[] = [];
    const store = await openRecordStore(launch, async (url, init = {}) => {
      asked.push({ url: String(url), init });
      return String(url).includes('/fetch') ? reply(200, { 'auth-token': 'dG9rZW4=' }) : reply(404, {});
    });
    expect(await store.read('LMS.LaunchData')).toBeNull();
    expect(asked[0]).toMatchObject({ url: launch.fetch, init: { method: 'POST' } });
    expect(asked[1]?.init.headers).toMatchObject({ Authorization: 'Basic dG9rZW4=' });
    expect(new URL(asked[1]?.url ?? '').searchParams.get('agent')).toBe(launch.actor);
    expect(asked[1]?.url).toContain('https://lrs.example/xapi/activities/state?stateId=LMS.LaunchData');
  });

  it('says why there is no token, and what was refused', async () => {
    const spent = async () => reply(200, { 'error-code': '1', 'error-text': 'Already in use' });
    await expect(openRecordStore(launch, spent)).rejects.toThrow('gave no token: Already in use');
    const strict = await openRecordStore(launch, async (url) =>
      String(url).includes('/fetch')
        ? reply(200, { 'auth-token': 't' })
        : new Response('No', { status: 403 }),
    );
    await expect(strict.send([], false)).rejects.toThrow('403 No');
  });
});

describe('duration', () => {
  it.each([
    [0, 'PT0S'],
    [61_234, 'PT61.23S'],
    [-3, 'PT0S'],
  ])('%d is %s', (milliseconds, text) => {
    expect(duration(milliseconds)).toBe(text);
  });
});

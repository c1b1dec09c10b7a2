import type { Launch } from './launch.ts';
import type { Statement } from './statements.ts';

/** The learning record store of one session. Every call rejects where the store refuses, with what it said. */
export interface RecordStore {
  /** A document kept for the learner and this activity; null where there is none. */
  read(stateId: string): Promise<unknown>;
  write(stateId: string, document: unknown): Promise<void>;
  /** @param last whether the page is being left: the request must outlive it */
  send(statements: readonly Statement[], last: boolean): Promise<void>;
  /** The learner's preferences, which cmi5 wants asked for; null where there are none. */
  preferences(): Promise<unknown>;
}

const version = '1.0.3';

/** Gets the session's token, and with it the record store. Rejects where the platform gives none. */
export async function openRecordStore(launch: Launch, ask: typeof fetch): Promise<RecordStore> {
  const answer = await ask(launch.fetch, { method: 'POST' });
  const given = (await answer.json().catch(() => ({}))) as { 'auth-token'?: string; 'error-text'?: string };
  const token = given['auth-token'];
  if (!token)
    throw new Error(`The learning platform gave no token: ${given['error-text'] ?? answer.status}.`);

  const request = async (path: string, query: Record<string, string>, init: RequestInit) => {
    const url = new URL(path, launch.endpoint);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const headers = {
      Authorization: `Basic ${token}`,
      'Content-Type': 'application/json',
      'X-Experience-API-Version': version,
    };
    const response = await ask(url, { ...init, headers });
    if (!response.ok && response.status !== 404)
      throw new Error(
        `The learning platform did not take it: ${response.status} ${await response.text()}`.trim(),
      );
    return response;
  };
  const read = async (path: string, query: Record<string, string>) => {
    const response = await request(path, query, { method: 'GET' });
    return response.status === 404 ? null : response.json().catch(() => null);
  };
  const state = (stateId: string) => ({
    stateId,
    activityId: launch.activityId,
    agent: launch.actor,
    registration: launch.registration,
  });
  const write = async (
    path: string,
    method: string,
    query: Record<string, string>,
    body: unknown,
    last: boolean,
  ) => {
    await request(path, query, { method, body: JSON.stringify(body), keepalive: last });
  };

  return {
    read: (stateId) => read('activities/state', state(stateId)),
    write: (stateId, document) => write('activities/state', 'PUT', state(stateId), document, false),
    send: (statements, last) => write('statements', 'POST', {}, statements, last),
    preferences: () => read('agents/profile', { profileId: 'cmi5LearnerPreferences', agent: launch.actor }),
  };
}

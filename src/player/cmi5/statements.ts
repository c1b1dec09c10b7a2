import type { Answered } from '../platform.ts';
import type { Launch } from './launch.ts';

/** The part of `LMS.LaunchData` that the player needs. */
export interface LaunchData {
  readonly contextTemplate?: Context;
  readonly launchMode?: string;
  readonly masteryScore?: number;
  readonly returnURL?: string;
}

interface Activity {
  readonly id: string;
}

interface Context {
  readonly contextActivities?: Readonly<Record<string, readonly Activity[] | Activity>>;
  readonly extensions?: Readonly<Record<string, unknown>>;
  readonly [other: string]: unknown;
}

/** A statement of xAPI, as far as the player makes them. */
export type Statement = Readonly<Record<string, unknown>>;

/** Where, by whom and when a statement is made. */
export interface Circumstances {
  readonly launch: Launch;
  readonly data: LaunchData;
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Milliseconds since the session began. */
  readonly elapsed: number;
}

export type Verb = 'initialized' | 'completed' | 'passed' | 'failed' | 'terminated';

const verbs = 'http://adlnet.gov/expapi/verbs/';
const categories = 'https://w3id.org/xapi/cmi5/context/categories/';
const masteryScore = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';

/**
 * A statement that cmi5 defines, with what its verb demands and nothing that it forbids.
 * https://github.com/AICC/CMI-5_Spec_Current/blob/quartz/cmi5_spec.md#93-verbs
 *
 * @param scaled the score from 0 to 1, which only passed and failed bear
 */
export function cmi5Statement(verb: Verb, here: Circumstances, scaled: number): Statement {
  const judged = verb === 'passed' || verb === 'failed';
  const moves = judged || verb === 'completed';
  const result = {
    ...(judged && { success: verb === 'passed', score: { scaled, raw: scaled * 100, min: 0, max: 100 } }),
    ...(verb === 'completed' && { completion: true }),
    ...(verb !== 'initialized' && { duration: duration(here.elapsed) }),
  };
  const mastery =
    judged && here.data.masteryScore !== undefined ? { [masteryScore]: here.data.masteryScore } : {};
  return {
    ...statement(verb, here, { id: here.launch.activityId }),
    context: context(here, { category: moves ? ['cmi5', 'moveon'] : ['cmi5'] }, mastery),
    ...(Object.keys(result).length > 0 && { result }),
  };
}

/** An item that was answered: a statement of our own within the session, which decides nothing. */
export function answeredStatement({ item, right, points, spent }: Answered, here: Circumstances): Statement {
  const { activityId } = here.launch;
  const question = {
    id: `${activityId}/${item}`,
    definition: { type: 'http://adlnet.gov/expapi/activities/question' },
  };
  return {
    ...statement('answered', here, question),
    context: context(here, { parent: activityId }, {}),
    result: { success: right, score: { scaled: points }, duration: duration(spent) },
  };
}

function statement(verb: string, { launch, id, at }: Circumstances, object: Activity): Statement {
  return {
    id,
    timestamp: new Date(at).toISOString(),
    actor: JSON.parse(launch.actor),
    verb: { id: `${verbs}${verb}`, display: { en: verb } },
    object: { objectType: 'Activity', ...object },
  };
}

/** The platform's template with what a statement adds to it. */
function context(
  { launch, data }: Circumstances,
  { category = [], parent }: { readonly category?: readonly string[]; readonly parent?: string },
  extensions: Readonly<Record<string, unknown>>,
): Context {
  const template = data.contextTemplate ?? {};
  const activities = template.contextActivities ?? {};
  const both = (name: string, added: readonly Activity[]) => {
    const all = [...[activities[name] ?? []].flat(), ...added];
    return all.length > 0 ? { [name]: all } : {};
  };
  return {
    ...template,
    registration: launch.registration,
    contextActivities: {
      ...activities,
      ...both(
        'category',
        category.map((name) => ({ id: `${categories}${name}` })),
      ),
      ...both('parent', parent === undefined ? [] : [{ id: parent }]),
    },
    extensions: { ...template.extensions, ...extensions },
  };
}

/** Milliseconds as ISO 8601 writes a span of time, to the hundredth of a second. */
export function duration(milliseconds: number): string {
  return `PT${Math.max(0, Math.round(milliseconds / 10)) / 100}S`;
}

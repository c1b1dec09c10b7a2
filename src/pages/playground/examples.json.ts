import { playgroundExamples } from '../../build/playground-examples.ts';

/** The examples by code, in the order in which the page lists them; loaded when one is chosen. */
export function GET(): Response {
  return Response.json(Object.fromEntries(playgroundExamples()));
}

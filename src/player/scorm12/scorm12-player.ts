import { play } from '../play.ts';
import { type ApiWindow, findApi } from './find-api.ts';
import { scorm12Platform } from './scorm12-platform.ts';

void play(async ({ say }) => {
  const api = findApi(window as ApiWindow);
  if (!api) throw new Error('No learning platform was found around this page.');
  return scorm12Platform(api, { now: () => Date.now(), say });
});

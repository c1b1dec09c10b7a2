/** What a SCORM 1.2 platform offers; all values are strings. */
export interface Scorm12Api {
  LMSInitialize(empty: ''): string | boolean;
  LMSFinish(empty: ''): string | boolean;
  LMSGetValue(element: string): string;
  LMSSetValue(element: string, value: string): string | boolean;
  LMSCommit(empty: ''): string | boolean;
  LMSGetLastError(): string | number;
  LMSGetErrorString(code: string): string;
}

/** A window as far as the search needs it. */
export interface ApiWindow {
  readonly API?: Scorm12Api;
  readonly parent?: ApiWindow | null;
  readonly opener?: ApiWindow | null;
}

/** Frames within frames, no more than anybody builds. */
const deepest = 12;

/**
 * Looks for the platform's API where SCORM 1.2 has it: in the windows around this one, then around the one that opened
 * it. Null where there is none; a window of another site counts as none.
 */
export function findApi(start: ApiWindow): Scorm12Api | null {
  return above(start) ?? (readOpener(start) && above(readOpener(start))) ?? null;
}

function above(start: ApiWindow | null): Scorm12Api | null {
  let window: ApiWindow | null | undefined = start;
  for (let depth = 0; window && depth < deepest; depth += 1) {
    try {
      if (window.API) return window.API;
      if (window.parent === window) return null;
      window = window.parent;
    } catch {
      return null;
    }
  }
  return null;
}

function readOpener(window: ApiWindow): ApiWindow | null {
  let top = window;
  for (let depth = 0; depth < deepest; depth += 1) {
    try {
      if (top.opener) return top.opener;
      if (!top.parent || top.parent === top) return null;
      top = top.parent;
    } catch {
      return null;
    }
  }
  return null;
}

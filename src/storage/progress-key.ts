/** Where progress lies in localStorage. Apart, so that who only looks at it need not load what writes it. */
export const progressKey = 'progress';

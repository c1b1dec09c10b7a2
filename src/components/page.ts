/**
 * The elements of our own that a page may hold, as one file for all pages: it is fetched once, and many small ones would
 * weigh more. Each is a stub that loads what it needs when a learner comes near.
 */
import './course/course-progress.ts';
import './editor/yaml-editor.ts';
import './lab/mend-lab.ts';
import './lesson/section-list.ts';
import './quiz/quiz-island.ts';
import './search/site-search.ts';
import './site/keep-offline.ts';
import './site/theme-switch.ts';

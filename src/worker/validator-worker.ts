import { createValidator } from '../core/validator/validate.ts';
import { serveEditors } from './serve-editors.ts';

serveEditors(() => createValidator({ clock: Date.now }));

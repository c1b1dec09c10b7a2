import type { parseAnything as whole } from '../../core/yaml/parse-anything.ts';
import { part } from './part.ts';

const yaml = part(() => import('../../core/yaml/parse-anything.ts'));

/** YAML beyond the plain: anchors, tags, texts over several lines, mistakes. */
export const parseAnything: typeof whole = (text) => yaml().parseAnything(text);

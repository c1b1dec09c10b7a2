import { cmi5 } from './cmi5/cmi5.ts';
import type { Exporter } from './exporter.ts';
import { gift } from './gift/gift.ts';
import { json } from './json/json.ts';
import { print } from './print/print.ts';
import { qti } from './qti/qti.ts';
import { scorm12 } from './scorm12/scorm12.ts';

/** Every format by the name that the command takes. */
export const formats: Readonly<Record<string, Exporter>> = { gift, qti, scorm12, cmi5, json, print };

import type { ParseFaultCode } from '../../yaml/parse-fault.ts';
import type { MetadataFault } from './check-metadata.ts';
import type { IdentityFault } from './identify.ts';
import { type IstiodCode, istiodReasons } from './istiod/reasons.ts';
import type { StructureCode } from './structure-fault.ts';

/** The code of everything that admission can find. */
export type AdmissionCode =
  | ParseFaultCode
  | StructureCode
  | IdentityFault['code']
  | MetadataFault['code']
  | IstiodCode
  | 'not-a-map';

/** One sentence for each code: why the cluster minds. */
export const reasons: Readonly<Record<AdmissionCode, string>> = {
  ...istiodReasons,
  'yaml-syntax': 'What is no YAML can not be read, so kubectl sends nothing of the document.',
  'tab-indentation': 'YAML forbids tabs for indentation, since their width differs from editor to editor.',
  'text-encoding': 'Kubernetes reads UTF-8, and other bytes have no meaning there.',
  'yaml-alias': 'Aliases that multiply can fill all memory, so readers set a limit.',
  'yaml-depth': 'Text nested without end can exhaust a reader, so readers set a limit.',
  'yaml-key': 'A resource is JSON to the API server, and keys of JSON are texts.',
  'yaml-number': 'A resource is JSON to the API server, and JSON has no such number.',
  'duplicate-key': 'Only one of the two values can count, so strict decoding refuses both.',
  'not-a-map': 'A resource is a map of fields; anything else is not sent.',
  'missing-kind': 'The API server tells by apiVersion and kind what a document is.',
  'unknown-kind': 'The API server has no place for it and answers: no matches for kind.',
  'unknown-version': 'The API server looks kinds up under their apiVersion and finds none there.',
  'unchecked-kind': 'Its fields are not known to this page yet, so it can neither praise nor blame them.',
  'unknown-field':
    'kubectl asks for strict validation, which refuses a field that would be lost without a word.',
  'wrong-type': 'The API server compares every value with the type in the schema and refuses the document.',
  'missing-field': 'The schema requires it, and the API server refuses the document without it.',
  'unknown-value':
    'The field takes one of a few words, letter for letter, and the API server refuses all others.',
  'out-of-range': 'The schema sets the limits of the number, and the API server refuses what lies outside.',
  'wrong-size': 'The schema limits how much may stand here, and the API server refuses the document.',
  'bad-format': 'The schema gives the form of the text, and the API server refuses any other.',
  'one-of': 'Only one of them can take effect, so the schema refuses them together.',
  'repeated-item': 'These fields tell the items apart, as keys of a map do.',
  constraint: 'The API server evaluates this condition of the schema for each document that it is sent.',
  'bad-metadata':
    'Names and labels become part of addresses and queries, so the API server limits how they look.',
};

import type { CodeModule } from '../code-module.ts';
import type { IstiodCode } from '../istiod/reasons.ts';
import type { AdmissionCode } from '../reasons.ts';
import * as badFormat from './bad-format.ts';
import * as badMetadata from './bad-metadata.ts';
import * as constraint from './constraint.ts';
import * as duplicateKey from './duplicate-key.ts';
import * as missingField from './missing-field.ts';
import * as missingKind from './missing-kind.ts';
import * as notAMap from './not-a-map.ts';
import * as oneOf from './one-of.ts';
import * as outOfRange from './out-of-range.ts';
import * as repeatedItem from './repeated-item.ts';
import * as tabIndentation from './tab-indentation.ts';
import * as textEncoding from './text-encoding.ts';
import * as uncheckedKind from './unchecked-kind.ts';
import * as unknownField from './unknown-field.ts';
import * as unknownKind from './unknown-kind.ts';
import * as unknownValue from './unknown-value.ts';
import * as unknownVersion from './unknown-version.ts';
import * as wrongSize from './wrong-size.ts';
import * as wrongType from './wrong-type.ts';
import * as yamlAlias from './yaml-alias.ts';
import * as yamlDepth from './yaml-depth.ts';
import * as yamlKey from './yaml-key.ts';
import * as yamlNumber from './yaml-number.ts';
import * as yamlSyntax from './yaml-syntax.ts';

/** What there is to tell of each code of admission before istiod is asked; a test holds it to the folder. */
export const codes: Readonly<Record<Exclude<AdmissionCode, IstiodCode>, CodeModule>> = {
  'bad-format': badFormat,
  'bad-metadata': badMetadata,
  constraint: constraint,
  'duplicate-key': duplicateKey,
  'missing-field': missingField,
  'missing-kind': missingKind,
  'not-a-map': notAMap,
  'one-of': oneOf,
  'out-of-range': outOfRange,
  'repeated-item': repeatedItem,
  'tab-indentation': tabIndentation,
  'text-encoding': textEncoding,
  'unchecked-kind': uncheckedKind,
  'unknown-field': unknownField,
  'unknown-kind': unknownKind,
  'unknown-value': unknownValue,
  'unknown-version': unknownVersion,
  'wrong-size': wrongSize,
  'wrong-type': wrongType,
  'yaml-alias': yamlAlias,
  'yaml-depth': yamlDepth,
  'yaml-key': yamlKey,
  'yaml-number': yamlNumber,
  'yaml-syntax': yamlSyntax,
};

import { int32, string } from '../../build.ts';

const label = '[a-z0-9]([-a-z0-9]*[a-z0-9])?';
const name = `${label}(\\.${label})*`;

/** An API group; empty for the core group. */
export const group = string({ maxLength: 253, pattern: `^$|^${name}$` });

/** A kind. */
export const kind = string({ minLength: 1, maxLength: 63, pattern: '^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$' });

/** The name of an object. */
export const objectName = string({ minLength: 1, maxLength: 253 });

/** The name of a namespace. */
export const namespace = string({ minLength: 1, maxLength: 63, pattern: `^${label}$` });

/** The name of a listener or a rule. */
export const sectionName = string({ minLength: 1, maxLength: 253, pattern: `^${name}$` });

/** A host; `*.` in front stands for all names below. */
export const hostname = string({ minLength: 1, maxLength: 253, pattern: `^(\\*\\.)?${name}$` });

/** A host without wildcard. */
export const preciseHostname = string({ minLength: 1, maxLength: 253, pattern: `^${name}$` });

/** The name of a header, or of a parameter of a query. */
export const headerName = string({
  minLength: 1,
  maxLength: 256,
  pattern: "^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$",
});

/** The value of a header. */
export const headerValue = string({ minLength: 1, maxLength: 4096 });

/** A port. */
export const port = int32({ minimum: 1, maximum: 65535 });

/** The name of a controller: a domain, a slash and a path. */
export const controllerPattern = `${name}\\/[A-Za-z0-9\\/\\-._~%!$&'()*+,;=:]+$`;

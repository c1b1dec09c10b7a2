import { list, object, oneOfWords, optional, preserved, required, string } from '../build.ts';
import { isRequestUrl, parseRequestUrl } from '../request-url.ts';

const schemes = ['', 'http', 'https', 'file', 'oci'];

function hasScheme(text: string): boolean {
  const url = parseRequestUrl(isRequestUrl(text) ? text : `http://${text}`);
  return url !== undefined && schemes.includes(url.scheme);
}

const environmentVariable = object(
  {
    name: required(string({ minLength: 1, maxLength: 256 }), 'The name of the variable.'),
    value: optional(string({ maxLength: 2048 }), 'Its value.'),
    valueFrom: optional(
      oneOfWords('INLINE', 'HOST'),
      'Whether the value stands here or comes from the environment of the proxy.',
      'INLINE',
    ),
  },
  {
    constraints: [
      {
        message: 'value may only be set when valueFrom is INLINE',
        remedy: 'Remove `value`, or `valueFrom: HOST`.',
        holds: ({ valueFrom, value }) => valueFrom !== 'HOST' || value === undefined,
      },
    ],
  },
);

/** A WebAssembly module: where it comes from, and how it runs in the proxy. */
export const wasmModule = {
  url: required(
    string({
      minLength: 1,
      constraints: [
        {
          message: 'url must have schema one of [http, https, file, oci]',
          remedy:
            'Begin it with `oci://`, `https://`, `http://` or `file://`; with a port in it, the scheme is needed.',
          holds: hasScheme,
        },
      ],
    }),
    'Where the module is fetched from; without a scheme an OCI image.',
  ),
  sha256: optional(
    string({ pattern: '(^$|^[a-f0-9]{64}$)' }),
    'The checksum that the module must have, in hexadecimal.',
  ),
  imagePullPolicy: optional(
    oneOfWords('UNSPECIFIED_POLICY', 'IfNotPresent', 'Always'),
    'When the module is fetched again.',
    'IfNotPresent, but Always for the tag `latest`',
  ),
  imagePullSecret: optional(
    string({ minLength: 1, maxLength: 253 }),
    'The Secret of the namespace with the password of the registry.',
  ),
  verificationKey: optional(string(), 'Not in use by Istio.'),
  pluginConfig: optional(preserved(), 'Settings that the module gets, whatever it understands.'),
  pluginName: optional(
    string({ minLength: 1, maxLength: 256 }),
    'The name of the plugin within a module that holds several.',
  ),
  failStrategy: optional(
    oneOfWords('FAIL_CLOSE', 'FAIL_OPEN', 'FAIL_RELOAD'),
    'What happens to requests when the module fails: refused, let pass, or tried with a new instance.',
    'FAIL_CLOSE',
  ),
  vmConfig: optional(
    object({
      env: optional(
        list(environmentVariable, { maxItems: 256, mapKeys: ['name'] }),
        'Environment variables that the module sees.',
      ),
    }),
    'The machine that the module runs in.',
  ),
  type: optional(
    oneOfWords('UNSPECIFIED_PLUGIN_TYPE', 'HTTP', 'NETWORK'),
    'Whether it works on HTTP requests or on connections.',
    'HTTP',
  ),
};

/** Which of the modules in a phase comes first. */
export const priorityDoc = 'Its place among those of the same phase: the highest comes first.';
export const phaseDoc = 'Before which of the own filters of Istio it is put.';

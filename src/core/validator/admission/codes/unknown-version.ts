import type { Examples } from '../../example.ts';
import type { RuleDoc } from '../../rule-doc.ts';
import type { CodeModule } from '../code-module.ts';

export const title = 'A version or a group that does not have the kind';
export const stage: CodeModule['stage'] = 'schema';

export const doc: RuleDoc = {
  what: '`apiVersion` is made of a group and a version, and there the kind is not to be found: the group is another one, or the version is not served.',
  why: 'The API server looks kinds up by group, version and name together. Istio’s kinds live in four groups: networking, security, telemetry and extensions, each followed by `.istio.io`. Most are at `v1`; a few, such as EnvoyFilter and WasmPlugin, never left their first version.',
  mend: 'Write what the message says. All versions that are served have the same fields, so nothing else changes.',
  links: [{ title: 'Istio: Configuration reference', url: 'https://istio.io/latest/docs/reference/config/' }],
};

const telemetry = (apiVersion: string) => `apiVersion: ${apiVersion}
kind: Telemetry
metadata:
  name: metrics
  namespace: shop
spec:
  metrics:
  - reportingInterval: 10s
`;

export const examples: Examples = {
  fail: [
    { title: 'The group of another kind', yaml: telemetry('networking.istio.io/v1 # unknown-version') },
    {
      title: 'A version that is not served',
      yaml: telemetry('telemetry.istio.io/v1beta1 # unknown-version'),
    },
  ],
  pass: [{ title: 'Group and version of the kind', yaml: telemetry('telemetry.istio.io/v1') }],
};

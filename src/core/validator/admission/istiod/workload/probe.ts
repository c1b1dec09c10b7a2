import { checkPort } from '../checks/port.ts';
import type { Field } from '../field.ts';
import type { Review } from '../review.ts';

const counts = [
  'periodSeconds',
  'initialDelaySeconds',
  'timeoutSeconds',
  'successThreshold',
  'failureThreshold',
];

/** How the proxy beside a workload finds out whether it is ready. */
export function checkProbe(probe: Field, review: Review): void {
  if (!probe.isSet) return;
  const say = (at: Field, what: string, remedy: string) => review.refuse('bad-probe', at, what, remedy);
  for (const key of counts) {
    if (probe.at(key).number < 0) say(probe.at(key), `${key} is negative.`, 'Write 0 or more.');
  }
  const way = probe.firstOf('httpGet', 'tcpSocket', 'exec', 'grpc');
  const settings = probe.at(way ?? '');
  if (!way || way === 'grpc') {
    say(
      way ? settings : probe,
      way ? 'Istio can not probe by grpc here yet.' : 'The probe does nothing.',
      'Write one of httpGet, tcpSocket and exec.',
    );
  } else if (way === 'exec') {
    const command = settings.at('command');
    if (command.items.length === 0)
      say(command, 'The command is empty.', 'Write the program and its arguments.');
  } else checkPort(settings.at('port'), review);
  if (way === 'httpGet') checkHttpGet(settings, say);
}

function checkHttpGet(httpGet: Field, say: (at: Field, what: string, remedy: string) => void): void {
  const scheme = httpGet.at('scheme');
  if (!['', 'HTTP', 'HTTPS'].includes(scheme.text)) {
    say(scheme, `A probe has no scheme "${scheme.text}".`, 'Write HTTP or HTTPS.');
  }
  for (const header of httpGet.at('httpHeaders').items) {
    const name = header.at('name');
    if (/^[-A-Za-z0-9]+$/.test(name.text)) continue;
    say(
      name,
      name.text === '' ? 'A header has no name.' : `A probe can't send a header "${name.text}".`,
      'Write letters, digits and hyphens.',
    );
  }
}

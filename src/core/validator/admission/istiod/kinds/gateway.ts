import { hasGatewaySemantics } from '../checks/gateway-semantics.ts';
import { Field } from '../field.ts';
import { checkServer } from '../gateway/server.ts';
import type { Review, SpecCheck } from '../review.ts';
import { isDnsLabel } from '../values/dns.ts';
import { isHttp, parseProtocol } from '../values/protocol.ts';

export const gateway: readonly SpecCheck[] = [checkName, checkServers, checkPortNames];

function checkName(_: Field, review: Review): void {
  if (isDnsLabel(review.name) || hasGatewaySemantics(review, 'gateway')) return;
  review.refuse(
    'bad-name',
    new Field(undefined, ['metadata', 'name']),
    `"${review.name}" can't be the name of a Gateway.`,
    'Write letters, digits and hyphens, at most 63, and no dots.',
  );
}

function checkServers(spec: Field, review: Review): void {
  const servers = spec.at('servers');
  if (servers.items.length === 0) {
    review.refuse('incomplete', servers, 'The Gateway has no servers.', 'Add a server with port and hosts.');
  }
  for (const server of servers.items) checkServer(server, review);
}

function checkPortNames(spec: Field, { refuse, warn }: Review): void {
  const seen = new Set<string>();
  for (const server of spec.at('servers').items) {
    const name = server.at('port', 'name');
    if (!server.at('port').isSet) continue;
    if (seen.has(name.text)) {
      refuse(
        'repeated-name',
        name,
        `Another server has a port of the name "${name.text}" already.`,
        'Give each port a name of its own.',
      );
    }
    seen.add(name.text);
    const redirect = server.at('tls', 'httpsRedirect');
    if (!redirect.flag || isHttp(parseProtocol(server.at('port', 'protocol').text))) continue;
    warn(
      'tls-ignored',
      redirect,
      'Only servers of protocol HTTP can redirect to HTTPS.',
      'Move httpsRedirect to a server for plain HTTP, or remove it.',
    );
  }
}

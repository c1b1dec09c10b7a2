import { checkIpAddress, checkUnixPath, unixPrefix } from '../checks/address.ts';
import { hasGatewaySemantics } from '../checks/gateway-semantics.ts';
import { checkNamespacedHost } from '../checks/namespaced-host.ts';
import { checkPort } from '../checks/port.ts';
import { checkServerTls } from '../checks/server-tls.ts';
import type { Field } from '../field.ts';
import type { Review } from '../review.ts';
import { isHttp, isTls, parseProtocol, protocolWords } from '../values/protocol.ts';

/** A port that a gateway opens. */
export function checkServer(server: Field, review: Review): void {
  const hosts = server.at('hosts');
  if (hosts.items.length === 0) {
    review.refuse(
      'incomplete',
      hosts,
      'The server has no hosts.',
      'Add the hosts it is for, or "*" for all.',
    );
  }
  const takesNobody = hasGatewaySemantics(review, 'gateway');
  for (const host of hosts.items) checkNamespacedHost(host, { isGateway: true, takesNobody }, review);
  const isPortRight = checkServerPort(server, review);
  checkBind(server, review);
  checkServerTls(server.at('tls'), review);
  if (isPortRight) checkTlsOfProtocol(server, review);
}

/** The port of a server; whether it is right. */
function checkServerPort(server: Field, review: Review): boolean {
  let right = true;
  const refuse: Review['refuse'] = (...fault) => {
    right = false;
    review.refuse(...fault);
  };
  const port = server.at('port');
  const [protocol, number, target, name] = ['protocol', 'number', 'targetPort', 'name'].map((key) =>
    port.at(key),
  ) as [Field, Field, Field, Field];
  if (!parseProtocol(protocol.text)) {
    refuse(
      'bad-protocol',
      protocol,
      `Istio knows no protocol "${protocol.text}".`,
      `Write one of ${protocolWords}.`,
    );
  }
  if (number.number > 0 || !server.at('bind').text.startsWith(unixPrefix)) {
    checkPort(number, { ...review, refuse });
  }
  if (target.number > 0) {
    refuse(
      'bad-port',
      target,
      'A gateway has no use for targetPort.',
      'Remove it; VirtualServices say where requests go.',
    );
  }
  if (name.text === '')
    refuse('bad-name', name, 'The port has no name.', 'Give it one, such as "https-shop".');
  return right;
}

function checkBind(server: Field, review: Review): void {
  const bind = server.at('bind');
  const number = server.at('port', 'number');
  if (bind.text.startsWith(unixPrefix)) {
    checkUnixPath(bind, bind.text.slice(unixPrefix.length), review);
    if (number.number !== 0) {
      review.refuse('bad-port', number, 'A Unix domain socket has no port.', 'Write 0.');
    }
  } else if (bind.text !== '') checkIpAddress(bind, review);
}

function checkTlsOfProtocol(server: Field, { refuse }: Review): void {
  const [tls, named] = [server.at('tls'), server.at('port', 'protocol')];
  const protocol = parseProtocol(named.text);
  if (isTls(protocol) && !tls.isSet) {
    refuse(
      'tls-combination',
      server,
      `A server of protocol ${named.text} needs tls.`,
      'Add tls with mode and credentialName, or write HTTP.',
    );
  } else if (!isTls(protocol) && tls.isSet) {
    const passes = ['', 'PASSTHROUGH', 'AUTO_PASSTHROUGH'].includes(tls.at('mode').text);
    const files = ['caCertificates', 'privateKey', 'serverCertificate'];
    // What is left is a redirect to HTTPS.
    if (isHttp(protocol) && passes && files.every((key) => tls.at(key).text === '')) return;
    refuse(
      'tls-combination',
      tls,
      `A server of protocol ${named.text} can't end TLS.`,
      isHttp(protocol) ? 'Write HTTPS, or keep httpsRedirect alone under tls.' : 'Write TLS, or remove tls.',
    );
  }
}

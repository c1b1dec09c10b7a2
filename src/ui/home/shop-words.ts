import type { Behaviour, Failure } from '../../core/shop/judge-shop.ts';
import type { SentRequest } from '../../core/shop/send-request.ts';
import { bareCaller } from '../../core/shop/shop.ts';

const placeName = (place: string) => place.replace('-', ' ');

/** The way of a request: `web → catalog v1 → recommend`. */
export function wayOf({ hops }: SentRequest): string {
  const inside = hops.filter(({ from }) => from !== 'internet' && from !== 'gateway');
  const [first] = inside;
  if (!first) return hops.map(({ to }) => placeName(to)).join(' → ');
  return [first.from, ...inside.map(({ to }) => to)].map(placeName).join(' → ');
}

/** Why not every request was answered, or that all were; a sentence or two. */
export function behaviourWords({ asked, answered, failures }: Behaviour): string {
  const [worst] = failures;
  if (!worst) return `All ${asked} requests are answered with 200.`;
  const others = asked - answered - worst.count;
  const rest = others > 0 ? ` ${others} more end badly elsewhere.` : '';
  return `${worst.count} of ${asked} requests ${failureWords(worst)}${rest}`;
}

function failureWords({ ending, status, from, to }: Failure): string {
  const [caller, target] = [placeName(from), placeName(to)];
  switch (ending) {
    case 'denied':
      return from === bareCaller
        ? `come from ${caller}, which has no sidecar and speaks plaintext. The sidecar of ${target} is STRICT and resets the connection.`
        : `are refused: the sidecar of ${caller} sends plaintext, and the one of ${target} is STRICT. ${caller} sees 503.`;
    case 'unroutable':
      return status === 404
        ? `match no route to ${target}: the sidecar of ${caller} answers 404.`
        : `are sent to a subset or host that nothing defines: the sidecar of ${caller} answers 503.`;
    case 'responded':
      return `never leave ${caller}: its sidecar answers ${status} by itself.`;
    case 'redirected':
      return `are redirected: the sidecar of ${caller} answers ${status}.`;
    case 'failed':
      return `fail on the way from ${caller} to ${target} with 503: no endpoint there understands them.`;
    case 'routed':
      return `arrive at ${target}.`;
  }
}

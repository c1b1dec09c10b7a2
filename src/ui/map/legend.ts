import type { LineState, MapDot, MapLine, MapModel, MapStation } from './map-model.ts';

/** A sign with what it means; the picture is a map like any other. */
export interface LegendEntry {
  readonly name: string;
  readonly meaning: string;
  readonly model: MapModel;
  readonly dots?: readonly MapDot[];
}

const service = (name: string, along = 0, across = 0, sidecar = true): MapStation => ({
  id: name,
  kind: 'service',
  name,
  sidecar,
  along,
  across,
});
const edge = (id: string, along: number, across = 0): MapStation => ({
  id,
  kind: 'edge',
  name: '',
  along,
  across,
});
const line = (from: string, to: string, state: LineState, extra: Partial<MapLine> = {}): MapLine => ({
  id: `${from}-${to}`,
  from,
  to,
  state,
  ...extra,
});

function entry(
  name: string,
  meaning: string,
  stations: readonly MapStation[],
  lines: readonly MapLine[] = [],
  more: Pick<LegendEntry, 'dots'> & { readonly zones?: MapModel['zones'] } = {},
): LegendEntry {
  const { zones = [], dots } = more;
  return { name, meaning, model: { title: name, stations, lines, zones }, ...(dots && { dots }) };
}

/** What stands on a map. */
export const legendThings: readonly LegendEntry[] = [
  entry(
    'Service with its sidecar',
    'The line runs through the capsule, never through the station.',
    [edge('left', -0.55), service('orders'), edge('right', 0.6)],
    [line('left', 'orders', 'mtls'), line('orders', 'right', 'mtls')],
  ),
  entry(
    'Service without a sidecar',
    'No capsule, and the line touches the station itself.',
    [edge('left', -0.8), service('ledger', 0, 0, false)],
    [line('left', 'ledger', 'plain')],
  ),
  entry(
    'Gateway',
    'A proxy with no service: a capsule standing alone across the line, with two bars.',
    [
      edge('left', -0.5),
      { id: 'gateway', kind: 'gateway', name: '', along: 0, across: 0 },
      edge('right', 0.5),
    ],
    [line('left', 'gateway', 'outside'), line('gateway', 'right', 'mtls')],
  ),
  entry(
    'Control plane',
    'Double outline. Its dash-dot line carries config, never requests.',
    [{ id: 'istiod', kind: 'control-plane', name: 'istiod', along: 0, across: 0 }, edge('down', 0.75)],
    [line('istiod', 'down', 'config')],
  ),
  entry('Outside host', 'Square corners, broken outline, hatched: off the map.', [
    { id: 'bank', kind: 'outside', name: 'bank.example', along: 0, across: 0 },
  ]),
  entry('Namespace', 'A tinted zone with its name in the corner.', [service('payments')], [], {
    zones: [{ name: 'payments', stations: ['payments'] }],
  }),
  entry(
    'Points',
    'Where a route is chosen. The frames give the weight, or the count.',
    [edge('left', -0.3), edge('v1', 0.62, -0.22), edge('v2', 0.62, 0.22)],
    [line('left', 'v1', 'mtls', { label: '90 %' }), line('left', 'v2', 'mtls', { label: '10 %' })],
  ),
  entry(
    'Request',
    'Filled with an identity that can be checked, hollow without.',
    [edge('a', 0), edge('b', 0.8), edge('c', 0, 0.32), edge('d', 0.8, 0.32)],
    [line('a', 'b', 'mtls'), line('c', 'd', 'plain')],
    {
      dots: [
        { line: 'a-b', share: 0.35, identity: true },
        { line: 'c-d', share: 0.6, identity: false },
      ],
    },
  ),
];

const lineEntry = (name: string, meaning: string, state: LineState, extra: Partial<MapLine> = {}) =>
  entry(name, meaning, [edge('left', 0), edge('right', 1.3)], [line('left', 'right', state, extra)]);

/** What becomes of the requests on a line. */
export const legendLines: readonly LegendEntry[] = [
  lineEntry('mTLS', 'Two rails.', 'mtls'),
  lineEntry('Plaintext', 'Long dashes.', 'plain'),
  lineEntry('Denied', 'Ends at a buffer stop; the sign behind it says why.', 'denied'),
  lineEntry('Retried', 'A loop for every new try, and their number.', 'retried', { note: '3 tries' }),
  lineEntry('Mirrored', 'Round dots, open arrow: no answer is awaited.', 'mirrored'),
  lineEntry('Delayed', 'A wave, with the time added.', 'delayed', { note: '+2 s' }),
  lineEntry('Outside the mesh', 'One thin rail.', 'outside'),
  lineEntry('Not taken', 'Fine dots.', 'not-taken'),
];

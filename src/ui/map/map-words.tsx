import type { LineState, MapModel, MapStation } from './map-model.ts';

const states: Readonly<Record<LineState, string>> = {
  mtls: 'mutual TLS',
  plain: 'plaintext',
  denied: 'refused',
  retried: 'tried again',
  mirrored: 'a copy, no answer awaited',
  delayed: 'delayed',
  outside: 'from outside the mesh',
  'not-taken': 'no requests',
  config: 'config, no requests',
};

/** What each line of a map shows, as a table. */
export function MapWords({ model }: { readonly model: MapModel }) {
  const stations = new Map(model.stations.map((station) => [station.id, station]));
  const nameOf = (id: string) => stationName(stations.get(id)) ?? `namespace ${id}`;
  return (
    <table class="map-words">
      <caption>{model.title}</caption>
      <thead>
        <tr>
          <th scope="col">From</th>
          <th scope="col">To</th>
          <th scope="col">What runs there</th>
        </tr>
      </thead>
      <tbody>
        {model.lines.map(({ id, from, to, state, label, note, stopped }) => (
          <tr key={id}>
            <td>{nameOf(from)}</td>
            <td>{nameOf(to)}</td>
            <td>
              {[states[state], label, note, stopped && `ends as ${stopped}`].filter(Boolean).join(', ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function stationName(station: MapStation | undefined): string | undefined {
  if (!station) return undefined;
  const bare = station.kind === 'service' && !station.sidecar ? ', without a sidecar' : '';
  return `${station.name}${station.version ? ` ${station.version}` : ''}${bare}`;
}

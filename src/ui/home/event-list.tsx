import { useEffect, useState } from 'preact/hooks';
import { DecisionSign } from '../map/decision-sign.tsx';
import type { TrafficRunner } from './run-traffic.ts';
import { seconds } from './shop-map.ts';
import { wayOf } from './shop-words.ts';

/** The last requests as a table: what the dots on the map do, in words. */
export function EventList({ runner }: { readonly runner: TrafficRunner }) {
  const [{ ended }, setView] = useState(runner.view());
  useEffect(() => runner.onEnded(setView), [runner]);
  return (
    <section class="events" aria-label="Event list" tabIndex={0}>
      <table>
        <caption>The last {ended.length} requests to end, the newest first</caption>
        <thead>
          <tr>
            <th scope="col">Request</th>
            <th scope="col">Way</th>
            <th scope="col">Decision</th>
            <th scope="col">Status</th>
            <th scope="col">Time</th>
          </tr>
        </thead>
        <tbody>
          {ended.map((request) => (
            <tr key={request.number}>
              <td>{request.number}</td>
              <td>{wayOf(request)}</td>
              <td>
                <span class="event-decision">
                  <DecisionSign kind={request.ending} /> {request.ending}
                </span>
              </td>
              <td>{request.status === 0 ? 'reset' : request.status}</td>
              <td>{seconds(request.ms)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

import { useMemo, useRef, useState } from 'preact/hooks';
import type { ShopReport } from '../../core/shop/shop-report.ts';
import type { SourceFile } from '../../core/validator/diagnostic.ts';
import { MeshMap } from '../map/mesh-map.tsx';
import { VerdictStrip } from '../verdicts/verdict-strip.tsx';
import { EditablePane } from './editable-pane.tsx';
import { EventList } from './event-list.tsx';
import type { TrafficRunner } from './run-traffic.ts';
import { shopClient } from './shop-client.ts';
import { shopMap } from './shop-map.ts';
import { shopVerdicts, verdictWords } from './shop-verdicts.ts';
import { SwitchRow } from './switch-row.tsx';
import { runInTraffic } from './traffic.ts';

export interface PlateData {
  /** The first is shown; the others are its surroundings, and tabs once it is edited. */
  readonly files: readonly SourceFile[];
  readonly report: ShopReport;
  /** Codes that have a page, and where those pages are. */
  readonly explained: { readonly folder: string };
}

interface Props extends PlateData {
  /** Absent where the build draws the plate: then nothing can be pressed. */
  readonly runner?: TrafficRunner;
}

/**
 * The plate of the home page: a mesh, the YAML it runs, three switches that edit that YAML, and the verdicts. The map
 * follows what the YAML says, whether a switch or the learner wrote it.
 */
export function Plate({ files: start, report: first, explained, runner }: Props) {
  const [files, setFiles] = useState(start);
  const [report, setReport] = useState(first);
  const [applied, setApplied] = useState(first.applied);
  const [paused, setPaused] = useState(false);
  const [showEvents, setShowEvents] = useState(false);
  const client = useRef(
    shopClient((judged, answer) => {
      setFiles(judged);
      setReport(answer);
      if (!answer.applied) return;
      setApplied(answer.applied);
      runner?.apply(answer.applied.reading);
    }),
  );
  // Requests and counts of the first picture; from then on the runner moves them.
  const { view } = useMemo(() => runInTraffic(first.applied?.reading ?? {}), []);
  const model = useMemo(() => shopMap(applied?.reading ?? {}, view.reached), [applied]);

  const pause = () => {
    runner?.pause(!paused);
    setPaused(!paused);
  };
  return (
    <div class="plate">
      <section class="plate-map" aria-labelledby="plate-title">
        <div class="plate-head">
          <h2 id="plate-title">{model.title}</h2>
          <p>Three requests in two seconds</p>
          <div class="plate-actions" data-waiting={runner ? undefined : ''}>
            <button type="button" onClick={pause}>
              {paused ? 'Go on' : 'Pause'}
            </button>
            <button type="button" aria-expanded={showEvents} onClick={() => setShowEvents(!showEvents)}>
              Event list
            </button>
          </div>
        </div>
        <MeshMap model={model} dots={view.dots} />
        {showEvents && runner && <EventList runner={runner} />}
      </section>
      <SwitchRow
        switches={report.switches}
        {...(runner && { onTurn: ({ edits }) => client.current.edit(files, edits) })}
      />
      <EditablePane
        files={files}
        switches={report.switches}
        explained={explained}
        client={client.current}
        live={runner !== undefined}
      />
      <div class="plate-verdicts">
        <VerdictStrip items={shopVerdicts(report)} />
        <p role="status">{verdictWords(report)}</p>
      </div>
    </div>
  );
}

import { useEffect, useRef, useState } from 'preact/hooks';
import type { ShopReport } from '../../core/shop/shop-report.ts';
import type { SourceFile } from '../../core/validator/diagnostic.ts';
import { VerdictStrip } from '../verdicts/verdict-strip.tsx';
import { EditablePane } from './editable-pane.tsx';
import { LiveMap } from './live-map.tsx';
import { shopClient } from './shop-client.ts';
import { shopVerdicts, verdictWords } from './shop-verdicts.ts';
import { SwitchRow } from './switch-row.tsx';

export interface PlateData {
  /** The first is shown; the others are its surroundings, and tabs once it is edited. */
  readonly files: readonly SourceFile[];
  readonly report: ShopReport;
  /** Codes that have a page, and where those pages are. */
  readonly explained: { readonly codes: readonly string[]; readonly folder: string };
}

/**
 * The plate of the home page: a mesh, the YAML it runs, three switches that edit that YAML, and the verdicts. The map
 * follows what the YAML says, whether a switch or the learner wrote it.
 */
export function Plate({ files: start, report: first, explained }: PlateData) {
  const [live, setLive] = useState(false);
  const [files, setFiles] = useState(start);
  const [report, setReport] = useState(first);
  const [applied, setApplied] = useState(first.applied);
  const [paused, setPaused] = useState(false);
  const [showEvents, setShowEvents] = useState(false);
  const client = useRef(
    shopClient((judged, answer) => {
      setFiles(judged);
      setReport(answer);
      if (answer.applied) setApplied(answer.applied);
    }),
  );
  useEffect(() => setLive(true), []);

  return (
    <div class="plate">
      <section class="plate-map" aria-labelledby="plate-title">
        <div class="plate-head">
          <h2 id="plate-title">The shop, with catalog v2 on trial</h2>
          <p>Three requests in two seconds</p>
          <div class="plate-actions" data-waiting={live ? undefined : ''}>
            <button type="button" onClick={() => setPaused(!paused)}>
              {paused ? 'Go on' : 'Pause'}
            </button>
            <button type="button" aria-expanded={showEvents} onClick={() => setShowEvents(!showEvents)}>
              Event list
            </button>
          </div>
        </div>
        {applied && <LiveMap reading={applied.reading} running={live && !paused} showEvents={showEvents} />}
      </section>
      <SwitchRow
        switches={report.switches}
        {...(live && { onTurn: ({ edits }) => client.current.edit(files, edits) })}
      />
      <EditablePane
        files={files}
        switches={report.switches}
        explained={explained}
        client={client.current}
        live={live}
      />
      <div class="plate-verdicts">
        <VerdictStrip items={shopVerdicts(report)} />
        <p role="status">{verdictWords(report)}</p>
      </div>
    </div>
  );
}

import { DecisionGlyph } from './decision-glyph.tsx';
import { longestStraight, loopsOn, wavePath } from './line-shapes.ts';
import { stopBefore, stopSign } from './line-stop.ts';
import type { PlacedLine } from './line-track.ts';
import type { MapLine } from './map-model.ts';
import { TextFrame } from './text-frame.tsx';
import { endOf, type Piece, pathOf, pointAt, shortened, type Track, trackLength } from './track.ts';

type Drawn = Pick<PlacedLine, 'line' | 'track'>;

/** A line as its state has it: rails, dashes, dots, a wave, loops, or a buffer stop. */
export function LineSign({ line, track }: Drawn) {
  const stop = stopSign(line);
  return (
    <g class="map-line" data-state={line.state}>
      {stop ? <Stopped track={track} sign={stop} /> : <Whole line={line} track={track} />}
    </g>
  );
}

function Whole({ line: { state }, track }: Drawn) {
  const open = state === 'mirrored' || state === 'config';
  const drawn = state === 'not-taken' ? track : shortened(track, open ? 1 : 9);
  const end = endOf(track);
  return (
    <>
      <path class="map-stroke" d={state === 'delayed' ? wavePath(drawn) : pathOf(drawn)} />
      {state === 'mtls' && <path class="map-gap" d={pathOf(drawn)} />}
      {state === 'retried' &&
        loopsOn(track).map(({ x, y }) => (
          <circle class="map-stroke" cx={x} cy={y} r="11" key={`${x} ${y}`} />
        ))}
      {state !== 'not-taken' && (
        <path
          class={open ? 'map-arrow-open' : 'map-arrow'}
          d={open ? 'M-11-7L0 0L-11 7' : 'M-12-7L0 0L-12 7Z'}
          transform={`translate(${end.x} ${end.y}) rotate(${end.degrees})`}
        />
      )}
    </>
  );
}

function Stopped({ track, sign }: { readonly track: Track; readonly sign: NonNullable<MapLine['stopped']> }) {
  const before = stopBefore(track);
  const live = shortened(track, before);
  const end = endOf(live);
  const glyph = endOf(shortened(track, before - 17));
  const rest = endOf(shortened(track, Math.max(0, before - 32)));
  const last = endOf(track);
  return (
    <>
      <path class="map-stroke" d={pathOf(live)} />
      <path
        class="map-buffer"
        d="M0-10V10"
        transform={`translate(${end.x} ${end.y}) rotate(${end.degrees})`}
      />
      <path class="map-beyond" d={`M${rest.x} ${rest.y}L${last.x} ${last.y}`} />
      <g transform={`translate(${glyph.x} ${glyph.y})`}>
        <DecisionGlyph kind={sign} />
      </g>
    </>
  );
}

/** What is written on a line, drawn above all lines. */
export function LineLabels({ line, track }: Drawn) {
  const bend = track.find(({ kind }) => kind === 'turn');
  const at = bend ? labelPiece(track) : pointAt(track, trackLength(track) * 0.58);
  const piece = longestStraight(track);
  return (
    <>
      {line.label && <TextFrame x={at.x} y={at.y} text={line.label} />}
      {line.note && piece && <LineNote state={line.state} text={line.note} piece={piece} />}
    </>
  );
}

function LineNote({
  state,
  text,
  piece,
}: {
  readonly state: MapLine['state'];
  readonly text: string;
  readonly piece: Piece;
}) {
  const level = piece.from.y === piece.to.y;
  const middle = { x: (piece.from.x + piece.to.x) / 2, y: (piece.from.y + piece.to.y) / 2 };
  return level ? (
    <TextFrame x={middle.x} y={middle.y + 24} text={text} tone={state} />
  ) : (
    <TextFrame x={middle.x + 14} y={middle.y} text={text} tone={state} start />
  );
}

/** A label stands on the straight between two bends, where lines of the same points are furthest apart. */
function labelPiece(track: Track) {
  const turn = track.findIndex(({ kind }) => kind === 'turn');
  const between = track[turn + 1];
  const piece = between?.kind === 'straight' && between.length > 30 ? between : longestStraight(track);
  return piece ? pointAt([piece], piece.length / 2) : pointAt(track, trackLength(track) / 2);
}

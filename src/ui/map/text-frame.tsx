interface Props {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** The state of a line whose colour the text takes; a frame without one is ink. */
  readonly tone?: string;
  /** The frame starts at `x`; otherwise its middle is there. */
  readonly start?: boolean;
}

/** Map letters are nearly of one width, and a frame that is a little too wide harms nobody. */
const letter = 7.2;

/** A few words in a frame that hides the line behind them. */
export function TextFrame({ x, y, text, tone, start = false }: Props) {
  const width = text.length * letter + 14;
  const left = start ? x : x - width / 2;
  return (
    <g class="map-frame" data-tone={tone}>
      <rect x={left} y={y - 12} width={width} height="24" rx="6" />
      <text x={left + width / 2} y={y + 5}>
        {text}
      </text>
    </g>
  );
}

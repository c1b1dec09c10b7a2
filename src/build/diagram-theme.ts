/**
 * Where each role in a diagram takes its colour from: the name of a token of tokens.css. While Mermaid draws, every
 * token has a stand-in colour; afterwards the stand-in becomes `var(--token)`, so one picture serves light and dark.
 */
const tokens = [
  'sheet',
  'card',
  'well',
  'zone',
  'hair',
  'edge',
  'ink',
  'ink-2',
  'ink-3',
  'sidecar',
  'on-sidecar',
  'sidecar-wash',
  'control',
  'mtls',
  'plain',
  'denied',
  'retried',
  'mirrored',
  'delayed',
  'ok',
  'ok-wash',
  'warn-wash',
  'bad-wash',
  'note-wash',
] as const;
type Token = (typeof tokens)[number];

const standInOf = (index: number) => `#a5${(16 + index * 5).toString(16).padStart(2, '0')}5a`;
const hex = (token: Token) => standInOf(tokens.indexOf(token));

/** From a stand-in as a browser computes it, `rgb(165, 16, 90)`, to the token's variable. */
export const variableOfStandIn: Readonly<Record<string, string>> = Object.fromEntries(
  tokens.map((token, index) => [`rgb(165, ${16 + index * 5}, 90)`, `var(--${token})`]),
);

/** The signs of the look for things in a flowchart, as Mermaid classes: `web:::outside`. */
const stationClasses: readonly [name: string, fill: Token, stroke: Token, extra: string][] = [
  ['sidecar', 'sidecar', 'ink', 'rx: 22px !important; ry: 22px !important;'],
  ['control', 'card', 'control', 'stroke-width: 3px !important;'],
  ['outside', 'card', 'ink', 'rx: 0 !important; ry: 0 !important; stroke-dasharray: 5 4 !important;'],
  ['stopped', 'bad-wash', 'denied', 'stroke-width: 3px !important;'],
  ['passed', 'ok-wash', 'ok', ''],
  ['warned', 'warn-wash', 'plain', 'stroke-dasharray: 6 3 !important;'],
];

/** And for lines: name the line, `web e1@--> catalog`, then `class e1 mtls`. */
const lineClasses: readonly [name: string, stroke: Token, extra: string][] = [
  ['mtls', 'mtls', 'stroke-width:4px'],
  ['plaintext', 'plain', 'stroke-width:3px,stroke-dasharray:9 6'],
  ['denied', 'denied', 'stroke-width:3px'],
  ['retried', 'retried', 'stroke-dasharray:7 3'],
  ['mirrored', 'mirrored', 'stroke-dasharray:1 5,stroke-linecap:round'],
  ['config', 'control', 'stroke-dasharray:8 3 2 3'],
];

const shapes = ['rect', 'circle', 'ellipse', 'polygon', 'path'];
const below = (prefix: string) => shapes.map((shape) => `${prefix} ${shape}`).join(', ');

/** Mermaid gives a line its class only where the flowchart itself defines it, so each gets these definitions. */
export function withLineClasses(source: string): string {
  if (!/^\s*(flowchart|graph)\b/m.test(source)) return source;
  const definitions = lineClasses.map(
    ([name, stroke, extra]) => `classDef ${name} stroke:${hex(stroke)},${extra}`,
  );
  return [source.trimEnd(), ...definitions].join('\n');
}

/** Extra CSS while drawing; what it computes to ends up as attributes. */
const themeCss = [
  `.edgePaths path.flowchart-link, .transition { stroke: ${hex('ink-2')}; stroke-width: 2px; }`,
  `.edgeLabel, .edgeLabel rect, .labelBkg { fill: ${hex('card')}; background-color: ${hex('card')}; opacity: 1; }`,
  '.node rect, .node circle, .node polygon, .node path { stroke-width: 2px; }',
  '.node rect.basic:not([rx]) { rx: 10px; ry: 10px; }',
  '.cluster rect { rx: 12px; stroke-width: 1px; }',
  `.cluster text, .cluster-label text { fill: ${hex('ink-2')}; font-size: 14px; }`,
  'text.actor, text.actor tspan { font-weight: 650; stroke: none !important; }',
  ...stationClasses.map(
    ([name, fill, stroke, extra]) =>
      `${below(`.node.${name}`)} { fill: ${hex(fill)} !important; stroke: ${hex(stroke)} !important; ${extra} }`,
  ),
  `.node.sidecar text, .node.sidecar tspan { fill: ${hex('on-sidecar')} !important; font-weight: 650; }`,
].join('\n');

const ink = hex('ink');
const card = hex('card');
const zone = hex('zone');
const hair = hex('hair');
const ink2 = hex('ink-2');

/** Mermaid's own variables, every one that the kinds of diagram we use would else derive from another. */
const themeVariables = {
  background: card,
  primaryColor: card,
  primaryTextColor: ink,
  primaryBorderColor: ink,
  secondaryColor: zone,
  secondaryTextColor: ink,
  secondaryBorderColor: hair,
  tertiaryColor: zone,
  tertiaryTextColor: ink,
  tertiaryBorderColor: hair,
  lineColor: ink2,
  arrowheadColor: ink2,
  textColor: ink,
  titleColor: ink,
  mainBkg: card,
  nodeBorder: ink,
  nodeTextColor: ink,
  clusterBkg: zone,
  clusterBorder: hair,
  defaultLinkColor: ink2,
  edgeLabelBackground: card,
  actorBkg: card,
  actorBorder: ink,
  actorTextColor: ink,
  actorLineColor: hex('edge'),
  signalColor: ink2,
  signalTextColor: ink,
  labelBoxBkgColor: card,
  labelBoxBorderColor: hex('edge'),
  labelTextColor: ink,
  loopTextColor: ink,
  noteBkgColor: hex('note-wash'),
  noteBorderColor: hair,
  noteTextColor: ink,
  activationBkgColor: hex('sidecar-wash'),
  activationBorderColor: ink,
  sequenceNumberColor: card,
  stateBkg: card,
  stateLabelColor: ink,
  transitionColor: ink2,
  transitionLabelColor: ink,
  labelColor: ink,
  labelBackgroundColor: card,
  compositeBackground: zone,
  compositeTitleBackground: zone,
  compositeBorder: hair,
  altBackground: zone,
  innerEndBackground: ink,
  specialStateColor: ink,
  errorBkgColor: hex('bad-wash'),
  errorTextColor: hex('denied'),
  fontSize: '16px',
  // No shadows in this look.
  dropShadow: 'none',
  useGradient: false,
} as const;

/** What Mermaid is initialised with; the font is the one of map labels, see diagram-browser.ts. */
export const mermaidConfig = {
  startOnLoad: false,
  securityLevel: 'strict',
  theme: 'base',
  look: 'classic',
  handDrawnSeed: 1,
  deterministicIds: true,
  htmlLabels: false,
  fontFamily: 'Diagram',
  fontSize: 16,
  themeVariables,
  themeCSS: themeCss,
  // Narrow enough for most to fit a phone without scrolling.
  flowchart: {
    htmlLabels: false,
    useMaxWidth: false,
    curve: 'rounded',
    padding: 14,
    wrappingWidth: 220,
    minNodeWidth: 72,
    nodeSpacing: 28,
    rankSpacing: 40,
  },
  sequence: {
    useMaxWidth: false,
    mirrorActors: false,
    wrap: false,
    width: 104,
    height: 44,
    actorMargin: 20,
    diagramMarginX: 8,
    diagramMarginY: 8,
    messageMargin: 32,
    noteMargin: 8,
  },
  state: { useMaxWidth: false },
  class: { htmlLabels: false, useMaxWidth: false },
} as const;

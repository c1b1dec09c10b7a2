/** What a mesh map shows. Places are in steps of a grid, so that one model gives a wide map and a tall one. */
export interface MapModel {
  /** Names the map, and is read first by who can't see it. */
  readonly title: string;
  readonly stations: readonly MapStation[];
  readonly zones: readonly MapZone[];
  readonly lines: readonly MapLine[];
}

/** Where a station stands: steps along the lines, and steps across them. */
export interface MapPlace {
  readonly along: number;
  readonly across: number;
}

/**
 * `service`, with or without its sidecar; `gateway`, a proxy without a service; `control-plane`; `outside`, a host that
 * is not in the mesh; `edge`, where a line comes from beyond the map.
 */
type StationKind = 'service' | 'gateway' | 'control-plane' | 'outside' | 'edge';

export interface MapStation extends MapPlace {
  readonly id: string;
  readonly kind: StationKind;
  readonly name: string;
  /** In small letters behind the name. */
  readonly version?: string;
  /** A service that has none is drawn alone, and its lines touch it. */
  readonly sidecar?: boolean;
  /** Below the station: a count, or what it answers. */
  readonly note?: string;
  /** Where it stands on a tall map, if that is not the same place. */
  readonly tall?: MapPlace;
  /** Drawn with a heavy outline: the one that is spoken of. */
  readonly chosen?: boolean;
}

export interface MapZone {
  readonly name: string;
  /** Ids of the stations inside. */
  readonly stations: readonly string[];
}

/** What becomes of the requests on a line. Each has its own stroke, and a cue that needs no colour. */
export type LineState =
  | 'mtls'
  | 'plain'
  | 'denied'
  | 'retried'
  | 'mirrored'
  | 'delayed'
  | 'outside'
  | 'not-taken'
  | 'config';

/** How a request ended. */
export type DecisionKind = 'routed' | 'redirected' | 'responded' | 'denied' | 'unroutable' | 'failed';

export interface MapLine {
  readonly id: string;
  /** Id of a station. */
  readonly from: string;
  /** Id of a station; a config line may lead to the name of a zone. */
  readonly to: string;
  readonly state: LineState;
  /** In a frame on the line: a weight or a count. */
  readonly label?: string;
  /** Beside the line: what its state adds, such as `+2 s`. */
  readonly note?: string;
  /** The sign behind the buffer stop of a line that is stopped. */
  readonly stopped?: DecisionKind;
}

/** A request on its way. */
export interface MapDot {
  /** Id of the line it is on. */
  readonly line: string;
  /** How much of the way lies behind it, from 0 to 1. */
  readonly share: number;
  /** Whether it carries an identity that the other side can check: filled with one, hollow without. */
  readonly identity: boolean;
}

/** Which way the lines run: to the right, or down on narrow screens. */
export type Orientation = 'wide' | 'tall';

import type { MapDot, MapModel, Orientation } from './map-model.ts';
import { MapPicture } from './map-picture.tsx';
import { MapWords } from './map-words.tsx';

interface Props {
  readonly model: MapModel;
  /** Requests on their way; a still picture may have some too. */
  readonly dots?: readonly MapDot[];
  /** Draws one orientation, whatever the width. */
  readonly only?: Orientation;
  /** Leaves out the table that says the same in words, where the page has it elsewhere. */
  readonly words?: boolean;
}

/**
 * A mesh as a transit map: lines run through the sidecars, never through the services. It is drawn wide and tall, and
 * the room it has decides which is seen. Rendered at build it needs no script.
 */
export function MeshMap({ model, dots, only, words = true }: Props) {
  const orientations: readonly Orientation[] = only ? [only] : ['wide', 'tall'];
  return (
    <div class="mesh-map" data-only={only}>
      {orientations.map((orientation) => (
        <MapPicture model={model} orientation={orientation} {...(dots && { dots })} key={orientation} />
      ))}
      {words && (
        <details>
          <summary>In words</summary>
          <MapWords model={model} />
        </details>
      )}
    </div>
  );
}

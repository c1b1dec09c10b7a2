import type { ShopSwitch, SwitchName } from '../../core/shop/switches.ts';

const switches: Readonly<
  Record<SwitchName, { readonly title: string; readonly on: string; readonly off: string }>
> = {
  canary: {
    title: 'Canary',
    on: 'Some requests go to catalog v2',
    off: 'Every request goes to catalog v1',
  },
  strict: {
    title: 'Strict mTLS',
    on: 'Plaintext is refused in the shop',
    off: 'Plaintext is let in beside mTLS',
  },
  slow: {
    title: 'Slow recommend',
    on: 'Answers come later than they could',
    off: 'Answers come as fast as they can',
  },
};
const names: readonly SwitchName[] = ['canary', 'strict', 'slow'];

/** The number that a switch and the lines it edits share. */
export function switchNumber(name: SwitchName): number {
  return names.indexOf(name) + 1;
}

interface Props {
  readonly switches: readonly ShopSwitch[];
  /** Absent until the page is live. */
  readonly onTurn?: (turned: ShopSwitch) => void;
}

/** The three switches. Each edits the YAML, and shows what the YAML says, whoever wrote it. */
export function SwitchRow({ switches: found, onTurn }: Props) {
  return (
    <div class="switches">
      {names.map((name) => {
        const { title, on, off } = switches[name];
        const state = found.find((one) => one.name === name);
        return (
          <button
            type="button"
            role="switch"
            class="switch"
            aria-checked={state?.on ?? false}
            disabled={!state || !onTurn}
            onClick={() => state && onTurn?.(state)}
            key={name}
          >
            <span class="switch-track" aria-hidden="true" />
            <span class="switch-text">
              <strong>
                <b class="switch-number">{switchNumber(name)}</b> {title}
              </strong>
              <span>{!state ? 'The YAML has no such field now' : state.on ? on : off}</span>
            </span>
          </button>
        );
      })}
    </div>
  );
}

import type { ShopSwitch } from '../../core/shop/switches.ts';
import { switchNumber } from './switch-row.tsx';
import { yamlTokens } from './yaml-lines.ts';

interface Props {
  readonly name: string;
  readonly text: string;
  readonly switches: readonly ShopSwitch[];
}

/** YAML that stands still: lines that a switch edits bear its number in the margin. */
export function YamlPane({ name, text, switches }: Props) {
  const marks = new Map(
    switches
      .filter(({ file }) => file === name)
      .flatMap((one) => one.lines.map((line) => [line, switchNumber(one.name)] as const)),
  );
  return (
    <pre class="yaml-pane" tabIndex={0}>
      <code>
        {text
          .replace(/\n$/, '')
          .split('\n')
          .map((line, index) => {
            const mark = marks.get(index + 1);
            return (
              <span class="yaml-line" data-marked={mark ? '' : undefined} key={index}>
                <span class="yaml-number" aria-hidden="true">
                  {mark ? <b>{mark}</b> : index + 1}
                </span>
                <span>
                  {yamlTokens(line).map(({ kind, text: part }, at) => (
                    <span class={kind && `tok-${kind}`} key={at}>
                      {part}
                    </span>
                  ))}
                  {'\n'}
                </span>
              </span>
            );
          })}
      </code>
    </pre>
  );
}

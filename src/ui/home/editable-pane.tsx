import { useRef, useState } from 'preact/hooks';
import type { ShopSwitch } from '../../core/shop/switches.ts';
import type { SourceFile } from '../../core/validator/diagnostic.ts';
import type { ShopClient } from './shop-client.ts';
import { YamlPane } from './yaml-pane.tsx';

interface Props {
  readonly files: readonly SourceFile[];
  readonly switches: readonly ShopSwitch[];
  readonly explained: { readonly folder: string };
  readonly client: ShopClient;
  readonly live: boolean;
}

/** The YAML beside the map: it stands still until the learner wants to edit it, and only then is an editor loaded. */
export function EditablePane({ files, switches, explained, client, live }: Props) {
  const [state, setState] = useState<'still' | 'loading' | 'edited'>('still');
  const [problem, setProblem] = useState('');
  const root = useRef<HTMLElement>(null);
  const first = files[0];

  const open = async () => {
    setState('loading');
    try {
      const { mountEditor } = await import('../../editor/mount-editor.ts');
      setState('edited');
      // The parts are there once this state is drawn.
      requestAnimationFrame(() => {
        const part = (name: string) => root.current?.querySelector<HTMLElement>(`[data-part="${name}"]`);
        const [body, findings, status] = [part('body'), part('findings'), part('status')];
        const tabs = [...(root.current?.querySelectorAll<HTMLButtonElement>('[data-part="tab"]') ?? [])];
        if (!body || !findings || !status) return;
        client.editor = mountEditor({ body, findings, status, tabs, explained }, files, client);
        client.editor.focus();
      });
    } catch {
      setState('still');
      setProblem('The editor could not be loaded. Try again when the network is back.');
    }
  };

  return (
    <section class="plate-yaml" aria-label="The YAML that the shop runs" ref={root}>
      <div class="plate-head">
        {state === 'edited' ? (
          <div class="plate-tabs" role="tablist" aria-label="Files">
            {files.map(({ name }, index) => (
              <button type="button" role="tab" data-part="tab" aria-selected={index === 0} key={name}>
                {name}
              </button>
            ))}
          </div>
        ) : (
          <h2>What the switches edit</h2>
        )}
        <div class="plate-actions" data-waiting={live ? undefined : ''}>
          {state === 'edited' ? (
            <button type="button" onClick={() => client.editor?.reset()}>
              Start again
            </button>
          ) : (
            <button type="button" onClick={open} aria-busy={state === 'loading'}>
              {state === 'loading' ? 'Loading the editor' : 'Edit it yourself'}
            </button>
          )}
        </div>
      </div>
      {state === 'edited' ? (
        <>
          <div class="plate-editor" data-part="body" />
          <ul class="findings" aria-label="Findings" data-part="findings" />
          <p class="visually-hidden" role="status" data-part="status" />
        </>
      ) : (
        first && <YamlPane name={first.name} text={first.text} switches={switches} />
      )}
      {problem && <p role="alert">{problem}</p>}
    </section>
  );
}

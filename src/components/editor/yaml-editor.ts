import type { MountedEditor } from '../../editor/editor-parts.ts';
import type { ValidatorClient } from '../../worker/client.ts';

/** Told when an editor has come to life; `detail` is what it can do. */
export type EditorReady = CustomEvent<MountedEditor>;

/** Brings an editor to life when it comes near the view: CodeMirror is loaded then and never before. */
export class YamlEditor extends HTMLElement {
  /** Gives who validates, where an element around the editor wants more than the report; asked when it is in view. */
  createClient: (() => Promise<ValidatorClient>) | undefined;

  connectedCallback(): void {
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        observer.disconnect();
        void this.#mount();
      },
      { rootMargin: '400px' },
    );
    observer.observe(this);
  }

  async #mount(): Promise<void> {
    const { bringToLife } = await import('./live-editor.ts');
    bringToLife(this, await this.createClient?.());
  }
}

customElements.define('yaml-editor', YamlEditor);

import type { PlateData } from '../../ui/home/plate.tsx';
import { runTraffic } from '../../ui/home/run-traffic.ts';

/**
 * Lets requests run over the plate that the build has drawn. All that makes it editable is loaded when a pointer or the
 * focus comes near, and a press that was earlier is done again once it is there.
 */
class LivePlate extends HTMLElement {
  connectedCallback(): void {
    const root = this.querySelector('div');
    const text = this.querySelector('script')?.textContent;
    if (!root || !text) return;
    const data = JSON.parse(text) as PlateData;
    const runner = runTraffic(root, data.report.applied?.reading ?? {});
    for (const button of root.querySelectorAll('button')) button.disabled = false;
    for (const waiting of root.querySelectorAll('[data-waiting]')) waiting.removeAttribute('data-waiting');

    let loading: Promise<void> | undefined;
    const load = async () => {
      const { mountShopEditor } = await import('../../ui/home/shop-editor.ts');
      root.removeEventListener('click', press);
      mountShopEditor(root, data, runner);
    };
    const loadOnce = () => {
      loading ??= load();
      // Off line, perhaps: the next press tries again.
      loading.catch(() => {
        loading = undefined;
      });
      return loading;
    };
    const press = (event: Event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (!button) return;
      loadOnce().then(
        () => button.click(),
        () => {},
      );
    };
    root.addEventListener('click', press);
    for (const near of ['pointerenter', 'focusin']) root.addEventListener(near, loadOnce, { once: true });
  }
}

customElements.define('live-plate', LivePlate);

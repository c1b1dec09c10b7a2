import { h, hydrate } from 'preact';
import { Plate, type PlateData } from '../../ui/home/plate.tsx';

/** Brings the plate to life; what the build has drawn stays as it is until something changes. */
class LivePlate extends HTMLElement {
  connectedCallback(): void {
    const root = this.querySelector('div');
    const data = this.querySelector('script')?.textContent;
    if (root && data) hydrate(h(Plate, JSON.parse(data) as PlateData), root);
  }
}

customElements.define('live-plate', LivePlate);

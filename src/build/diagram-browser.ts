import type { Mermaid } from 'mermaid';

/** What the page that draws is told. */
export interface DrawRequest {
  /** As the author wrote it: what faults are reported for. */
  readonly written: string;
  /** What is drawn: with the definitions that every diagram has. */
  readonly source: string;
  readonly id: string;
  readonly config: object;
  readonly variables: Readonly<Record<string, string>>;
}

/** A picture, or why there is none. */
export type Drawing = { readonly svg: string } | { readonly fault: string };

/**
 * Runs in the browser page, and so must not refer to anything outside itself. Draws one diagram, then writes what its
 * style sheet computes to as presentation attributes, for the site's policy forbids `<style>` and style attributes.
 */
export async function drawInBrowser({
  written,
  source,
  id,
  config,
  variables,
}: DrawRequest): Promise<Drawing> {
  const mermaid = (globalThis as unknown as { mermaid: Mermaid }).mermaid;
  const painted = ['fill', 'stroke', 'stop-color'];
  const measured = [
    'stroke-width',
    'stroke-dasharray',
    'stroke-linecap',
    'stroke-linejoin',
    'font-size',
    'font-weight',
    'font-style',
    'text-anchor',
    'dominant-baseline',
    'text-decoration-line',
    'opacity',
    'fill-opacity',
    'stroke-opacity',
  ];
  const inherited = new Set(
    [...painted, ...measured].filter((name) => !/^(opacity|stop|dominant|text-dec)/.test(name)),
  );
  const initial: Readonly<Record<string, string>> = {
    stroke: 'none',
    'stroke-width': '1px',
    'stroke-dasharray': 'none',
    'stroke-linecap': 'butt',
    'stroke-linejoin': 'miter',
    'text-anchor': 'start',
    'dominant-baseline': 'auto',
    'text-decoration-line': 'none',
    opacity: '1',
    'fill-opacity': '1',
    'stroke-opacity': '1',
  };
  const kept = new Set([
    'x',
    'y',
    'x1',
    'y1',
    'x2',
    'y2',
    'cx',
    'cy',
    'r',
    'rx',
    'ry',
    'width',
    'height',
    'd',
    'dx',
    'dy',
  ]);
  for (const name of [
    'points',
    'transform',
    'viewBox',
    'id',
    'href',
    'offset',
    'orient',
    'refX',
    'refY',
    'xmlns',
  ]) {
    kept.add(name);
  }
  for (const name of [
    'markerWidth',
    'markerHeight',
    'markerUnits',
    'marker-start',
    'marker-mid',
    'marker-end',
  ]) {
    kept.add(name);
  }

  document.body.innerHTML = '<div id="stage"></div>';
  const stage = document.getElementById('stage');
  if (!stage) return { fault: 'The page has no stage to draw on.' };
  try {
    mermaid.initialize(config);
    await mermaid.parse(written);
    stage.innerHTML = (await mermaid.render(id, source, stage)).svg;
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
  const svg = stage.querySelector('svg');
  if (!svg) return { fault: 'Mermaid drew nothing.' };
  // Without HTML labels Mermaid sets the text of a state at its left edge.
  for (const label of svg.querySelectorAll<SVGGElement>('.node.statediagram-state > .label')) {
    const text = label.querySelector('text')?.getBoundingClientRect();
    const shape = label.parentElement?.querySelector('.label-container')?.getBoundingClientRect();
    const at = /translate\(([-\d.]+), ?([-\d.]+)\)/.exec(label.getAttribute('transform') ?? '');
    if (!text || !shape || !at) continue;
    const shift = shape.x + shape.width / 2 - (text.x + text.width / 2);
    label.setAttribute('transform', `translate(${Number(at[1]) + shift}, ${at[2]})`);
  }
  // The name of a zone stands at its top left, where no line from above runs through it.
  for (const label of svg.querySelectorAll<SVGGElement>(
    '.cluster:not(.statediagram-cluster) > .cluster-label',
  )) {
    const text = label.getBoundingClientRect();
    const zone = label.parentElement?.querySelector('rect')?.getBoundingClientRect();
    const at = /translate\(([-\d.]+), ?([-\d.]+)\)/.exec(label.getAttribute('transform') ?? '');
    if (!zone || !at) continue;
    const [x, y] = [zone.x + 14 - text.x, zone.y + 8 - text.y];
    label.setAttribute('transform', `translate(${Number(at[1]) + x}, ${Number(at[2]) + y})`);
  }

  const faults = new Set<string>();
  const colour = (value: string, element: Element) => {
    if (value === 'none' || value.startsWith('url(')) return value;
    if (/, 0\)$|^transparent$/.test(value) && value.startsWith('rgba')) return 'none';
    // Black is what nothing sets, as on some of Mermaid's arrowheads.
    const found = value === 'rgb(0, 0, 0)' ? 'var(--ink)' : variables[value];
    if (!found) faults.add(`${value} on <${element.tagName} class="${element.getAttribute('class') ?? ''}">`);
    return found ?? value;
  };
  const shapes = new Set([
    'rect',
    'circle',
    'ellipse',
    'line',
    'polyline',
    'polygon',
    'path',
    'text',
    'tspan',
    'stop',
  ]);
  const shaped = new Set(['rx', 'ry']);
  // All are read before any is written: a class taken from a parent would change what its children compute to.
  const plan = [...svg.querySelectorAll('*')].map((element) => {
    const style = getComputedStyle(element);
    const attributes = new Map<string, string>();
    for (const { name, value } of element.attributes) {
      const bare = name.replace(/^xlink:/, '');
      if (kept.has(bare) && value !== '') attributes.set(bare, value);
    }
    const tag = element.tagName;
    const gone = style.display === 'none' || style.visibility === 'hidden';
    if (shapes.has(tag)) {
      const text = tag === 'text' || tag === 'tspan';
      for (const name of [...painted, ...measured]) {
        if (/^(font|text|dominant)/.test(name) && !text) continue;
        if ((name === 'stop-color') !== (tag === 'stop')) continue;
        const value = style.getPropertyValue(name);
        if (value === initial[name]) continue;
        attributes.set(name, painted.includes(name) ? colour(value, element) : value.replace(/px/g, ''));
      }
      if (tag === 'rect') {
        for (const name of shaped) {
          const value = style.getPropertyValue(name);
          if (value.endsWith('px') && value !== '0px') attributes.set(name, value.replace('px', ''));
        }
      }
      if (!attributes.has('stroke'))
        for (const name of [...attributes.keys()]) if (name.startsWith('stroke-')) attributes.delete(name);
    } else if (style.opacity !== '1') attributes.set('opacity', style.opacity);
    return { element, attributes, gone };
  });
  for (const { element, attributes, gone } of plan) {
    if (gone || ['style', 'title', 'desc', 'filter', 'linearGradient'].includes(element.tagName)) {
      element.remove();
      continue;
    }
    if (element.tagName === 'foreignObject') faults.add('HTML inside a label');
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
    for (const [name, value] of attributes) {
      const parent = element.parentElement;
      const same = element.tagName === 'tspan' && inherited.has(name) && parent?.getAttribute(name) === value;
      if (!same) element.setAttribute(name, value);
    }
  }
  // Marks that nothing refers to, and ids that nothing refers to.
  const text = svg.innerHTML;
  for (const element of svg.querySelectorAll('[id]')) {
    if (text.includes(`#${element.id})`) || text.includes(`"#${element.id}"`)) continue;
    if (element.tagName === 'marker') element.remove();
    else element.removeAttribute('id');
  }
  const box = (svg.getAttribute('viewBox') ?? '').split(/\s+/).map(Number);
  const [left = 0, top = 0, width = 0, height = 0] = box;
  const whole = [Math.floor(left), Math.floor(top), Math.ceil(width) + 1, Math.ceil(height) + 1];
  for (const { name } of [...svg.attributes]) svg.removeAttribute(name);
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  svg.setAttribute('width', String(whole[2]));
  svg.setAttribute('height', String(whole[3]));
  svg.setAttribute('viewBox', whole.join(' '));
  if (faults.size > 0) return { fault: `There is no token for ${[...faults].join('; ')}.` };
  return { svg: new XMLSerializer().serializeToString(svg) };
}

import { type ComponentType, createElement, Fragment, type VNode } from 'preact';

/**
 * What JSX is compiled to, in the place of Preact's own `jsx-runtime` (see astro.config.mjs): the same elements by
 * `createElement`, which every page with a quiz has already.
 */
export function jsx<Props extends object>(
  type: string | ComponentType<Props>,
  props: Props,
  key?: string,
): VNode<Props> {
  return createElement(type as ComponentType<Props>, key === undefined ? props : { ...props, key });
}

export { Fragment, jsx as jsxs };

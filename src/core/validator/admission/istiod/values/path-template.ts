const one = '{*}';
const rest = '{**}';

/**
 * Why a path with `{*}` or `{**}` can't be matched, or nothing: they stand for whole parts of the path, `{**}`
 * once and last of the two.
 * https://istio.io/latest/docs/reference/config/security/authorization-policy/#Operation
 */
export function pathTemplateFault(path: string): string | undefined {
  const isTemplate = path.includes(one) || path.includes(rest);
  let isOpen = true;
  for (const part of path.replaceAll(/^\/+|\/+$/g, '').split('/')) {
    if (part === one || part === rest) {
      if (!isOpen) return `${part} stands behind ${rest}`;
      isOpen = part === one;
    } else if (/[{}]/.test(part)) {
      return `"${part}" has braces other than those of ${one} and ${rest}`;
    } else if (isTemplate && !/^[-a-zA-Z0-9._~%!$&'()+,;:@=]+$/.test(part)) {
      return part === ''
        ? 'a part between its slashes is empty'
        : `"${part}" can't stand beside ${one} or ${rest}`;
    }
  }
  return undefined;
}

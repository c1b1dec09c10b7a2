/** States of reading `%VARIABLE%`, `%VARIABLE(text)%` and `%VARIABLE(["a", "b"])%`. */
type State = 'literal' | 'name' | 'arguments' | 'item' | 'text' | 'delimiter' | 'close' | 'end';

/**
 * Why the value of a header can't be set, or nothing: a lone percent sign opens a variable, as Envoy reads it.
 * https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_conn_man/headers#custom-request-response-headers
 */
export function headerValueFault(value: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a header must not contain
  if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(value)) return 'it has a control character';
  let state: State = 'literal';
  for (let at = 0; at < value.length; at++) {
    const character = value[at] ?? '';
    if (state === 'literal') {
      if (character !== '%') continue;
      if (value[at + 1] === '%') at++;
      else state = 'name';
    } else if (state === 'text' && character === '\\') {
      at++;
      if (at === value.length) return 'it ends in a backslash';
    } else {
      const next: State | undefined = following(state, character);
      if (!next) return `"${character}" is not expected inside a variable`;
      state = next;
    }
  }
  return state === 'literal'
    ? undefined
    : 'a "%" opens a variable that is never closed; "%%" stands for the sign itself';
}

/** The state behind a character, or nothing where the character is not expected. */
function following(state: Exclude<State, 'literal'>, character: string): State | undefined {
  switch (state) {
    case 'name':
      return character === '%' ? 'literal' : character === '(' ? 'arguments' : 'name';
    case 'arguments':
      return character === '[' ? 'item' : character === ' ' ? state : 'text';
    case 'text':
      return character === ')' ? 'end' : character === '"' ? 'delimiter' : state;
    case 'item':
      return expect({ '"': 'text' });
    case 'delimiter':
      return expect({ ',': 'item', ']': 'close' });
    case 'close':
      return expect({ ')': 'end' });
    case 'end':
      return expect({ '%': 'literal' });
  }
  function expect(next: Readonly<Record<string, State>>): State | undefined {
    return character === ' ' ? (state as State) : next[character];
  }
}

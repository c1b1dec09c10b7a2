import { isCelLiteral } from './cel-literal.ts';
import { celTokens, type Token } from './cel-tokens.ts';

/** What macros ask of their arguments: whether one is a name, or the field of something. */
type Kind = 'name' | 'field' | 'other';

class CelError extends Error {}

const reserved = new Set(
  'as break const continue else for function if import let loop package namespace return var void while'.split(
    ' ',
  ),
);
const words = new Set(['true', 'false', 'null', 'in']);
/** Macros that loop over a list, with the number of their arguments. */
const loops: Readonly<Record<string, readonly number[]>> = {
  all: [2],
  exists: [2],
  exists_one: [2],
  existsOne: [2],
  map: [2, 3],
  filter: [2],
};
/** Operators between two operands; how tightly they bind does not matter here. */
const binary = new Set(['||', '&&', '<', '<=', '>=', '>', '==', '!=', 'in', '*', '/', '%', '+', '-']);
const logical = new Set(['||', '&&']);
/** How deep the parser of istiod goes, chains of fields and of sums included. */
const deepest = 250;

/**
 * Why a text is no expression in CEL, or nothing: its syntax and its macros, as the parser that istiod uses has
 * them. Names are not looked up. https://github.com/google/cel-spec/blob/master/doc/langdef.md#syntax
 */
export function celFault(expression: string): string | undefined {
  const tokens = celTokens(expression);
  if (!tokens) return 'it has a sign or a quote that does not belong there';
  try {
    new Parser(tokens).parse();
    return undefined;
  } catch (error) {
    if (error instanceof CelError) return error.message;
    throw error;
  }
}

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  parse(): void {
    this.#expression();
    if (this.#at < this.#tokens.length) this.#fail();
  }

  #expression(): Kind {
    this.#depth++;
    this.#limit(this.#depth);
    let kind = this.#operation();
    if (this.#takes('?')) {
      this.#operation();
      this.#expect(':');
      this.#expression();
      kind = 'other';
    }
    this.#depth--;
    return kind;
  }

  #operation(): Kind {
    let kind = this.#unary();
    for (let steps = 1; binary.has(this.#peek()); steps++) {
      if (logical.has(this.#peek())) steps = 0;
      this.#limit(steps);
      this.#at++;
      this.#unary();
      kind = 'other';
    }
    return kind;
  }

  #unary(): Kind {
    const sign = this.#peek();
    if (sign !== '!' && sign !== '-') return this.#member();
    let isNegative = false;
    while (this.#takes(sign)) isNegative = sign === '-';
    if (sign === '!' && this.#peek() === '-') {
      // A number may bring its own minus, nothing else may.
      this.#at++;
      isNegative = true;
      if (!['int', 'double'].includes(this.#token()?.kind ?? '')) this.#fail();
    }
    this.#member(isNegative);
    return 'other';
  }

  #member(isNegative = false): Kind {
    let kind = this.#primary(isNegative);
    // What is made of names and dots only may name a message: `a.b{c: 1}`.
    let isPath = kind === 'name' && this.#tokens[this.#at - 1]?.kind === 'name';
    for (let steps = 1; ; steps++) {
      this.#limit(steps);
      if (this.#takes('.')) {
        const { kind: form, text } = this.#name(true);
        const isCall = form === 'name' && this.#peek() === '(';
        kind = isCall ? this.#call(text, loops[text]) : 'field';
        isPath &&= form === 'name' && !isCall;
      } else if (this.#takes('[')) {
        this.#expression();
        this.#expect(']');
        kind = 'other';
        isPath = false;
      } else if (isPath && this.#takes('{')) {
        this.#list('}', () => {
          this.#name(true);
          this.#expect(':');
          this.#expression();
        });
        kind = 'other';
        isPath = false;
      } else return kind;
    }
  }

  #primary(isNegative: boolean): Kind {
    const token = this.#token() ?? this.#fail();
    const { text } = token;
    if (token.kind === 'sign' && text !== '.') return this.#group(text);
    if (token.kind !== 'name' && text !== '.') {
      this.#at++;
      if (!isCelLiteral(token, isNegative)) throw new CelError(`"${text}" has no value`);
      return 'other';
    }
    if (['true', 'false', 'null'].includes(text)) {
      this.#at++;
      return 'other';
    }
    const isRooted = this.#takes('.');
    const name = this.#name(false).text;
    if (reserved.has(name) && !this.#namesMessage()) throw new CelError(`"${name}" is a reserved word`);
    return this.#peek() === '(' ? this.#call(name, name === 'has' && !isRooted ? [1] : undefined) : 'name';
  }

  #group(open: string): Kind {
    this.#at++;
    let kind: Kind = 'other';
    if (open === '(') {
      kind = this.#expression();
      this.#expect(')');
    } else if (open === '[') this.#list(']', () => this.#expression());
    else if (open === '{') {
      this.#list('}', () => {
        this.#expression();
        this.#expect(':');
        this.#expression();
      });
    } else this.#fail(-1);
    return kind;
  }

  /** Arguments in parentheses. With so many of them it is a macro, which wants a name or a field first. */
  #call(name: string, macro: readonly number[] | undefined): Kind {
    this.#expect('(');
    const kinds: Kind[] = [];
    if (!this.#takes(')')) {
      do kinds.push(this.#expression());
      while (this.#takes(','));
      this.#expect(')');
    }
    if (!macro?.includes(kinds.length)) return 'other';
    const wanted = name === 'has' ? 'field' : 'name';
    if (kinds[0] !== wanted) throw new CelError(`${name}() wants a ${wanted} as its first argument`);
    return name === 'has' ? 'field' : 'other';
  }

  /** Items up to a closing sign, with commas between and maybe one behind. */
  #list(close: string, item: () => void): void {
    if (this.#takes(',')) this.#expect(close);
    else {
      while (!this.#takes(close)) {
        item();
        if (this.#takes(close)) return;
        this.#expect(',');
      }
    }
  }

  #name(mayBeQuoted: boolean): Token {
    const token = this.#token();
    const isName = token?.kind === 'name' && !words.has(token.text);
    if (!token || !(isName || (mayBeQuoted && token.kind === 'quoted'))) return this.#fail();
    this.#at++;
    return token;
  }

  /** Whether the names and dots that follow end in a brace. */
  #namesMessage(): boolean {
    let at = this.#at;
    while (this.#tokens[at]?.text === '.' && this.#tokens[at + 1]?.kind === 'name') at += 2;
    return this.#tokens[at]?.text === '{';
  }

  #limit(depth: number): void {
    if (depth > deepest) throw new CelError('it is nested too deeply');
  }

  #token(): Token | undefined {
    return this.#tokens[this.#at];
  }

  /** The sign or word that comes next, empty for literals. */
  #peek(): string {
    const token = this.#token();
    return token?.kind === 'sign' || token?.kind === 'name' ? token.text : '';
  }

  #takes(sign: string): boolean {
    if (this.#token()?.kind !== 'sign' || this.#token()?.text !== sign) return false;
    this.#at++;
    return true;
  }

  #expect(sign: string): void {
    if (!this.#takes(sign)) this.#fail();
  }

  #fail(back = 0): never {
    const token = this.#tokens[this.#at + back];
    throw new CelError(
      token ? `"${token.text}" is not expected at position ${token.at + 1}` : 'it breaks off',
    );
  }
}

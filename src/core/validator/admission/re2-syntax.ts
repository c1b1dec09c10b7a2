/** Repetitions that RE2 allows at most, those of nested ones multiplied. */
const maxRepeat = 1000;
const maxDepth = 1000;

class Fault extends Error {}

/**
 * Why a text is no regular expression in RE2 syntax, in the words of Go's `regexp`, or nothing where it is one. It
 * follows https://pkg.go.dev/regexp/syntax; a test compares it with a whole RE2, which would be more than half of the
 * worker's bundle for this one question.
 */
export function regexFault(text: string): string | undefined {
  try {
    new Re2Syntax(text).read();
    return undefined;
  } catch (error) {
    if (error instanceof Fault) return error.message;
    throw error;
  }
}

/** What has been read of one group: whether something stands there to be repeated, and how often it repeats inside. */
interface Group {
  hasOperand: boolean;
  /** Repetitions of the last operand, and of the worst so far. */
  last: number;
  worst: number;
}

const newGroup = (): Group => ({ hasOperand: false, last: 1, worst: 1 });

class Re2Syntax {
  readonly #characters: readonly string[];
  #at = 0;
  #group = newGroup();
  readonly #outer: Group[] = [];
  readonly #names = new Set<string>();

  constructor(text: string) {
    this.#characters = [...text];
  }

  read(): void {
    let repeated = false;
    while (this.#at < this.#characters.length) {
      const repeats = this.#repeat();
      if (repeats !== undefined && repeated) throw new Fault('invalid nested repetition operator');
      if (repeats === undefined) this.#atom();
      else this.#apply(repeats);
      repeated = repeats !== undefined;
    }
    if (this.#outer.length > 0) throw new Fault('missing closing )');
  }

  /** Reads `*`, `+`, `?` or `{n,m}` and tells how often it repeats; braces without numbers are plain text. */
  #repeat(): number | undefined {
    const braces = /^\{(0|[1-9]\d*)(,?)(0|[1-9]\d*)?\}/.exec(
      this.#peek() === '{' ? this.#characters.slice(this.#at, this.#at + 24).join('') : '',
    );
    if (!braces && !/^[*+?]$/.test(this.#peek())) return undefined;
    if (braces && braces[2] === '' && braces[3] !== undefined) return undefined;
    this.#at += braces?.[0].length ?? 1;
    if (this.#peek() === '?') this.#at += 1;
    if (!braces) return 1;
    const least = Number(braces[1]);
    const most = braces[3] === undefined ? least : Number(braces[3]);
    if (least > maxRepeat || most > maxRepeat || least > most) throw new Fault('invalid repeat count');
    return most;
  }

  #apply(repeats: number): void {
    const group = this.#group;
    if (!group.hasOperand) throw new Fault('missing argument to repetition operator');
    group.last *= Math.max(1, repeats);
    if (group.last > maxRepeat) throw new Fault('invalid repeat count');
    group.worst = Math.max(group.worst, group.last);
  }

  #atom(): void {
    const character = this.#next();
    if (character === '(') this.#open();
    else if (character === ')') this.#close();
    else if (character === '|') this.#group.hasOperand = false;
    else if (character === '[') this.#class();
    else if (character === '\\') this.#escapeOutside();
    else this.#operand();
    if (character === '[') this.#operand();
  }

  #operand(repeats = 1): void {
    this.#group.hasOperand = true;
    this.#group.last = repeats;
    this.#group.worst = Math.max(this.#group.worst, repeats);
  }

  #open(): void {
    if (this.#peek() === '?' && !this.#flags()) return;
    if (this.#outer.length >= maxDepth) throw new Fault('expression nests too deeply');
    this.#outer.push(this.#group);
    this.#group = newGroup();
  }

  #close(): void {
    const { worst } = this.#group;
    const outer = this.#outer.pop();
    if (!outer) throw new Fault('unexpected )');
    this.#group = outer;
    this.#operand(worst);
  }

  /** Reads what follows `(?`; tells whether a group begins, or only flags were set. */
  #flags(): boolean {
    const rest = this.#characters.slice(this.#at, this.#at + 200).join('');
    if (/^\?P?</.test(rest)) {
      const name = /^\?P?<([A-Za-z0-9_]+)>/.exec(rest);
      if (!name?.[1] || this.#names.has(name[1])) throw new Fault('invalid named capture');
      this.#names.add(name[1]);
      this.#at += name[0].length;
      return true;
    }
    const flags = /^\?[imsU]*(?:-[imsU]+)?([:)])/.exec(rest);
    if (!flags) throw new Fault('invalid or unsupported Perl syntax');
    this.#at += flags[0].length;
    return flags[1] === ':';
  }

  #escapeOutside(): void {
    const character = this.#peek();
    if (character === 'Q') {
      this.#at += 1;
      this.#literal();
    } else if (/^[AbBz]$/.test(character) || !this.#setEscape()) {
      if (/^[AbBz]$/.test(character)) this.#at += 1;
      else this.#escape();
      this.#operand();
    } else this.#operand();
  }

  /** Reads `\Q…\E`, up to the end of the text where it is not closed. */
  #literal(): void {
    while (this.#at < this.#characters.length) {
      const character = this.#next();
      if (character === '\\' && this.#peek() === 'E') {
        this.#at += 1;
        return;
      }
      this.#operand();
    }
  }

  #class(): void {
    if (this.#peek() === '^') this.#at += 1;
    for (let first = true; first || this.#peek() !== ']'; first = false) {
      if (this.#named()) continue;
      if (this.#peek() === '\\') {
        this.#at += 1;
        if (this.#setEscape()) continue;
        this.#at -= 1;
      }
      const low = this.#classCharacter();
      if (this.#peek() !== '-' || [undefined, ']'].includes(this.#characters[this.#at + 1])) continue;
      this.#at += 1;
      if (this.#classCharacter() < low) throw new Fault('invalid character class range');
    }
    this.#at += 1;
  }

  #named(): boolean {
    const rest = this.#characters.slice(this.#at, this.#at + 40).join('');
    const name = /^\[:(.*?):\]/.exec(rest)?.[1];
    if (name === undefined) return false;
    if (
      !/^\^?(?:alnum|alpha|ascii|blank|cntrl|digit|graph|lower|print|punct|space|upper|word|xdigit)$/.test(
        name,
      )
    ) {
      throw new Fault('invalid character class range');
    }
    this.#at += name.length + 4;
    return true;
  }

  #classCharacter(): number {
    if (this.#at >= this.#characters.length) throw new Fault('missing closing ]');
    const character = this.#next();
    return character === '\\' ? this.#escape() : (character.codePointAt(0) ?? 0);
  }

  /** Behind a backslash, reads what stands for several characters: `\d`, `\pL`, `\p{Greek}`. */
  #setEscape(): boolean {
    if (/^[dDsSwW]$/.test(this.#peek())) {
      this.#at += 1;
      return true;
    }
    if (!/^[pP]$/.test(this.#peek())) return false;
    const rest = this.#characters.slice(this.#at + 1, this.#at + 60).join('');
    const [whole = '', braced, single] = /^(?:\{\^?([^}]*)\}|([A-Z]))/.exec(rest) ?? [];
    if (!isUnicodeClass(braced ?? single ?? '')) throw new Fault('invalid character class range');
    this.#at += 1 + whole.length;
    return true;
  }

  /** Behind a backslash, reads what stands for one character, and gives its code. */
  #escape(): number {
    if (this.#at >= this.#characters.length) throw new Fault('trailing backslash at end of expression');
    const rest = this.#characters.slice(this.#at, this.#at + 12).join('');
    const hex = /^x(?:([0-9A-Fa-f]{2})|\{([0-9A-Fa-f]+)\})/.exec(rest);
    const octal = /^(?:0[0-7]{0,2}|[1-7][0-7]{1,2})/.exec(rest);
    const [whole] = hex ?? octal ?? /^[^\p{L}\p{N}\P{ASCII}]|^[afnrtv]/u.exec(rest) ?? [];
    const code = hex
      ? Number.parseInt(hex[1] ?? hex[2] ?? '', 16)
      : octal
        ? Number.parseInt(octal[0], 8)
        : -1;
    if (whole === undefined || code > 0x10ffff) throw new Fault('invalid escape sequence');
    this.#at += whole.length;
    return code >= 0 ? code : (controls[whole] ?? whole.charCodeAt(0));
  }

  #peek(): string {
    return this.#characters[this.#at] ?? '';
  }

  #next(): string {
    const character = this.#peek();
    this.#at += 1;
    return character;
  }
}

const controls: Readonly<Record<string, number>> = { a: 7, f: 12, n: 10, r: 13, t: 9, v: 11 };

/** General categories by their short names, and scripts by their long ones. */
function isUnicodeClass(name: string): boolean {
  if (/^(?:Any|L[ultmo]?|M[cen]?|N[dlo]?|P[cdefios]?|S[ckmo]?|Z[lps]?|C[cfos]?)$/.test(name)) return true;
  // Most names of four letters are codes for scripts, which RE2 does not know and the platform does.
  if (!/^[A-Z][A-Za-z_]+$/.test(name) || (name.length === 4 && !/^(?:Cham|Kawi|Lisu|Thai)$/.test(name)))
    return false;
  try {
    return new RegExp(`\\p{Script=${name}}`, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

import { Lexer } from 'yaml';

/** What the lexer of the `yaml` package keeps to itself in its types; its version is pinned, and tests stand on this. */
interface OpenLexer {
  /** How far the next line must be indented to belong to what is being read. */
  indentNext: number;
  lex(source: string): Generator<string>;
  parseFlowCollection(): Generator<string, string | null>;
  parseQuotedScalar(): Generator<string, string | null>;
}

/**
 * Cuts text into lexemes. YAML 1.2 wants lines in brackets and quotes indented further than what is around them;
 * go-yaml, which Kubernetes reads with, takes them wherever they begin.
 */
export class GoLexer extends (Lexer as unknown as new () => OpenLexer) {
  override *parseFlowCollection(): Generator<string, string | null> {
    return yield* this.#anywhere(super.parseFlowCollection());
  }

  override *parseQuotedScalar(): Generator<string, string | null> {
    return yield* this.#anywhere(super.parseQuotedScalar());
  }

  *#anywhere(reading: Generator<string, string | null>): Generator<string, string | null> {
    const before = this.indentNext;
    this.indentNext = 0;
    const next = yield* reading;
    this.indentNext = before;
    return next;
  }
}

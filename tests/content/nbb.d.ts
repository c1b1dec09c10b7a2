/** The package brings no types; this is the part the tests use. */
declare module 'nbb' {
  /** Evaluates Clojure and gives the value of its last form. */
  export function loadString(source: string): Promise<unknown>;
}

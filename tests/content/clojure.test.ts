import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadString } from 'nbb';
import { globSync } from 'tinyglobby';
import { beforeAll, describe, expect, it } from 'vitest';
import { contentFences, contentTree } from '../../src/build/content-fences.ts';

type Check = (code: string, run: boolean) => readonly string[];
let check: Check;

beforeAll(async () => {
  const source = readFileSync(join(import.meta.dirname, 'check-clojure.cljs'), 'utf8');
  check = (await loadString(`${source}\ncheck`)) as Check;
});

const fences = globSync('content/lessons/**/*.{mdx,md}').flatMap((file) =>
  contentFences(contentTree(readFileSync(file, 'utf8'), file), file).fences.filter(
    ({ language }) => language === 'clojure',
  ),
);

it('the Clojure of the lessons is read, and runs where it says so', () => {
  const problems = fences.flatMap(({ file, line, code, meta }) =>
    check(code, 'run' in meta).map((problem) => `${file}:${line} ${problem}`),
  );
  expect(problems).toEqual([]);
});

describe('the check', () => {
  it('takes what a reader takes, reader conditionals and namespaced keywords too', () => {
    expect(check("(ns a)\n(def b #?(:clj 1))\n::b #{:c/d} #'b @(atom 1) #(inc %)", false)).toEqual([]);
  });

  it('finds what no reader reads', () => {
    expect(check('(defn handler [request]', false)).toEqual([expect.stringContaining('EOF while reading')]);
    expect(check('(defn handler)]', false)).toHaveLength(1);
  });

  it('lets a snippet begin with its namespace, and use what that requires', () => {
    const code = '(ns shop.web (:require [clojure.string :as string]))\n(string/join [1 2])\n;; => ';
    expect(check(`${code}"12"`, true)).toEqual([]);
    expect(check(`${code}"21"`, true)).toHaveLength(1);
  });

  it('runs forms one after the other and holds them to their comments', () => {
    const handler = '(defn handler [request]\n  {:status 200 :body (:uri request)})\n(handler {:uri "/"})\n';
    expect(check(`${handler};; => {:status 200, :body "/"}`, true)).toEqual([]);
    expect(check(`${handler};; => {:status 404}`, true)).toEqual([
      'line 3: gives {:status 200, :body "/"}, and the comment says {:status 404}',
    ]);
    expect(check('(no-such-thing)', true)).toEqual([expect.stringContaining('no-such-thing')]);
  });
});

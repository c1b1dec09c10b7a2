import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../src/build/chromium.ts';
import { diagramFolder } from '../../src/build/diagram-key.ts';
import { type DiagramRenderer, startDiagramRenderer } from '../../src/build/diagram-renderer.ts';

/** What the site's policy forbids, what would not follow the theme, and ids that another picture could have too. */
const forbidden = /<style|\sstyle=|<foreignObject|<script|#[\da-f]{3,8}"|rgb|\sid="(?!d[\da-f]{16})/i;

const cached = existsSync(diagramFolder)
  ? readdirSync(diagramFolder).filter((name) => name.endsWith('.svg'))
  : [];

it('every picture of the cache keeps to the policy and to the tokens', () => {
  const found = cached.filter((name) => forbidden.test(readFileSync(join(diagramFolder, name), 'utf8')));
  expect(found).toEqual([]);
});

const kinds: Readonly<Record<string, string>> = {
  flowchart: `flowchart LR
    subgraph pod[Pod catalog]
      app["catalog<br/>Clojure"] --- proxy(sidecar proxy):::sidecar
    end
    client[Client]:::outside e1@-->|mTLS| proxy
    istiod([istiod]):::control e2@-.-> proxy
    proxy --> ask{Subset v2?} ==>|no| stop[503 NC]:::stopped
    class e1 mtls
    class e2 config`,
  sequence: `sequenceDiagram
    autonumber
    participant W as web
    W->>+C: GET /
    Note over W,C: identity
    alt works
      C-->>-W: 200
    else fails
      C--xW: 503
    end
    loop again
      W-)C: retry
    end`,
  state: `stateDiagram-v2
    [*] --> Closed
    state Open {
      [*] --> Waiting
    }
    Closed --> Open: five errors
    note right of Closed: counts`,
  class: `classDiagram
    Proxy <|-- Sidecar
    class Proxy { +route(request) Response }`,
};

// Unit tests run before a Chromium is provided; `npm run diagrams -- --check` then draws what the course shows.
describe.skipIf(!findChromium())('drawing (skipped where no Chromium is installed yet)', () => {
  let renderer: DiagramRenderer;
  beforeAll(async () => {
    renderer = await startDiagramRenderer(findChromium() ?? '');
  });
  afterAll(() => renderer.close());

  it.each(Object.entries(kinds))('a %s keeps to the policy, and is the same each time', async (_, source) => {
    const first = await renderer.draw(source, '0123456789abcdef');
    const svg = 'svg' in first ? first.svg : first.fault;
    expect(svg).toMatch(/^<svg [^>]*width="\d+" height="\d+" viewBox="[-\d ]+"/);
    expect(forbidden.exec(svg)?.[0]).toBeUndefined();
    expect(await renderer.draw(source, '0123456789abcdef')).toEqual(first);
  });

  it.each([
    ['flowchart LR\n  a --> ', /Parse error/],
    ['flowchart LR\n  a --> b\n  style a fill:#ff9900', /no token for rgb\(255, 153, 0\)/],
    ['nonsense', /No diagram type/],
  ])('«%s» gets a fault', async (source, fault) => {
    const drawing = await renderer.draw(source, '0123456789abcdef');
    expect('fault' in drawing ? drawing.fault : '').toMatch(fault);
  });
});

/** An element as far as scoring needs it. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** A response in terms of QTI: null where nothing was answered. */
export type QtiResponse = string | number | readonly string[] | null;
type Value = QtiResponse | boolean;

/**
 * What an item of QTI is worth for responses, as a platform reckons it: runs its response processing, as far as our items use
 * the language. https://www.imsglobal.org/question/qtiv2p1/imsqti_infov2p1.html#section10041
 */
export function scoreResponse(item: string, responses: Readonly<Record<string, QtiResponse>>): number {
  const root = readXml(item);
  const declared = new Map(
    root.children
      .filter(({ name }) => name === 'responseDeclaration')
      .map((each) => [each.attributes['identifier'] ?? '', each]),
  );
  const values = new Map<string, Value>([['SCORE', 0], ...Object.entries(responses)]);

  const correct = (identifier: string): Value => {
    const declaration = declared.get(identifier);
    const key = child(declaration, 'correctResponse')?.children.map(({ text }) => text) ?? [];
    if (declaration?.attributes['cardinality'] !== 'single') return key;
    return /float|integer/.test(declaration.attributes['baseType'] ?? '') ? Number(key[0]) : (key[0] ?? null);
  };
  const mapped = (identifier: string): number => {
    const mapping = child(declared.get(identifier), 'mapping');
    const given = [values.get(identifier) ?? []].flat().map(String);
    const worth = given.map((value) => {
      const entry = mapping?.children.find(({ attributes: { mapKey = '', caseSensitive } }) =>
        caseSensitive === 'false' ? mapKey.toLowerCase() === value.toLowerCase() : mapKey === value,
      );
      return Number(entry?.attributes['mappedValue'] ?? mapping?.attributes['defaultValue']);
    });
    const total = worth.reduce((sum, each) => sum + each, 0);
    const { lowerBound = '-Infinity', upperBound = 'Infinity' } = mapping?.attributes ?? {};
    return Math.min(Number(upperBound), Math.max(Number(lowerBound), total));
  };

  const evaluate = ({ name, attributes, children, text }: Element): Value => {
    const identifier = attributes['identifier'] ?? '';
    const operands = () => children.map(evaluate);
    switch (name) {
      case 'variable':
        return values.get(identifier) ?? null;
      case 'correct':
        return correct(identifier);
      case 'baseValue':
        return attributes['baseType'] === 'float' ? Number(text) : text;
      case 'mapResponse':
        return mapped(identifier);
      case 'isNull':
        return operands()[0] === null;
      case 'not':
        return operands()[0] !== true;
      case 'and':
        return operands().every((value) => value === true);
      case 'match': {
        const ordered =
          declared.get(children[0]?.attributes['identifier'] ?? '')?.attributes['cardinality'] === 'ordered';
        const plain = (value: Value = null) =>
          Array.isArray(value) ? JSON.stringify(ordered ? value : value.toSorted()) : value;
        const [one, other] = operands();
        return one !== null && plain(one) === plain(other);
      }
      case 'index': {
        const [list] = operands();
        return Array.isArray(list) ? (list[Number(attributes['n']) - 1] ?? null) : null;
      }
      case 'member': {
        const [one, list] = operands();
        return Array.isArray(list) && list.includes(one);
      }
      case 'sum':
        return operands().reduce<number>((sum, value) => sum + Number(value), 0);
      case 'max':
        return Math.max(...operands().map(Number));
      case 'equal': {
        const [one, other] = operands().map(Number);
        const [tolerance = 0] = (attributes['tolerance'] ?? '0').split(' ').map(Number);
        return Math.abs((one ?? Number.NaN) - (other ?? Number.NaN)) <= tolerance + 1e-9;
      }
      default:
        throw new Error(`Our items do not use ${name}.`);
    }
  };
  const run = (rule: Element): void => {
    if (rule.name === 'setOutcomeValue')
      values.set(rule.attributes['identifier'] ?? '', rule.children.map(evaluate)[0] ?? null);
    else {
      const branch = rule.children.find(
        ({ children: [condition] }) => condition && evaluate(condition) === true,
      );
      for (const step of branch?.children.slice(1) ?? []) run(step);
    }
  };
  for (const rule of child(root, 'responseProcessing')?.children ?? []) run(rule);
  return Number(values.get('SCORE'));
}

function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((each) => each.name === name);
}

/** Reads XML that we wrote ourselves and that is known to be well-formed. */
function readXml(text: string): Element {
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  for (const [, close, name = '', attributes = '', empty, words] of text.matchAll(
    /<(\/)?([A-Za-z][\w:]*)((?:\s+[\w:]+="[^"]*")*)\s*(\/)?>|([^<]+)/g,
  )) {
    const parent = open.at(-1) ?? top;
    if (words !== undefined) parent.text += words.replaceAll('&amp;', '&');
    else if (close) open.pop();
    else {
      const pairs = [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)];
      const element: Element = {
        name,
        attributes: Object.fromEntries(
          pairs.map(([, key = '', value = '']) => [key, value.replaceAll('&amp;', '&')]),
        ),
        children: [],
        text: '',
      };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const root = top.children[0];
  if (!root) throw new Error('There is no XML.');
  return root;
}

import { plainLine } from '../markup/plain-line.ts';
import { xml, xmlDocument } from '../markup/xml.ts';
import { interaction, type QtiItem } from './interaction.ts';
import { answered, processing } from './processing.ts';
import type { QtiContext } from './qti-context.ts';

export const qtiNamespace = 'http://www.imsglobal.org/xsd/imsqti_v2p1';

/**
 * An item as a document of its own. Once it is answered all its feedback is shown, also that of options which were not
 * chosen, as the course itself does.
 * https://www.imsglobal.org/question/qtiv2p1/imsqti_infov2p1.html
 */
export function assessmentItem(identifier: string, item: QtiItem, context: QtiContext): string {
  const { declarations, body, rules } = interaction(item, context);
  const score = xml('defaultValue', {}, xml('value', {}, '0'));
  return xmlDocument(
    xml(
      'assessmentItem',
      {
        xmlns: qtiNamespace,
        identifier,
        title: plainLine(item.stem),
        adaptive: false,
        timeDependent: false,
        'xml:lang': 'en',
      },
      declarations,
      xml(
        'outcomeDeclaration',
        { identifier: 'SCORE', cardinality: 'single', baseType: 'float', normalMaximum: 1 },
        score,
      ),
      xml('outcomeDeclaration', { identifier: 'FEEDBACK', cardinality: 'single', baseType: 'identifier' }),
      xml('itemBody', {}, item.body === null ? '' : context.block(item.body), body),
      processing(rules),
      feedback(item, context),
    ),
  );
}

function feedback({ options, explanation }: QtiItem, { line, block }: QtiContext): string {
  const reasons = options.flatMap(({ text, feedback }) =>
    feedback === null ? [] : [`<li><strong>${line(text)}</strong>${block(feedback)}</li>`],
  );
  const list = reasons.length > 0 ? `<ul>${reasons.join('')}</ul>` : '';
  const said = `${list}${explanation === null ? '' : block(explanation)}`;
  if (said === '') return '';
  return xml(
    'modalFeedback',
    { outcomeIdentifier: 'FEEDBACK', identifier: answered, showHide: 'show' },
    said,
  );
}

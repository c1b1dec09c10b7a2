import { xml, xmlDocument } from '../markup/xml.ts';

/** A file of the package that the manifest lists, with the pictures that it shows. */
export interface QtiResource {
  readonly identifier: string;
  readonly href: string;
  readonly pictures: readonly string[];
}

/**
 * The manifest of a QTI 2.1 package: the test depends on its items, each item on its pictures.
 * https://www.imsglobal.org/content/packaging/
 */
export function qtiManifest(id: string, test: string, items: readonly QtiResource[]): string {
  const file = (href: string) => xml('file', { href });
  const resources = items.map(({ identifier, href, pictures }) =>
    xml('resource', { identifier, type: 'imsqti_item_xmlv2p1', href }, ...[href, ...pictures].map(file)),
  );
  const dependencies = items.map(({ identifier }) => xml('dependency', { identifierref: identifier }));
  return xmlDocument(
    xml(
      'manifest',
      { xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1', identifier: `package-${id}` },
      xml('metadata', {}, xml('schema', {}, 'QTIv2.1 Package'), xml('schemaversion', {}, '1.0.0')),
      xml('organizations', {}),
      xml(
        'resources',
        {},
        xml(
          'resource',
          { identifier: `resource-${id}`, type: 'imsqti_test_xmlv2p1', href: test },
          file(test),
          ...dependencies,
        ),
        ...resources,
      ),
    ),
  );
}

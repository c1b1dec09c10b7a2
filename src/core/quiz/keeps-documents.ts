/** The kind and name of every document of a YAML text, as far as they stand at their usual place. */
function documents(yaml: string): readonly string[] {
  return yaml.split(/^---[ \t]*$/m).flatMap((text) => {
    const kind = /^kind:[ \t]*["']?([\w-]+)/m.exec(text)?.[1];
    const name = /^metadata:(?:\n[ \t].*)*?\n[ \t]+name:[ \t]*["']?([\w.-]+)/m.exec(text)?.[1];
    return kind ? [`${kind} ${name ?? ''}`] : [];
  });
}

/** Whether a mended text still has every document it began with: deleting what is broken mends nothing. */
export function keepsDocuments(start: string, mended: string): boolean {
  const rest = documents(mended);
  return documents(start).every((document) => rest.includes(document));
}

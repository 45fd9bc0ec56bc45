const EXTERNAL_ID = /^\s+[^\s[\]<>"'&]+(?:\s+(?:SYSTEM\s+(?:"[^"]*"|'[^']*')|PUBLIC\s+(?:"[^"]*"|'[^']*')\s+(?:"[^"]*"|'[^']*')))?$/;

/**
 * What is wrong with a document type declaration (what stands between `<!DOCTYPE` and `>`), or null. A name with an external id is
 * fine and never fetched; an internal subset may be there when it is empty. Anything declared in it could define entities.
 */
export function doctypeFault(text: string): string | null {
  let declaration = text.trimEnd();
  if (declaration.endsWith(']')) {
    const open = declaration.lastIndexOf('[');
    const subset = open < 0 ? '' : declaration.slice(open + 1, -1);
    if (open < 0 || subset.trim() !== '') return 'its DOCTYPE declares something, which is never needed in a report and is refused';
    declaration = declaration.slice(0, open).trimEnd();
  }
  return EXTERNAL_ID.test(declaration) ? null : 'its DOCTYPE is neither a name nor a name with a SYSTEM or PUBLIC id';
}

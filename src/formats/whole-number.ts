/** A count or line as reports write it: up to nine digits and nothing else; null for any other text. */
export function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null;
}

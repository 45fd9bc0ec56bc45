/** What is wrong and what to do about it, each a sentence. */
export function withNextStep(message: string, nextAction: string): string {
  return `${message}${/[.!?…]$/.test(message) ? '' : '.'} Next: ${nextAction}`;
}

/** A badge: what is measured at the left, and how it stands at the right. */
export interface Badge {
  readonly label: string;
  readonly message: string;
  readonly color: BadgeColor;
}

export type BadgeColor = 'brightgreen' | 'green' | 'yellow' | 'orange' | 'red' | 'lightgrey';

/**
 * The answer of an endpoint badge of shields.io (https://shields.io/badges/endpoint-badge, reviewed 2026-11-25). A red one is an error,
 * whose colour an address cannot change.
 */
export function endpointJson({ label, message, color }: Badge): string {
  return `${JSON.stringify({ schemaVersion: 1, label, message, color, ...(color === 'red' ? { isError: true } : {}) })}\n`;
}

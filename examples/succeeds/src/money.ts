/** An amount in cents. */
export type Cents = number;

export function addCents(a: Cents, b: Cents): Cents {
  return a + b;
}

import { discountFor } from './discount.js';
import { priceOf } from './price.js';

export interface Order {
  readonly items: readonly string[];
  readonly customer: string;
}

export function totalOf(order: Order): number {
  return priceOf(order) - discountFor(order);
}

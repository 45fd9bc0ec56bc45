import { isLoyal } from './customer.js';
import type { Order } from './order.js';

export function discountFor(order: Order): number {
  return isLoyal(order.customer) ? 10 : 0;
}

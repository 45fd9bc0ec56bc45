import type { Cents } from './money.js';

export interface Employee {
  readonly name: string;
  readonly monthly: Cents;
}

import type { Employee } from './employee.js';
import { addCents, type Cents } from './money.js';

export function totalOf(employees: readonly Employee[]): Cents {
  return employees.reduce((sum, employee) => addCents(sum, employee.monthly), 0);
}

/** Steps that matching may still take, over many texts and patterns. */
export interface StepBudget {
  steps: number;
}

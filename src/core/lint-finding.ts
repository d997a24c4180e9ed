/** Something a playbook's schema allows and that makes no sense. `message`: what was found, and what is allowed. */
export interface Finding {
  /** An `error` makes the playbook do what its author can't have meant; a `warning` may be meant. */
  severity: 'error' | 'warning';
  /** Where, as in `offers.2.prices`. */
  path: string;
  message: string;
}

export const wrong = (path: string, message: string): Finding => ({ severity: 'error', path, message });
export const doubtful = (path: string, message: string): Finding => ({ severity: 'warning', path, message });

/** The values that stand more than once. */
export const repeated = (values: readonly string[]): string[] => [...new Set(values.filter((value, i) => values.indexOf(value) !== i))];

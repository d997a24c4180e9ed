import type { Criterion, FieldName } from '../../core/record.ts';

/** The criteria in the order in which the page lists them. */
export const CRITERIA_IN_ORDER: readonly Criterion[] = ['need', 'interest', 'authority', 'budget', 'timing'];

/** Where the page shows a field: beside its criterion, with who it is, or below. */
export function groupOf(field: FieldName): Criterion | 'who' | 'more' {
  const group = field.split('.')[0];
  if (group === 'contact' || group === 'company') return 'who';
  return CRITERIA_IN_ORDER.find((criterion) => criterion === group) ?? 'more';
}

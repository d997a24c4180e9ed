import { type Fact, FIELDS, type FieldName, type FieldValue, type QualificationRecord } from './record.ts';

type Place = Record<string, unknown>;

const PATHS = Object.fromEntries(Object.keys(FIELDS).map((field) => [field, field.split('.')]));
const pathOf = (field: FieldName) => PATHS[field] as [keyof QualificationRecord, string | undefined];

/** The facts of a field, read alike whether it has one or many: an empty list when nothing is known. */
export function factsOf<F extends FieldName>(record: QualificationRecord, field: F): Fact<FieldValue<F>>[] {
  if (field === 'authority.buyingCentre') {
    return record.authority.buyingCentre.map(({ name, title, stance, ...fact }) => ({
      ...fact,
      value: { name, title, stance } as FieldValue<F>,
    }));
  }
  const [group, key] = pathOf(field);
  const held = key === undefined ? record[group] : (record[group] as Place)[key];
  return (FIELDS[field].many ? held : held === null ? [] : [held]) as Fact<FieldValue<F>>[];
}

/** The record with these facts in the field's place, everything else as it was; a field that has one takes the first. */
export function withFacts<F extends FieldName>(record: QualificationRecord, field: F, facts: Fact<FieldValue<F>>[]): QualificationRecord {
  const [group, key] = pathOf(field);
  const held = field === 'authority.buyingCentre' ? facts.map(flat) : FIELDS[field].many ? facts : (facts[0] ?? null);
  return { ...record, [group]: key === undefined ? held : { ...(record[group] as Place), [key]: held } };
}

/** Whether anything is known of the field. */
export function isKnown(record: QualificationRecord, field: FieldName): boolean {
  return factsOf(record, field).length > 0;
}

function flat({ value, ...fact }: Fact<unknown>): unknown {
  return { ...(value as object), ...fact };
}

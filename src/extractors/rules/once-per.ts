/** Makes what `make` gives for an object once, however often it is asked for; it is dropped with the object. */
export function oncePer<Of extends object, Made extends NonNullable<unknown> | null>(make: (of: Of) => Made): (of: Of) => Made {
  const made = new WeakMap<Of, Made>();
  return (of) => {
    const known = made.get(of);
    if (known !== undefined) return known;
    const value = make(of);
    made.set(of, value);
    return value;
  };
}

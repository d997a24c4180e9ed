/** FNV-1a over the letters from `from` to `to`, as an integer small enough to be kept without a box. */
export function hash(kind: number, text: string, from = 0, to = text.length): number {
  let sum = 2166136261 ^ kind;
  for (let i = from; i < to; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 16777619);
  return (sum ^ (sum >>> 15)) & SMALL;
}

/** One integer of two, told apart by `kind`. */
export function join(a: number, b: number, kind: number): number {
  const sum = Math.imul(a ^ (b >>> 15), 2246822519) ^ Math.imul(b + kind, 3266489917);
  return (sum ^ (sum >>> 15)) & SMALL;
}

const SMALL = 0x3fff_ffff;

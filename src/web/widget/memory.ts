/** A message written but not yet answered for by the server. `late`: it failed or is from an earlier page, so it waits its turn. */
export interface Pending {
  id: string;
  text: string;
  wants?: 'person';
  late?: boolean;
}

/** What outlives a reload. */
export interface Remembered {
  id?: string;
  token?: string;
  /** The identity last told to this conversation, as JSON. */
  told?: string;
  open?: boolean;
  /** Messages of others that the visitor has seen. */
  seen?: number;
  pending: Pending[];
}

/** The widget's memory in localStorage under `key`; where storage is blocked it lasts as long as the page. */
export function memory(key: string) {
  let kept: Remembered = { pending: [] };
  try {
    kept = { ...kept, ...JSON.parse(localStorage.getItem(key) ?? '{}') };
  } catch {
    // Blocked or damaged storage: this page's memory serves.
  }
  return {
    kept,
    save(change: Partial<Remembered>) {
      Object.assign(kept, change);
      try {
        localStorage.setItem(key, JSON.stringify(kept));
      } catch {
        // As above.
      }
    },
  };
}

export type Memory = ReturnType<typeof memory>;

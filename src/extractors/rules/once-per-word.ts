/** Words that are remembered at a time. */
const MOST_WORDS = 20_000;
/** Letters of the longest word that is remembered: a piece of a text that is longer would keep all of the text in memory. */
const LONGEST_WORD = 12;

/** Answers about words, each made once for as long as it is remembered; `make` must depend on the word alone. */
export function oncePerWord<Made extends NonNullable<unknown> | null>(make: (word: string) => Made): (word: string) => Made {
  const made = new Map<string, Made>();
  return (word) => {
    if (word.length > LONGEST_WORD) return make(word);
    const known = made.get(word);
    if (known !== undefined) return known;
    const value = make(word);
    if (made.size >= MOST_WORDS) made.clear();
    made.set(word, value);
    return value;
  };
}

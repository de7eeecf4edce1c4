/** Texts of a list from a place on, each once, in the order of the letters. */
export function picked(from: readonly string[], first: number, count: number): readonly string[] {
  const places = Array.from({ length: count }, (_, at) => (first + at * 3) % from.length);

  return [...new Set(places)].map((place) => from[place] ?? '').sort();
}

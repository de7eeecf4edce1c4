const CMAP = 'cmap';
/** Of the file's head, of an entry in its list of tables, and of a group of characters. */
const [HEAD, ENTRY, GROUP] = [12, 16, 12];
const GROUPS = 12;

export function lettersOf(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const letters = new Set<number>();
  for (const at of tablesOf(view)) {
    if (view.getUint16(at) === GROUPS) addLetters(view, at, letters);
  }

  return letters;
}

/** Where the tables of characters begin; a font has several, in older forms too. */
function tablesOf(view: DataView): readonly number[] {
  const isCmap = (at: number) => [...CMAP].every((letter, place) => view.getUint8(at + place) === letter.charCodeAt(0));
  const entry = Array.from({ length: view.getUint16(4) }, (_, at) => HEAD + at * ENTRY).find(isCmap);
  if (entry === undefined) return [];
  const start = view.getUint32(entry + 8);

  return Array.from({ length: view.getUint16(start + 2) }, (_, at) => start + view.getUint32(start + 8 + at * 8));
}

function addLetters(view: DataView, at: number, letters: Set<number>): void {
  for (let group = 0; group < view.getUint32(at + 12); group += 1) {
    const [first, last] = [0, 4].map((place) => view.getUint32(at + 16 + group * GROUP + place));
    for (let letter = first ?? 0; letter <= (last ?? -1); letter += 1) letters.add(letter);
  }
}

import { graphemesOf, withoutIsolates } from '@rt/domain/text';

const LONGEST = 40;

/** A number and plain letters of the question ('03-which-first'), safe for every file system. */
export function fileName(number: number, question: string): string {
  const words = plain(question).slice(0, LONGEST).replace(/-+$/, '');

  return [String(number).padStart(2, '0'), words].filter(Boolean).join('-');
}

/** The folder of a session: 'rt-2026-014-results'. */
export function folderName(ref: string | null): string {
  return [plain(ref ?? ''), 'results'].filter(Boolean).join('-');
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

const SHEET_LONGEST = 31;

/** A name that spreadsheets take for a sheet, which is at most 31 code units long, told apart from those that are taken already. */
export function sheetName(wanted: string, taken: readonly string[]): string {
  const clean = withoutIsolates(wanted)
    .replace(/[[\]:*?/\\\p{Cc}\p{Noncharacter_Code_Point}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim();
  for (let at = 1; ; at += 1) {
    const tail = at === 1 ? '' : ` ${at}`;
    const head = beginning(clean, SHEET_LONGEST - tail.length);
    const name = `${head.trim().replace(/'+$/, '')}${tail}`;
    if (!taken.some((one) => one.toLowerCase() === name.toLowerCase())) return name;
  }
}

/** The first graphemes that fit into `most` code units: an emoji is whole or left out. */
function beginning(text: string, most: number): string {
  let kept = '';
  for (const letter of graphemesOf(text)) {
    if (kept.length + letter.length > most) return kept;
    kept += letter;
  }

  return kept;
}

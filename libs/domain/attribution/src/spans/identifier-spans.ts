import type { Span } from './spans';

/* Numbers in public registers. Each expression is bounded, so that its time grows no faster than the text. */
const WELL_KNOWN: readonly RegExp[] = [
  // ORCID: four groups of four, the last may end in X (support.orcid.org).
  /\b\d{4}-\d{4}-\d{4}-\d{3}[\dX]\b/g,
  // Companies House: two letters and six digits; LLPs and societies likewise.
  /\b(?:SC|NI|OC|SO|NC|IP|SP|FC|RS|CE|CS)\d{6}\b/g,
  // Patents and their applications: country, then at least six digits in any grouping.
  /\b(?:GB|EP|US|DE|FR|JP|CN|KR|CA|AU)\s?\d(?:[\s,]?\d){5,10}(?:\s?[ABC]\d?)?\b/g,
  /\bWO\s?\d{4}\s?\/?\s?\d{5,6}(?:\s?A\d)?\b/g,
  // Grants of the UK research councils: EP/X012345/1.
  /\b[A-Z]{2}\/[A-Z]\d{5}[\dA-Z]\/\d{1,2}\b/g,
  // National Insurance: two letters, six digits, a letter.
  /\b[A-Z]{2}\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D]\b/g,
  // A paper, by which its authors are known.
  /\b10\.\d{4,9}\/[^\s<>"'()[\]]{1,200}/g,
  // Registers of trials.
  /\bNCT\d{8}\b|\bISRCTN\d{8}\b/g,
  // A bare run of 7 digits and more. Amounts are written with commas or as "1.2 million"; what is written so is the
  // number of somebody in some register: a project of a funder, a doctor, a provider of care, a telephone.
  /(?<![\d£$€]|\d[.,])\d{7,13}(?!\d|[.,]\d|\s?%)/g,
];

/** A word that says what the number after it is. */
const NAMED_NUMBER =
  /\b(?:company|charity|grant|award|project|patent|application|vat|duns|nhs|orcid|passport|licen[cs]e|membership|registration|reference|registered|policy|account|contract|case|staff|student|payroll)\b[\s:#]{0,3}(?:(?:number|no|ref|reference|registration|id|code)\b[\s.:#]{0,3})?(?:(?:is|was)\s)?(?:GB\s?)?((?:\d[\s,-]?){5,13}\d\b)/giu;

/** Entries in public registers: ORCID, company, charity, patent, grant, trial, paper. */
export function identifierSpans(text: string): readonly Span[] {
  const known = WELL_KNOWN.flatMap((expression) =>
    Array.from(text.matchAll(expression), ({ 0: match, index }) => spanOf(index, match)),
  );
  const named = Array.from(text.matchAll(NAMED_NUMBER), ({ 0: match, 1: number = '', index }) =>
    spanOf(index + match.length - number.length, number),
  );

  return [...known, ...named];
}

function spanOf(start: number, match: string): Span {
  return { start, end: start + match.replace(/[\s.,;:!?-]+$/, '').length, kind: 'identifier' };
}

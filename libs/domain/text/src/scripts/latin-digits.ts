const DIGIT = /\p{Nd}/gu;

/** A text with the digits of every script as 0 to 9: '٤٨٢٩' and '४८२९' are both '4829'. */
export function latinDigits(text: string): string {
  return text.replace(DIGIT, valueOf);
}

/** Each script has its ten digits in a row, from 0 on: the value is how many stand before this one. */
function valueOf(digit: string): string {
  let before = 0;
  while (String.fromCodePoint((digit.codePointAt(0) ?? 0) - before - 1).search(DIGIT) === 0) before += 1;

  return String(before % 10);
}

import { useState } from 'react';

/** `cut`: letters shown of a long text. `whole`: a text barely longer is shown whole. */
const LENGTHS = {
  name: { cut: 40, whole: 50 },
  title: { cut: 60, whole: 72 },
  place: { cut: 50, whole: 60 },
  question: { cut: 120, whole: 140 },
} as const;

interface LongTextProps {
  readonly text: string;
  readonly length: keyof typeof LENGTHS;
  readonly className: string;
}

/** A text that may be long: of a long one the beginning, and the whole at a press. */
export function LongText({ text, length, className }: LongTextProps) {
  const [whole, setWhole] = useState(false);
  const short = beginningOf(text, length);
  if (short === text) return <span className={className}>{text}</span>;

  return (
    <button
      type="button"
      className={`${className} room__long`}
      aria-expanded={whole}
      onClick={() => setWhole((before) => !before)}
    >
      {whole ? text : short}
    </button>
  );
}

/** A long text up to the end of a word where that leaves half of it, with an ellipsis; a short one as it is. */
export function beginningOf(text: string, length: keyof typeof LENGTHS): string {
  const most = LENGTHS[length];
  const letters = [...text];
  if (letters.length <= most.whole) return text;
  const cut = letters.slice(0, most.cut).join('');
  const words = letters[most.cut] === ' ' ? cut : cut.replace(/\s+\S*$/u, '');
  // A word of more than half of it is cut in its middle rather than lost.
  const atWord = words.length < cut.length / 2 ? cut : words;

  return `${atWord.replace(/[\s.,;:…–-]+$/u, '')}…`;
}

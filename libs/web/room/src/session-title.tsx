import { useState } from 'react';

/** Characters that take two lines, at most three, of a phone's header. */
const SHORT = 60;
/** A title that is hardly longer is not worth a press. */
const SHORT_ENOUGH = 72;

/** The name of the session in the header; of a long one the beginning, and the whole at a press. */
export function SessionTitle({ title }: { readonly title: string }) {
  const [whole, setWhole] = useState(false);
  const short = beginningOf(title);
  if (short === title) return <span className="room__name">{title}</span>;

  return (
    <button
      type="button"
      className="room__name room__name--long"
      aria-expanded={whole}
      onClick={() => setWhole((before) => !before)}
    >
      {whole ? title : short}
    </button>
  );
}

/** A long title up to the end of a word, with an ellipsis; a short one as it is. */
export function beginningOf(title: string): string {
  const letters = [...title];
  if (letters.length <= SHORT_ENOUGH) return title;
  const cut = letters.slice(0, SHORT).join('');
  const atWord = letters[SHORT] === ' ' ? cut : cut.replace(/\s+\S*$/u, '');

  return `${atWord.replace(/[\s,;:–-]+$/u, '')}…`;
}

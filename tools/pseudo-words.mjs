/** A test language in brackets, 40 % longer. Text without brackets is data or not in a catalogue. */
const WORD = /<\/?[\w-]+>|[\p{L}\p{N}][\p{L}\p{N}’'.,:;!?-]*/gu;
const LONGER = 0.4;

/** The compiled message in that language; values, and the numbers of plurals, stay. */
export function pseudoMessage(compiled) {
  return compiled.map((token) => {
    if (typeof token === 'string') return pseudoText(token);
    const [name, type, forms] = token;
    if (forms === undefined || typeof forms !== 'object') return token;
    return [name, type, Object.fromEntries(Object.entries(forms).map(([form, inner]) => [form, pseudoForm(inner)]))];
  });
}

function pseudoForm(inner) {
  return Array.isArray(inner) ? pseudoMessage(inner) : inner;
}

/** 'Send answer' is '⟦Send⟧ ⟦answer~⟧'; the brackets count, '#' stays what plurals replace, and marks stay. */
export function pseudoText(text) {
  return text.replace(WORD, (word) => (word.startsWith('<') ? word : longer(word)));
}

function longer(word) {
  return `⟦${word}${'~'.repeat(Math.max(0, Math.ceil(word.length * LONGER) - 2))}⟧`;
}

import type { Span } from './spans';

/* A role can identify a person without a name. Every expression is bounded (see contact-spans.ts). */
const ROLE =
  '(?:(?:deputy |vice-|pro-vice-|co-)?(?:chancellor|chair|chairman|chairwoman|chairperson|founder|mayor|president|principal|leader)|' +
  'chief (?:executive|scientist|engineer|economist|[a-z]{3,12} officer)|managing director|director|ceo|cto|cfo|coo|owner|' +
  'manager|head|partner|dean|provost|rector|professor|minister|permanent secretary|councillor|commissioner|governor|trustee|' +
  'treasurer|regulator|inspector|surgeon|consultant|clinician|researcher|lecturer|inventor|investor|entrepreneur|mp|peer)';
const EMPLOYER =
  '(?:company|firm|business|employer|laborator(?:y)|lab|department|faculty|university|college|hospital|trust|clinic|practice|' +
  'institute|council|agency|board|plant|factory|foundry|mill|port|charity|start-up|startup|spin-out|spinout|workshop|depot|' +
  'team|group|office|phd student|student|boss|co-founder|line manager)';
const SPEECH =
  '(?:said|says|told|tells|asked|argued|argues|thought|thinks|promised|agreed|disagreed|disagrees|called|warned|admitted|insisted|described|mentioned|claimed|refused|replied)';
const IN_THE_ROOM = '(?:in|at|on|around|round) (?:the|this|our) (?:room|panel|table|call|session|meeting|roundtable)';
const SOMEBODY =
  '(?:woman|man|lady|gentleman|person|colleague|speaker|delegate|participant|representative|expert|doctor|nurse|lawyer|banker|scientist|engineer)';

const LONGEST_BETWEEN = 60;
const between = `[^.!?\\n[\\]]{0,${LONGEST_BETWEEN}}?`;
// A stop inside of a word, as in www.example.org, ends no sentence.
const sameSentence = '(?:[^.!?\\n]|[.!?](?=\\S)){0,200}';
const few = "(?:[\\p{L}'-]{1,20} ){0,3}?";

const OWN: readonly RegExp[] = [
  // What the speaker owns, leads or belongs to.
  new RegExp(`\\b(?:my|our)(?: (?:own|whole|old|former|small|little|family))? ${EMPLOYER}\\b`, 'giu'),
  new RegExp(`\\bin my (?:role|job|post|capacity|position|work)(?: as)?(?: (?:the|an?))?(?: ${few}${ROLE}\\b)?`, 'giu'),
  new RegExp(`\\bspeaking (?:as|for) (?:(?:the|an?|our|my) )?${few}[\\p{L}-]{2,30}`, 'giu'),
  new RegExp(`\\bas (?:(?:the|an?) )?${few}${ROLE}\\b(?=${sameSentence}\\b(?:I|me|my|mine)\\b)`, 'gu'),
  new RegExp(`\\bAs (?:(?:the|an?|one of the) )?${few}${ROLE}\\b(?=${sameSentence}\\b(?:I|me|my|mine)\\b)`, 'gu'),
  /\bI (?:also |now |still |once )?(?:run|ran|chair|chaired|lead|led|founded|co-founded|own|owned|manage|managed|head|headed|direct|directed|set up) (?:(?:the|an?|our|this|that|my)\b(?: only)?(?: [\p{L}-]{2,20}){0,3})?/gu,
  /\bI (?:also |now |still )?(?:work|worked|teach|taught|sit|sat) (?:for|at|on) (?:the|an?|our)(?: [\p{L}-]{2,20}){1,3}/gu,
  new RegExp(`\\bI (?:am|was|used to be) (?:(?:the|an?) )?${few}${ROLE}\\b`, 'gu'),
  new RegExp(
    `\\bas (?:the|an?|one of the) ${few}${SOMEBODY} (?:who|that)\\b(?=${sameSentence}\\b(?:I|me|my|mine)\\b)`,
    'giu',
  ),
  // What the speaker was made: few hold an honour or an office.
  /\bI (?:am|was|have been|had been) (?:knighted|ennobled|elected|re-elected|appointed|ordained|honoured|decorated|nominated|called to the bar)\b/gu,
  /\bI used to be (?:the|an?) (?:[\p{L}'-]{2,20} ){0,2}(?:head|member)?/gu,
  /\bwhen I (?:was|worked|ran|led|chaired|sat|served) (?:at|in|for|with|on) (?:the |an? )?[\p{L}-]{2,30}/giu,
  /\bwe (?:are|were) the (?:only|first|last|sole|largest|biggest|oldest|smallest|leading)(?: [\p{L}-]{2,20}){1,2}/giu,
];

const OTHERS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:the|our) ${few}(?:${ROLE}|${SOMEBODY}) (?:told|asked|promised|showed) (?:us|me|the room|the table|everybody|everyone)\\b`,
    'giu',
  ),
  new RegExp(
    `\\bthe ${few}(?:${ROLE}|${SOMEBODY}) (?:from|at|of|with|who|next to|beside|opposite) ${between}\\b${SPEECH}\\b`,
    'giu',
  ),
  new RegExp(
    `\\b(?:the|an?|my|our) ${few}(?:${ROLE}|${SOMEBODY}),? (?:who (?:sat|sits|spoke|is) (?:here|there|next|opposite|first|last)|${IN_THE_ROOM})`,
    'giu',
  ),
  new RegExp(`\\bthe only (?:[\\p{L}-]{2,20} ){1,3}?${IN_THE_ROOM}`, 'giu'),
];

export function roleSpans(text: string): readonly Span[] {
  return [...OWN, ...OTHERS].flatMap((expression) =>
    Array.from(text.matchAll(expression), ({ 0: match, index }) => {
      return { start: index, end: index + match.trimEnd().length, kind: 'role' as const };
    }),
  );
}

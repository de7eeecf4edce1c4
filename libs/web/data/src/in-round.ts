/** What was given, where that was in this round; an answer to an earlier one, or to one that was reset, is none to it. */
export function inRound<Given extends { readonly round: number }>(
  given: Given | undefined,
  { round }: { readonly round: number },
): Given | undefined {
  return given?.round === round ? given : undefined;
}

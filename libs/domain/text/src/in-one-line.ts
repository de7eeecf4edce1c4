import { isolated } from './isolated';

/** Facts beside each other: 'Evidence · Batteries · North West', each laid out by itself; what is nothing is left out. */
export function inOneLine(facts: readonly (string | null | undefined)[]): string {
  return facts.flatMap((fact) => (fact ? [isolated(fact)] : [])).join(' · ');
}

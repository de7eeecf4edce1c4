/** Numbers that look random, from 0 up to the one given and without it: the same in every run. */
export function numbers(seed: number): (below: number) => number {
  let state = seed;

  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;

    return Math.floor((state / 2147483648) * below);
  };
}

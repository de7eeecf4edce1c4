import { type Fold } from '@rt/domain/scheduling';
import { formatSlot } from '@rt/words';

interface Slotted {
  readonly localStart: string | null;
  readonly localEnd: string | null;
  readonly tz: string;
  readonly fold?: Fold | null;
}

/** 'Thursday 12 March 2026, 2pm to 4pm (London time)'; null until there is a slot. */
export function slotOf({ localStart, localEnd, tz, fold }: Slotted): string | null {
  return localStart && localEnd ? formatSlot(localStart, localEnd, tz, fold) : null;
}

import { refuse } from '@rt/api/platform';
import type { Participation } from '@rt/api/seats';

/** The place while it stands; `seat-taken-out` where the host has taken it out, `participation-ended` for any other end. */
export function standing(place: Participation | undefined): Participation {
  if (place?.takenOut) return refuse('seat-taken-out');
  return place && !place.revoked ? place : refuse('participation-ended');
}

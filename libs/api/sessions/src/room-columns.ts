/*
 * What the statements of others tell of a room beside their own columns: scalars of a table `s` that has a `roundtable_id`.
 */

/** Simulated people in the room. */
export const SIMULATED = `(
  select count(*)::int from participations p
  where p.roundtable_id = s.roundtable_id and p.simulated and p.revoked_at is null)`;

/** Version of the notes to the chair, 0 without any. */
export const NOTE_VERSION = `coalesce((select n.version from chair_notes n where n.roundtable_id = s.roundtable_id), 0)`;

/** Scalars of a table `s` with a `roundtable_id`, so that all of it is from one snapshot. */

/** How many have ever come; a seat that ends does not lower it. */
export const ARRIVALS = '(select count(*) from arrivals v where v.roundtable_id = s.roundtable_id)';

/** How many are in the room: the arrivals whose seats stand. None once it is sealed. */
export const SEATS_TAKEN = `(
  select count(*) from arrivals v join participations w on w.id = v.participation_id and w.revoked_at is null
  where v.roundtable_id = s.roundtable_id)`;

const OF_DEVICES = `
  select count(*) as seats, (
    select count(*) from arrivals i join participations w on w.id = i.participation_id and w.invitation_id is not null
    where i.roundtable_id = v.roundtable_id and i.device = v.device
  ) as invited
  from arrivals v where v.roundtable_id = s.roundtable_id and v.device is not null and not v.cleared
  group by v.roundtable_id, v.device having count(*) > 1`;

export const FURTHER_SEATS = `(
  select coalesce(sum(d.seats - greatest(d.invited, 1)), 0) from (${OF_DEVICES}) d)`;

export const SIMULATED = `(
  select count(*)::int from participations p
  where p.roundtable_id = s.roundtable_id and p.simulated and p.revoked_at is null)`;

/** How many wait to be let in, and when (in ms since 1970) the last of them came; both 0 where nobody waits. */
export const WAITING = `(
  select count(*)::int from waiting_people w where w.roundtable_id = s.roundtable_id and w.refused is null)`;
export const LAST_WAITING = `(
  select coalesce(max(round(extract(epoch from w.asked_at) * 1000)), 0)::float8 from waiting_people w
  where w.roundtable_id = s.roundtable_id)`;

/** True for a text `e` that a host has put back to be read and nobody has read since. */
export const PUT_BACK = `(e.state = 'waiting' and exists (
  select 1 from activity_decisions d
  where d.activity_id = e.activity_id and d.verb = 'put-back' and d.target = e.id::text))`;

/** True for a text `e` on a board that its author cannot take back any more. */
export const DEALT_WITH = `(e.mark is not distinct from 'answered' or e.merged_into is not null or e.state = 'hidden')`;

/** True for a text `e` on a board that waits again although the answer `r` left it out, since hosts had dealt with it by then. */
export const CAME_BACK = `(not ${DEALT_WITH} and e.joined_as is null and not coalesce(r.answer->'entries' ? e.body, false))`;

export const PLAN_VERSION = '(select r.version from roundtables r where r.id = s.roundtable_id)';

/** Number of the key under which a session takes answers, for statements on a table `l` that has a `roundtable_id`. */
export const KEY_NO = '(select r.key_no from roundtables r where r.id = l.roundtable_id)';

export const RULE = '(select r.rule from roundtables r where r.id = a.roundtable_id)';

/** The version of each roundtable's rule, and whether it can change no more: from the start of the session on. */
export const PRESENT_RULES =
  "select id, rule_version as version, state not in ('draft', 'scheduled') as locked from roundtables";

export const SESSION_DAY = `(
  select (coalesce(r.live_at, r.closed_at) at time zone r.tz)::date from roundtables r where r.id = g.roundtable_id)`;

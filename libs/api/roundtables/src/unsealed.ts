/** Locks an unsealed roundtable $1, so that nothing personal is stored after the sealing. */
export const UNSEALED = 'select id from roundtables where id = $1 and sealed_at is null for key share';

export const ALL_ROUNDTABLES = 'select id from roundtables';

export const ALL_STATES = 'select id, state from roundtables';

export const ALL_UNSEALED = 'select id from roundtables where sealed_at is null';

/** Every roundtable whose session goes on, or ended a while ago, and is not sealed. */
export const ALL_HELD_UNSEALED = `${ALL_UNSEALED} and state in ('live', 'closed')`;

/** Every roundtable that people may have come to, and that is not sealed. */
export const ALL_JOINED_UNSEALED =
  "select id from roundtables where sealed_at is null and state in ('scheduled', 'live', 'closed')";

/** Locks the rule version of an unsealed roundtable; join it `lateral` to a `p` with a `roundtable_id`. */
export const HELD_RULE = `select rule_version as "ruleVersion" from roundtables
  where id = p.roundtable_id and sealed_at is null and state in ('scheduled', 'live', 'closed') for key share`;

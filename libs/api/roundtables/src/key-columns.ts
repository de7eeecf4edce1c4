/** SQL for the lib of the keys, on the roundtable's key columns. Each is conditional on the state. */

export const UNSEALED_KEYS = 'select id, org_id, state, key_no, key_check from roundtables where sealed_at is null';

/** Locks the row of a roundtable ($1) until the open transaction ends. */
export const LOCK_ROUNDTABLE = 'select 1 from roundtables where id = $1 for update';

/** Makes a key ($2, $3) the one that counts in a roundtable ($1). */
export const COMMIT_KEY = 'update roundtables set key_no = $2, key_check = $3 where id = $1';

/** Locks a roundtable ($1) while this key ($2, $3) is current and unsealed; waits for a sealing under way. */
export const HELD_KEY = `select id, key_no from roundtables
  where id = $1 and key_no = $2 and key_check = $3 and sealed_at is null for share`;

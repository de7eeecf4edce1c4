/** Version of the notes to the chair, 0 without any, for statements on a table `s` that has a `roundtable_id`. */
export const NOTE_VERSION = `coalesce((select n.version from chair_notes n where n.roundtable_id = s.roundtable_id), 0)`;

/** Piece of SQL after a table `v` with columns type_id and place_id: the terms, as `type_term` and `place_node`. */
export const DECLARED_TERMS = `
  left join type_terms type_term on type_term.id = v.type_id
  left join place_nodes place_node on place_node.id = v.place_id`;

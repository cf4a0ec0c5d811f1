import { SEARCH_INDEX } from '../schema.ts';

/**
 * Every entity that matches, by its best tier; documents are read for the first ones only.
 * @param label the label hits must have, from the ontology
 */
export const searchNames = (label: string | undefined): string => `
UNWIND range(0, size($tiers) - 1) AS tier
CALL db.index.fulltext.queryNodes('${SEARCH_INDEX}', $tiers[tier]) YIELD node AS e
${label === undefined ? '' : `WITH e, tier WHERE e:${label}`}
WITH e, min(tier) AS best
WITH collect([e, best, e.degree]) AS found
RETURN size(found) AS total,
  COLLECT {
    UNWIND found AS one
    WITH one[0] AS e, one[1] AS best, one[2] AS degree
    ORDER BY best, degree DESC, e.id LIMIT $limit
    RETURN [e._doc, degree]
  } AS hits`;

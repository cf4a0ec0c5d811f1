import { SEARCH_INDEX } from '../schema.ts';

/**
 * @param label the label hits must have, from the ontology
 */
export const searchNames = (label: string | undefined): string => `
UNWIND range(0, size($tiers) - 1) AS tier
CALL db.index.fulltext.queryNodes('${SEARCH_INDEX}', $tiers[tier]) YIELD node AS e
${label === undefined ? '' : `WITH e, tier WHERE e:${label}`}
WITH e, min(tier) AS best
ORDER BY best, e.degree DESC, e.id
WITH collect(e) AS found
RETURN size(found) AS total, [e IN found[..$limit] | [e._doc, e.degree]] AS hits`;

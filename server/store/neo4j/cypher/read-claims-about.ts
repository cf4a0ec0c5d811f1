import { CLAIM_COLUMNS } from '../documents.ts';

/** @param label from the ontology */
export const readClaimsAbout = (label: string): string => `
MATCH (e:${label})<-[:ABOUT]-(c:Claim)
RETURN e.id AS id, [${CLAIM_COLUMNS}] AS claim`;

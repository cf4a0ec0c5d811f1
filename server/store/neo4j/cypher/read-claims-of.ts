import { CLAIM_COLUMNS } from '../documents.ts';

export const READ_CLAIMS_OF = `
UNWIND $ids AS subject
MATCH (c:Claim {subject: subject})
RETURN subject, collect([${CLAIM_COLUMNS}]) AS claims`;

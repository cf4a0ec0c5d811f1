import { CLAIM_COLUMNS } from '../documents.ts';

export const READ_HELD_CLAIMS = `
UNWIND $ids AS subject
MATCH (c:Claim {subject: subject})
RETURN subject, collect([${CLAIM_COLUMNS}, c.batches]) AS claims`;

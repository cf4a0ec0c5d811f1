import { checkBatch, namedIds, type Known } from '../../server/graph/check-batch.ts';
import type { Ontology } from '../../model/ontology/index.ts';
import type { Located, RecordError } from '../../model/records.ts';
import { readJsonl, type TextFile } from '../../model/schema/read-jsonl.ts';

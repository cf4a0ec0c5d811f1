import { STAGES } from '../../../model/ontology/index.ts';

const ORDER: readonly string[] = Object.keys(STAGES);

/** A number that sorts stages by how far they are; what states none comes last. */
export const stageRank = (stage: string): number => (stage === '' ? -1 : ORDER.indexOf(stage));

/**
 * @param types from the ontology
 * @param end the end at which the asked entities stand
 */
export const readTies = (types: string, end: 'from' | 'to'): string => `
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)${end === 'from' ? '-' : '<-'}[r:${types}]${end === 'from' ? '->' : '-'}()
RETURN collect(r.id) AS ids`;

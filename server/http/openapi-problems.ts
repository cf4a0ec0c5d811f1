import { PROBLEMS, type ProblemCode } from '../../model/api/problems.ts';

/** What every endpoint can answer beside its own problems. */
export const COMMON_PROBLEMS = [
  'parameter-invalid',
  'store-unavailable',
  'query-timeout',
  'internal',
] as const satisfies ProblemCode[];

/** The responses of an operation that are problems, one for each status. */
export function problemResponses(own: readonly string[]): Record<string, object> {
  const codes = new Set([...own, ...COMMON_PROBLEMS]);
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of Object.keys(PROBLEMS) as ProblemCode[]) {
    const { status } = PROBLEMS[code];
    if (codes.has(code)) byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, all]) => [
      String(status),
      {
        description: all.map((code) => `\`${code}\`: ${PROBLEMS[code].message.en}`).join('; '),
        content: {
          'application/problem+json': {
            schema: {
              allOf: [{ $ref: '#/components/schemas/Problem' }, { properties: { code: { enum: all } } }],
            },
          },
        },
      },
    ]),
  );
}

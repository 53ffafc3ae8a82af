/** The room for findings on a slide, in its own measure of which it is 45 high: the head and foot take 17. */
export const slideHeight = 28;

interface Placed {
  statement: string;
  principles: readonly unknown[];
  citizens: boolean;
}

/** How much of a slide a finding takes: its lines beside its signs, and the gap below. */
export function heightOf({ statement, principles, citizens }: Placed): number {
  const text = Math.ceil(statement.length / 44) * 2.5 + 1.8;
  const signs = (principles.length + Number(citizens)) * 2.6 + 1.6;
  return Math.max(text, signs) + 1.9;
}

/** Whether so little stands on a slide that its words can be larger. */
export function isRoomy(findings: readonly Placed[]): boolean {
  return findings.reduce((sum, finding) => sum + heightOf(finding), 0) <= 16;
}

import { standingFinding } from '@/lib/findings/commands/standing-finding';
import { findingKindLabels } from '@/lib/findings/labels';
import { changeFindingInput } from '@/lib/findings/schema';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { expectVersion } from '@/lib/platform/refusal';
import { areaLabels } from '@/lib/timetable/labels';

/** Changes a finding. Another statement or kind is another wording: everybody is asked again, and it is unsettled. */
export const changeFinding = defineCommand({
  about: 'review',
  permission: 'findings.write',
  event: 'finding.changed',
  input: changeFindingInput,
  async run({ db, review, input }) {
    const { id, statement, kind, area, principles, citizens, detail, canBeShared } = input;
    const row = await standingFinding(db, review.id, id);
    const next = { statement, kind, area, principles, citizens, detail, canBeShared };
    if (isSame(row, next)) return unchanged({ number: row.number });
    expectVersion(row, input.version, {
      statement: row.statement,
      kind: findingKindLabels[row.kind],
      area: areaLabels[row.area],
      detail: row.detail,
    });
    const isReworded = row.statement !== statement || row.kind !== kind;
    const wording = isReworded ? row.wording + 1 : row.wording;
    const unsettled = isReworded ? { settledAt: null, settledById: null, settledWords: null } : {};
    await db.finding.update({
      where: { id },
      data: { ...next, ...unsettled, wording, version: { increment: 1 } },
    });
    return happened({ finding: id, wording }, { number: row.number });
  },
});

type Content = Omit<
  Awaited<ReturnType<typeof standingFinding>>,
  'number' | 'version' | 'wording' | 'settledAt'
>;

function isSame(before: Content, after: Content): boolean {
  const words = ({ statement, kind, area, principles, citizens, detail, canBeShared }: Content) =>
    JSON.stringify([statement, kind, area, principles.toSorted(), citizens, detail, canBeShared]);
  return words(before) === words(after);
}

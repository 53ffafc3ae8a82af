import { stageLine } from '@/lib/lifecycle';
import { plainDate } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';
import type { NetworkPermit } from '@/lib/platform/permit';
import type { Stage } from '@/lib/platform/prisma/enums';

export interface ProgrammeReview {
  reference: string;
  title: string;
  stage: Stage;
  stageSince: Date;
  onSiteFrom: string | null;
  onSiteTo: string | null;
  coordinator: string | null;
}

const running = stageLine.filter((stage) => stage !== 'closed');
const most = 500;

/** Every running review, as far as any coordinator may know it: dates, places and stage. */
export async function listProgramme(_permit: NetworkPermit<'programme.view'>): Promise<ProgrammeReview[]> {
  const rows = await reading().review.findMany({
    where: { stage: { in: running } },
    orderBy: [{ onSiteFrom: 'asc' }, { id: 'asc' }],
    take: most,
    select: {
      reference: true,
      title: true,
      stage: true,
      stageSince: true,
      onSiteFrom: true,
      onSiteTo: true,
      seats: {
        where: { role: 'coordinator', endedAt: null },
        select: { person: { select: { name: true } } },
      },
    },
  });
  return rows.map(({ seats, onSiteFrom, onSiteTo, ...row }) => ({
    ...row,
    onSiteFrom: onSiteFrom && plainDate(onSiteFrom),
    onSiteTo: onSiteTo && plainDate(onSiteTo),
    coordinator: seats[0]?.person.name ?? null,
  }));
}

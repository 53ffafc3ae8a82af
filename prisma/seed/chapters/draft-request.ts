import { addPartner } from '@/lib/partners/commands/draft';
import { newId } from '@/lib/platform/ids';
import { calendarOf } from '@/prisma/seed/calendar';
import type { draft } from '@/prisma/seed/cast/reviews/draft';
import type { Network } from '@/prisma/seed/network';
import { actAs, type Happening } from '@/prisma/seed/telling';
import { writeRequest } from '@/prisma/seed/write-request';

/** A request that has not been sent. */
export function draftRequest(story: typeof draft, network: Network, today: string): Happening[] {
  const { by, hosts, partner, savedAt, whyNow, hopedFocus, windows } = story;
  const calendar = calendarOf({ hosts }, today);
  const run = async () => {
    const draft = newId();
    const version = await writeRequest(
      { network },
      {
        draft,
        by,
        hosts,
        whyNow,
        hopedFocus,
        windows: windows.map(({ from, to }) => ({ from: calendar.day(from), to: calendar.day(to) })),
      },
    );
    const named = { draft, version, id: newId(), ...partner };
    await actAs({ network, reference: '' }, by, addPartner, named);
  };
  return [{ at: calendar.instant(savedAt), what: 'a request that is not sent yet', run }];
}

import { confirmRefusals, enquiryLetters } from '@/lib/enquiries/labels';
import { confirmState } from '@/lib/enquiries/rules';
import { confirmEnquiryInput } from '@/lib/enquiries/schema';
import { databaseDate } from '@/lib/platform/clock';
import { defineCommand, happened, type NetworkContext, unchanged } from '@/lib/platform/command';
import { env } from '@/lib/platform/env';
import { found, refuseByRule } from '@/lib/platform/refusal';
import { tokenHash } from '@/lib/session/token';

/** Confirms that whoever wrote has the address: from then on the coordinators read the enquiry. */
export const confirmEnquiry = defineCommand({
  about: 'network',
  permission: 'enquiry.send',
  event: 'enquiry.confirmed',
  input: confirmEnquiryInput,
  async run(context) {
    const { db, input, now } = context;
    const row = await db.enquiry.findUnique({
      where: { tokenHash: tokenHash(input.token) },
      select: { id: true, councilName: true, confirmedAt: true, expiresAt: true },
    });
    const state = confirmState(row, now);
    if (state === 'confirmed') return unchanged();
    if (state !== 'open') refuseByRule(`enquiry.${state}`, confirmRefusals[state]);
    const { id, councilName } = found(row);
    await db.enquiry.update({ where: { id }, data: { confirmedAt: now, version: { increment: 1 } } });
    await tellCoordinators(context, id, councilName);
    return happened({ enquiry: id });
  },
});

async function tellCoordinators(
  { db, today, mail }: NetworkContext<unknown>,
  id: string,
  council: string,
): Promise<void> {
  const on = databaseDate(today);
  const runs = { fromOn: { lte: on }, OR: [{ untilOn: null }, { untilOn: { gte: on } }] };
  const coordinators = await db.person.findMany({
    where: { duties: { some: { duty: 'coordinator', ...runs } } },
    orderBy: { id: 'asc' },
    select: { email: true },
  });
  const words = enquiryLetters.waiting(council, `${env().APP_ORIGIN}/enquiries/${id}`);
  for (const { email } of coordinators) await mail({ to: email, ...words });
}

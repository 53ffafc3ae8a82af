import { enquiryLetters } from '@/lib/enquiries/labels';
import { confirmHours, enquiryLimits } from '@/lib/enquiries/rules';
import { sendEnquiryInput } from '@/lib/enquiries/schema';
import { defineCommand, unchanged } from '@/lib/platform/command';
import { env } from '@/lib/platform/env';
import { limitRate } from '@/lib/session/commands/limit-rate';
import { newToken, tokenHash } from '@/lib/session/token';

/**
 * Keeps what somebody unknown writes and asks them by mail to confirm their address. It is no event before they do, and
 * the answer is the same whoever has the address.
 */
export const sendEnquiry = defineCommand({
  about: 'network',
  permission: 'enquiry.send',
  event: 'enquiry.confirmed',
  input: sendEnquiryInput,
  async run({ db, input, now, mail }) {
    const { network, ...written } = input;
    if ((await db.enquiry.count({ where: { id: input.id } })) > 0) return unchanged();
    await limitRate(db, `enquiry network ${network}`, enquiryLimits.network, now);
    await limitRate(db, `enquiry address ${input.email}`, enquiryLimits.address, now);
    const token = newToken();
    const expiresAt = new Date(now.getTime() + confirmHours * 3_600_000);
    await db.enquiry.create({ data: { ...written, tokenHash: tokenHash(token), sentAt: now, expiresAt } });
    const link = `${env().APP_ORIGIN}/enquire/confirm/${token}`;
    await mail({ to: input.email, ...enquiryLetters.confirm(link) });
    return unchanged();
  },
});

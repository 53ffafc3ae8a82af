import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { expectVersion } from '@/lib/platform/refusal';
import { nameContactInput } from '@/lib/safeguarding/schema';

/** Names the host’s officer who hears of worries about safety or wrongdoing. */
export const nameSafeguardingContact = defineCommand({
  about: 'review',
  permission: 'safeguarding.name',
  event: 'safeguarding_contact.named',
  input: nameContactInput,
  async run({ db, review, viewer, input, now }) {
    const { reference: _, version, ...contact } = input;
    const row = await db.safeguardingContact.findUnique({ where: { reviewId: review.id } });
    if (row) {
      const { name, post, phone, email } = row;
      const current = { name, post, phone, email };
      if (JSON.stringify(current) === JSON.stringify(contact)) return unchanged();
      expectVersion(row, version, current);
    }
    const kept = { ...contact, namedById: viewer.personId, namedAt: now };
    await db.safeguardingContact.upsert({
      where: { reviewId: review.id },
      create: { reviewId: review.id, ...kept },
      update: { ...kept, version: { increment: 1 } },
    });
    return happened({});
  },
});

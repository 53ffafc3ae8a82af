'use server';

import * as partners from '@/lib/partners/commands/partner';
import { serverAction } from '@/lib/platform/server-action';
import * as commands from '@/lib/request/commands/host-people';
import * as safeguarding from '@/lib/safeguarding/commands';

export const nameHostPerson = serverAction(commands.nameHostPerson, {
  message: 'They are named, and a mail tells them so.',
});
export const endHostSeat = serverAction(commands.endHostSeat, { to: '/reviews/:reference/people' });
export const nameReader = serverAction(commands.nameReader, {
  message: 'They may read the report now, and a mail tells them so.',
});
export const endReader = serverAction(commands.endReader, { to: '/reviews/:reference/people' });
export const namePartner = serverAction(partners.namePartner, { message: 'The partner is named.' });
export const endPartner = serverAction(partners.endPartner, { to: '/reviews/:reference/people' });
export const nameSafeguardingContact = serverAction(safeguarding.nameSafeguardingContact, {
  to: '/reviews/:reference/people#safety',
});

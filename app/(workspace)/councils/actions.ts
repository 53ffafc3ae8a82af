'use server';

import {
  decideBooking as decideBookingCommand,
  withdrawBooking as withdrawBookingCommand,
} from '@/lib/network/commands/booking';
import {
  changeMembership as changeMembershipCommand,
  endMembership as endMembershipCommand,
  giveMembership as giveMembershipCommand,
} from '@/lib/network/commands/membership';
import {
  addOrganisation as addOrganisationCommand,
  changeOrganisation as changeOrganisationCommand,
} from '@/lib/network/commands/organisation';
import { serverAction } from '@/lib/platform/server-action';

export const addOrganisation = serverAction(addOrganisationCommand, { to: '/councils/:organisation' });
export const changeOrganisation = serverAction(changeOrganisationCommand, { to: '/councils/:organisation' });
export const giveMembership = serverAction(giveMembershipCommand, { message: 'The membership is kept.' });
export const endMembership = serverAction(endMembershipCommand);
export const changeMembership = serverAction(changeMembershipCommand, {
  message: 'The new kind of membership is kept.',
});
export const decideBooking = serverAction(decideBookingCommand, { message: 'The decision is recorded.' });
export const withdrawBooking = serverAction(withdrawBookingCommand);

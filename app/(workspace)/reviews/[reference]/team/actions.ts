'use server';

import { serverAction } from '@/lib/platform/server-action';
import * as agree from '@/lib/team/commands/agree-peer';
import * as seat from '@/lib/team/commands/check-seat';
import * as consider from '@/lib/team/commands/consider-declaration';
import * as invite from '@/lib/team/commands/invite-peers';
import * as propose from '@/lib/team/commands/propose-peer';
import * as team from '@/lib/team/commands/propose-team';
import * as remove from '@/lib/team/commands/remove-peer';
import * as waive from '@/lib/team/commands/waive-conflict';

export const proposePeer = serverAction(propose.proposePeer);
export const proposeTeam = serverAction(team.proposeTeam, { to: '/reviews/:reference/team' });
export const removePeer = serverAction(remove.removePeer);
export const invitePeers = serverAction(invite.invitePeers);
export const considerDeclaration = serverAction(consider.considerDeclaration);
export const agreePeer = serverAction(agree.agreePeer);
export const confirmSeat = serverAction(seat.confirmSeat);
export const recordLostSeat = serverAction(seat.recordLostSeat);
export const waiveConflict = serverAction(waive.waiveConflict);
export const withdrawWaiver = serverAction(waive.withdrawWaiver);
export const questionPeer = serverAction(agree.questionPeer, { message: 'The coordinator has been told.' });

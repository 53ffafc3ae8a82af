'use server';

import { serverAction } from '@/lib/platform/server-action';
import * as interests from '@/lib/pool/commands/interests';
import * as own from '@/lib/pool/commands/own-peer';
import * as peer from '@/lib/pool/commands/peer';

export const recordPeer = serverAction(peer.recordPeer, { to: '/peers/:person' });
export const acceptPeer = serverAction(peer.acceptPeer);
export const setPeerAside = serverAction(peer.setPeerAside);
export const refuseProposedPost = serverAction(own.refuseProposedPost);
export const declareInterest = serverAction(interests.declareInterest, {
  message: 'The interest is kept.',
});
export const endInterest = serverAction(interests.endInterest);

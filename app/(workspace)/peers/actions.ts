'use server';

import {
  acceptPeer as acceptPeerCommand,
  declareInterest as declareInterestCommand,
  endInterest as endInterestCommand,
  recordPeer as recordPeerCommand,
} from '@/lib/network/commands/peer';
import { serverAction } from '@/lib/platform/server-action';

export const recordPeer = serverAction(recordPeerCommand, { to: '/peers/:person' });
export const acceptPeer = serverAction(acceptPeerCommand, { message: 'The peer is in the pool.' });
export const declareInterest = serverAction(declareInterestCommand, { message: 'The interest is kept.' });
export const endInterest = serverAction(endInterestCommand);

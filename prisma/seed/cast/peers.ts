import { committeePeers } from './peers/committee-councillors';
import { executivePeers } from './peers/executive-councillors';
import { externalPeers } from './peers/external';
import { officerPeers } from './peers/officers';

/** The pool: forty people who may be asked to join a team. */
export const peers = { ...executivePeers, ...committeePeers, ...officerPeers, ...externalPeers };

export type PeerKey = keyof typeof peers;

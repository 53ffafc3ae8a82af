'use server';

import { serverAction } from '@/lib/platform/server-action';
import * as peers from '@/lib/pool/commands/import-peers';

export const uploadPeers = serverAction(peers.uploadPeers, { to: '/peers/import/:id' });
export const importPeers = serverAction(peers.importPeers, { to: '/peers?waiting=on' });
export const dropPeerImport = serverAction(peers.dropPeerImport, { to: '/peers/import' });

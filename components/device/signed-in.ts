import { type SyncAnswer, syncProtocol } from '@/lib/notes/protocol';
import { newId } from '@/lib/platform/ids';
import { ask } from './ask';

/** Asks the server who is signed in here; null where no answer of ours came. It learns nothing of the device. */
export function whoIsSignedIn(): Promise<SyncAnswer | null> {
  return ask((address, request) => fetch(address, request), {
    protocol: syncProtocol,
    person: null,
    device: { id: newId(), keeps: null, unsent: 0 },
    reviews: [],
  });
}

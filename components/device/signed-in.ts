import { type SyncAnswer, syncProtocol } from '@/lib/notes/protocol';
import { newId } from '@/lib/platform/ids';
import { ask } from './ask';
import { fullPace } from './pace';

/** Asks the server who is signed in here; null where no answer of ours came. It learns nothing of the device. */
export async function whoIsSignedIn(): Promise<SyncAnswer | null> {
  const nobody = { person: null, device: { id: newId(), keeps: null, unsent: 0 } };
  const request = { protocol: syncProtocol, ...nobody, reviews: [] };
  const answer = await ask((address, asked) => fetch(address, asked), request, fullPace.patienceMs);
  return answer === 'late' ? null : answer;
}

import { madeFileAnswer } from '@/lib/platform/file-answer';
import { networkPermit } from '@/lib/platform/permit';
import { getOwnCopy } from '@/lib/record/queries/own-copy';

/** A copy of everything that is kept about whoever asks, for themselves. */
export async function GET(): Promise<Response> {
  const copy = await getOwnCopy(await networkPermit('account.view'));
  return madeFileAnswer(new TextEncoder().encode(JSON.stringify(copy, null, 2)), {
    name: 'about-me.json',
    type: 'application/json',
  });
}

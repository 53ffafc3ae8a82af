import { madeFileAnswer } from '@/lib/platform/file-answer';
import { networkPermit } from '@/lib/platform/permit';
import { sampleFile } from '@/lib/pool/csv/sample';

/** A file that shows every column, to begin from. */
export async function GET(): Promise<Response> {
  await networkPermit('peer.manage');
  return madeFileAnswer(new TextEncoder().encode(sampleFile()), {
    name: 'peers-sample.csv',
    type: 'text/csv; charset=utf-8',
  });
}

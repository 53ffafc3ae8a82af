import { madeFileAnswer } from '@/lib/platform/file-answer';
import { networkPermit } from '@/lib/platform/permit';
import { csvText } from '@/lib/pool/csv/csv-text';
import { ledgerHeader } from '@/lib/pool/ledger-labels';
import { getLedger } from '@/lib/pool/queries/ledger';

/** The ledger for a spreadsheet: a line a member and year. */
export async function GET(): Promise<Response> {
  const { lines } = await getLedger(await networkPermit('peer.list'));
  const rows = lines.map(({ name, year, given, received }) => [name, year, given, received]);
  return madeFileAnswer(new TextEncoder().encode(csvText([ledgerHeader, ...rows])), {
    name: 'peer-days.csv',
    type: 'text/csv; charset=utf-8',
  });
}

// npm run report -- REFERENCE --out FILE.pdf: writes a review's report, the signed one or else the draft, to a file.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { explain } from './serve/explain';
import { settle } from './serve/settings';
import { openStore, type Store } from './serve/store';

const asked = read();
process.exitCode = asked ? await main(asked) : usage();

interface Asked {
  reference: string;
  out: string;
}

function read(): Asked | null {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { out: { type: 'string' } },
    });
    const [reference] = positionals;
    return reference && positionals.length === 1 && values.out ? { reference, out: values.out } : null;
  } catch {
    return null;
  }
}

async function main(command: Asked): Promise<number> {
  let store: Store | null = null;
  try {
    store = await openStore(settle(process.env, false));
    Object.assign(process.env, store.env);
    return await print(command);
  } catch (error) {
    console.error(explain(error));
    return 1;
  } finally {
    await store?.stop();
  }
}

async function print({ reference, out }: Asked): Promise<number> {
  // Loaded only now: the settings are read once, when the first of these is.
  const { findPrinted } = await import('@/lib/report/queries/printed');
  const { closeDatabase } = await import('@/lib/platform/database');
  try {
    const printed = await findPrinted(reference);
    if (!printed) {
      console.error(`There is no review ${reference}.`);
      return 1;
    }
    const { bytes, words } =
      'sha256' in printed ? await stored(printed.sha256) : await rendered(printed.content);
    await writeFile(out, bytes);
    console.log(`${words} is in ${out}.`);
    return 0;
  } finally {
    await closeDatabase();
  }
}

async function stored(sha256: string) {
  const { files } = await import('@/lib/platform/files');
  const bytes = await files().read(sha256);
  if (!bytes) throw new Error(`The signed report is missing from where files are kept (${sha256})`);
  return { bytes, words: `The signed report (SHA-256 ${sha256})` };
}

async function rendered(content: Parameters<typeof import('@/lib/report/pdf/render').renderReportPdf>[0]) {
  const { renderReportPdf } = await import('@/lib/report/pdf/render');
  const words = content.status === 'final' ? 'The signed report, printed now,' : 'The draft report';
  return { bytes: await renderReportPdf(content), words };
}

function usage(): number {
  console.error('Say which report and where to: npm run report -- CPR-2027-006 --out report.pdf');
  return 2;
}

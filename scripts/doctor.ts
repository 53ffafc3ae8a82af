// npm run doctor: holds the whole database against every rule that its data must obey.
import { resolve } from 'node:path';
import { examine } from '@/lib/doctor/examine';
import { openCluster } from './database/cluster';
import { connected } from './database/connected';

const named = process.env['DATABASE_URL'];
const cluster = named
  ? null
  : await openCluster(resolve(process.env['ROUNDTABLE_HOME'] ?? '.data', 'postgres'));
try {
  const findings = await connected(named ?? cluster?.url ?? '', examine);
  for (const { name, says, breaches } of findings) {
    console.log(`${breaches.length === 0 ? 'ok  ' : 'NOT '} ${name}: ${says}`);
    for (const breach of breaches) console.log(`       ${breach}`);
  }
  const broken = findings.filter((finding) => finding.breaches.length > 0).length;
  console.log(`\n${findings.length - broken} of ${findings.length} rules hold.`);
  process.exitCode = broken === 0 ? 0 : 1;
} finally {
  await cluster?.stop();
}

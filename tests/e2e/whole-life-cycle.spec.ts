import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { daysAfter } from '@/lib/calendar/days';
import { dayOf } from '@/lib/platform/clock';
import { mondayAfter, moveClockTo } from '@/tests/support/clock';
import { Company } from '@/tests/support/company';
import { firstDay, lastDay, secondDay, thirdDay } from './life/days';
import { bookVisit, respond, writeWhatWasSeen } from './life/follow-up';
import type { Life } from './life/life';
import { makeTheTimetable, readThePapers } from './life/preparation';
import { checkFacts, publish, readPrintedReport, signReport, writeReport } from './life/report';
import { accept, ask } from './life/request';
import { meet, proposeScope, signScope } from './life/scoping';
import { makeTheTeam } from './life/team';
import { openVisit } from './life/visit';

test('a review lives from the request to the end of its follow-up', async ({ browser }) => {
  test.setTimeout(900_000);
  importRegister();
  const company = new Company(browser);
  const today = dayOf(new Date());
  const from = mondayAfter(today, 190);
  const to = daysAfter(from, 3);
  const decidedOn = daysAfter(to, 60);
  const again = { from: daysAfter(to, 400), to: daysAfter(to, 401) };
  // Months pass, and sessions end with them.
  const timePasses = async (day: string, time: string): Promise<void> => {
    moveClockTo(day, time);
    await company.leave();
  };
  const life: Life = { company, reference: '', from, to, lead: '', peers: [] };

  await test.step('a council asks, and a coordinator accepts', async () => {
    const request = await ask(company, { from, to: daysAfter(from, 11) });
    life.reference = await accept(company, request, { from, to });
  });
  await test.step('the scope is agreed', async () => {
    await meet(life, daysAfter(today, 14));
    await proposeScope(life);
    await signScope(life);
  });
  await test.step('a team is put together', () => makeTheTeam(life));
  await test.step('the papers are read', () => readThePapers(life));
  await test.step('the timetable is made', () => makeTheTimetable(life));
  await test.step('the first day on site, and its evening', async () => {
    await timePasses(from, '10:00');
    await openVisit(life);
    await firstDay(life);
  });
  await test.step('the second day', () => secondDay(life));
  await test.step('the third day', () => thirdDay(life));
  await test.step('the last day, and the roundtable', () => lastDay(life));
  await test.step('the report is written, checked and signed', async () => {
    await writeReport(life);
    await checkFacts(life);
    await signReport(life);
  });
  await test.step('the report is printed', () => readPrintedReport(life));
  await test.step('the council publishes it', async () => {
    await timePasses(decidedOn, '10:00');
    await publish(life, decidedOn);
  });
  await test.step('the council acts on it', async () => {
    await respond(life, daysAfter(to, 200));
    await bookVisit(life, again);
  });
  await test.step('the peers come again', async () => {
    await timePasses(again.to, '15:00');
    await writeWhatWasSeen(life);
  });
  await test.step('the database obeys every rule', () => expect(run('scripts/doctor.ts')).toBe(0));
  await company.leave();
});

/** The published register of councils where there is one; the walk says which councils it walked among. */
function importRegister(): void {
  const folder = process.env['ROUNDTABLE_DATA'];
  if (folder) expect(run('scripts/import-authorities.ts', join(folder, 'uk_local_authorities.csv'))).toBe(0);
  console.log(
    `Among ${folder ? 'the councils of the published register' : 'the invented councils of the demo'}.`,
  );
}

function run(...script: string[]): number | null {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', ...script], {
    encoding: 'utf8',
  });
  if (status !== 0) console.log(stdout, stderr);
  return status;
}

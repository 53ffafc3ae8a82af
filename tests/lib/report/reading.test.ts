import { beforeEach, describe, expect, test } from 'vitest';
import { standClockAt } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/ids';
import { permitFor } from '@/lib/platform/permit';
import { openFactCheck } from '@/lib/report/commands/open-fact-check';
import { renderDraft } from '@/lib/report/commands/render-draft';
import { writeSection } from '@/lib/report/commands/write-section';
import { getDraft } from '@/lib/report/queries/draft';
import { listFinalEditions } from '@/lib/report/queries/final';
import { listDraftWords, listSections, listSettledFindings } from '@/lib/report/queries/writing';
import { aReview, granted, standing, type World } from '@/tests/support/world';
import { aDraft, aFinding } from './written';

let world: World;
beforeEach(async () => {
  standClockAt(new Date('2027-04-05T10:00:00Z'));
  world = await aReview('reporting');
  await aDraft(world);
  return () => standClockAt(null);
});

const rewrite = (text: string, version: number) =>
  writeSection.as(world.people.peer, { reference: world.reference, key: 'summary', version, text });
const summaryFor = async (who: World['people']['lead']) => {
  const draft = await getDraft(await granted(world, who, 'report.view_draft'));
  return JSON.stringify(draft?.content.sections.find((section) => section.key === 'summary')?.blocks);
};

describe('the draft', () => {
  test('is the team’s alone before the fact check, and never the organiser’s', async () => {
    const { politicalLead, organiser, stranger, peer } = world.people;
    for (const who of [politicalLead, organiser, stranger])
      expect(permitFor(who, 'report.view_draft', await standing(world, who))).toBeNull();
    await openFactCheck.as(world.people.lead, { reference: world.reference });
    expect(permitFor(organiser, 'report.view_draft', await standing(world, organiser))).toBeNull();
    expect(await summaryFor(peer)).toContain('people like to work with');
  });

  test('stands still for the council until the team keeps another', async () => {
    const { lead, chiefExecutive, peer } = world.people;
    await openFactCheck.as(lead, { reference: world.reference });
    await rewrite('Rewritten since.', 1);
    expect(await summaryFor(peer)).toContain('Rewritten since.');
    expect(await summaryFor(chiefExecutive)).toContain('people like to work with');
    standClockAt(new Date('2027-04-06T10:00:00Z'));
    await renderDraft.as(peer, { reference: world.reference, id: newId() });
    expect(await summaryFor(chiefExecutive)).toContain('Rewritten since.');
  });

  test('is no final one', async () => {
    expect(await listFinalEditions(await granted(world, world.people.lead, 'report.view_draft'))).toEqual([]);
  });
});

describe('the desk', () => {
  test('lists every section, who wrote it, and the settled findings that it rests on', async () => {
    await aFinding(world, 2, false);
    const write = await granted(world, world.people.peer, 'report.write');
    const sections = await listSections(write);
    expect(sections.length).toBe(12);
    expect(sections[0]).toMatchObject({
      key: 'summary',
      version: 1,
      written: { by: world.people.lead.name },
    });
    expect((await listSettledFindings(write, 'vision')).map((each) => each.number)).toEqual([1]);
    expect(await listSettledFindings(write, 'place')).toEqual([]);
  });

  test('waits for the word of every peer, the lead first', async () => {
    const words = await listDraftWords(await granted(world, world.people.lead, 'report.write'));
    expect(words.map(({ name, word }) => [name, word])).toEqual([
      [world.people.lead.name, null],
      [world.people.peer.name, null],
      [world.people.otherPeer.name, null],
    ]);
  });
});

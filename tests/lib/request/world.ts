import { reading } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import type { Viewer } from '@/lib/platform/viewer';
import { addHost, answerQuestion, startDraft } from '@/lib/request/commands/draft';

export const complete = {
  leader: { name: 'Maren Tolliver', email: 'maren.tolliver@saltwick.example', title: 'Leader' },
  chief: { name: 'Desmond Ackerley', email: 'desmond.ackerley@saltwick.example' },
  whyNow: 'A new council plan begins in April.',
  hopedFocus: 'How we share decisions with residents.',
  contacts: 'Full council meets on the second Thursday of the month.',
  windows: [{ from: '2027-09-13', to: '2027-10-15' }],
};

/** What a draft says now: its version is what the next writer has before them. */
export async function draftNow(id: string) {
  return reading().requestDraft.findUniqueOrThrow({
    where: { id },
    select: { version: true, answers: true },
  });
}

/** A draft with every question answered, by somebody at a council who will arrange the review. */
export async function aCompleteDraft(
  who: Viewer,
  hosts: readonly string[],
  mark = newId().slice(-6),
): Promise<{ draft: string; version: number }> {
  const draft = newId();
  await startDraft.as(who, { id: draft });
  for (const organisationId of hosts) {
    await addHost.as(who, { draft, version: (await draftNow(draft)).version, organisationId });
  }
  const leaders = hosts.map((organisationId, index) => ({
    organisationId,
    politicalLead: { ...complete.leader, email: `lead${index}.${mark}@saltwick.example` },
    chiefExecutive: { ...complete.chief, email: `chief${index}.${mark}@saltwick.example` },
  }));
  const organiser = { name: 'Priya Longmire', email: `organiser.${mark}@saltwick.example` };
  const byCoordinator = who.standing.has('any_coordinator');
  const pages = [
    { question: 'you', asker: byCoordinator ? 'coordinator' : 'organiser' },
    { question: 'people', leaders, organiser },
    { question: 'why', whyNow: complete.whyNow },
    { question: 'focus', hopedFocus: complete.hopedFocus },
    { question: 'dates', windows: complete.windows },
    { question: 'contacts', contacts: complete.contacts },
  ];
  for (const page of pages) {
    const outcome = await answerQuestion.as(who, {
      draft,
      version: (await draftNow(draft)).version,
      ...page,
    });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  }
  return { draft, version: (await draftNow(draft)).version };
}

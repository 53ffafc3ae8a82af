import { beforeEach, expect, test } from 'vitest';
import { answerDaily } from '@/lib/feedback/commands/answer-daily';
import { sendDaily } from '@/lib/feedback/commands/send-daily';
import { toldValue } from '@/lib/feedback/schema';
import { askInSessions } from '@/lib/findings/commands/ask-in-sessions';
import { changeFinding } from '@/lib/findings/commands/change-finding';
import { recordFinding } from '@/lib/findings/commands/record-finding';
import { sayView } from '@/lib/findings/commands/say-view';
import { settleFinding } from '@/lib/findings/commands/settle-finding';
import { closeLine } from '@/lib/lines/commands/close-line';
import { recordLine } from '@/lib/lines/commands/record-line';
import { keepOperations } from '@/lib/notes/commands/keep-operations';
import { operationOf } from '@/lib/notes/one-note';
import { standClockAt } from '@/lib/platform/clock';
import type { Command } from '@/lib/platform/command';
import { writing } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import type { Viewer } from '@/lib/platform/viewer';
import { placeHold } from '@/lib/retention/commands/hold';
import { answerVoicePage } from '@/lib/voice/commands/answer';
import { acceptVoiceAnswer } from '@/lib/voice/commands/decide-answer';
import { openVoicePage } from '@/lib/voice/commands/keep-page';
import { tablesHolding } from '@/tests/support/whole-database';
import { aReview, type World } from '@/tests/support/world';

const word = 'CANARY words of the team';
let world: World;
beforeEach(async () => {
  standClockAt(new Date('2027-03-22T10:00:00Z'));
  world = await aReview('on_site');
  return () => standClockAt(null);
});
// The type of a command's schema does not matter here: each is given what its form would send.
// biome-ignore lint/suspicious/noExplicitAny: as above
async function done(command: Command<any, unknown>, who: Viewer | null, input: object): Promise<void> {
  const outcome = await command.as(who, { reference: world.reference, ...input });
  expect(outcome).toMatchObject({ ok: true });
}

test('what is written on site stands where it belongs and nowhere else: in no event, letter or job', async () => {
  const { peer, lead, otherPeer, coordinator, organiser, politicalLead } = world.people;
  const [note, finding, line, daily, answer] = [newId(), newId(), newId(), newId(), newId()];
  await done(keepOperations, peer, { operations: [operationOf(note, { text: word, shared: true })] });
  await done(keepOperations, peer, { operations: [operationOf(newId(), { text: word, shared: false })] });
  const said = { statement: `${word} 1`, detail: word, kind: 'strength', area: 'vision', canBeShared: 'on' };
  await done(recordFinding, lead, { id: finding, ...said, notes: [note] });
  await done(changeFinding, lead, { id: finding, version: 1, ...said, statement: `Quite another: ${word}` });
  for (const who of [lead, peer]) await done(sayView, who, { id: finding, wording: 2, view: 'agree' });
  await done(sayView, otherPeer, { id: finding, wording: 2, view: 'not_yet', words: word });
  await done(settleFinding, lead, { id: finding, wording: 2, words: word });
  await done(askInSessions, lead, { sessions: [await aSession()], words: word, finding });
  await done(recordLine, lead, { id: line, question: 'Who decides?' });
  await done(closeLine, lead, { id: line, version: 1, words: word });
  await done(sendDaily, lead, {
    id: daily,
    text: 'Tenants decide.',
    findings: [toldValue({ id: finding, wording: 2 })],
  });
  await done(answerDaily, organiser, { id: daily, answer: 'Thank you.' });
  await done(openVoicePage, politicalLead, { questions: ['One?', 'Two?', 'Three?'], closesOn: '2027-03-24' });
  const { slug } = await writing().voicePage.findUniqueOrThrow({ where: { reviewId: world.reviewId } });
  await done(answerVoicePage, null, { slug, id: answer, network: '192.0.2.1', answers: [word, '', ''] });
  await done(acceptVoiceAnswer, lead, { id: answer, principles: [] });
  await done(placeHold, coordinator, { id: newId(), kind: 'other', reason: word });
  expect(await writing().mail.count({ where: { reviewId: world.reviewId } })).toBeGreaterThan(0);
  expect(await tablesHolding('CANARY')).toEqual([
    'Finding',
    'FindingView',
    'FindingWording',
    'LegalHold',
    'LineAnswer',
    'Note',
    'NoteOperation',
    'SessionAsk',
    'VoiceAnswer',
  ]);
});

async function aSession(): Promise<string> {
  const { id } = await writing().timetableSession.create({
    data: {
      reviewId: world.reviewId,
      title: 'Tenants',
      kind: 'focus_group',
      startsAt: new Date('2027-03-23T09:00:00Z'),
      endsAt: new Date('2027-03-23T10:00:00Z'),
    },
  });
  return id;
}

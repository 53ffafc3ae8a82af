import { beforeEach, describe, expect, test } from 'vitest';
import { getHistory } from '@/lib/audit/queries';
import { reading, readingAs, writing } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import {
  acceptVoiceAnswer,
  reopenVoiceAnswer,
  setVoiceAnswerAside,
} from '@/lib/voice/commands/decide-answer';
import { listVoiceAnswers } from '@/lib/voice/queries/answers';
import { voiceLimits } from '@/lib/voice/rules';
import { aReview, asPerson, granted } from '@/tests/support/world';
import { aVoiceWorld, type VoiceWorld } from './voice-world';

let world: VoiceWorld;
beforeEach(async () => {
  world = await aVoiceWorld();
});

const received = async () =>
  (await writing().voicePage.findUniqueOrThrow({ where: { reviewId: world.reviewId } })).received;
const answers = async () => listVoiceAnswers(await granted(world, world.people.peer, 'voice.read'));
const canary = 'The canary in the library sings.';

describe('an answer', () => {
  test('is kept with its words and its time, and nothing of who sent it', async () => {
    expect(await world.answer([canary, '', 'More buses.'])).toMatchObject({ ok: true });
    const rows = await asPerson(world.people.peer, (db) => db.voiceAnswer.findMany());
    expect(rows).toEqual([
      {
        id: expect.any(String),
        reviewId: world.reviewId,
        answers: [canary, '', 'More buses.'],
        receivedAt: expect.any(Date),
        acceptedAt: null,
        setAsideAt: null,
        decidedById: null,
      },
    ]);
    const events = await reading().event.findMany({ where: { name: 'voice.answered' } });
    expect(events.map(({ actorId, particulars }) => [actorId, particulars])).toContainEqual([null, {}]);
    const limits = await writing().rateLimit.findMany();
    expect(JSON.stringify(limits)).not.toContain('192.0.2.7');
  });

  test('sent twice is one; other words under the same mark are refused, not lost in silence', async () => {
    const id = newId();
    await Promise.all([world.answer([canary, '', ''], { id }), world.answer([canary, '', ''], { id })]);
    expect(await received()).toBe(1);
    expect(await world.answer(['Something else.', '', ''], { id })).toMatchObject({
      refusal: { rule: 'voice.taken' },
    });
    expect(await answers()).toHaveLength(1);
  });

  test('with nothing in it is no answer', async () => {
    expect(await world.answer(['', ' ', '\u200B'])).toMatchObject({
      refusal: { fields: { 'answers[0]': ['Answer at least one of the questions'] } },
    });
    expect(await received()).toBe(0);
  });

  test('from one network too often waits; another network does not', async () => {
    const { count } = voiceLimits.network;
    for (let time = 0; time < count; time += 1) await world.answer([`Answer ${time}.`, '', '']);
    expect(await world.answer(['One more.', '', ''])).toMatchObject({ refusal: { reason: 'too_many' } });
    expect(await world.answer(['From home.', '', ''], { network: '198.51.100.4' })).toMatchObject({
      ok: true,
    });
    expect(await received()).toBe(count + 1);
  });

  test('is the peer team’s alone, beneath the policy too', async () => {
    await world.answer([canary, '', '']);
    const { people } = world;
    for (const who of [
      'organiser',
      'politicalLead',
      'chiefExecutive',
      'hostOther',
      'otherCoordinator',
    ] as const)
      expect(await readingAs(people[who].personId, (db) => db.voiceAnswer.findMany())).toEqual([]);
    expect(await reading().voiceAnswer.findMany()).toEqual([]);
    expect(await readingAs(people.lead.personId, (db) => db.voiceAnswer.count())).toBe(1);
  });

  test('tells the host’s history nothing of when it came', async () => {
    await world.answer([canary, '', '']);
    const words = async (who: 'organiser' | 'peer') => {
      const { happenings } = await getHistory(await granted(world, world.people[who], 'review.history'));
      return happenings.map((happening) => happening.words);
    };
    expect(await words('peer')).toContain('A resident answered the three questions.');
    expect((await words('organiser')).join()).not.toContain('resident answered');
  });
});

describe('the team', () => {
  const accept = async (who: 'peer' | 'otherPeer' | 'organiser' = 'peer') => {
    const [answer] = await answers();
    return acceptVoiceAnswer.as(world.people[who], {
      reference: world.reference,
      id: answer?.id ?? newId(),
      area: 'communities',
      principles: ['learning'],
      citizens: 'yes',
    });
  };
  const notes = () => asPerson(world.people.lead, (db) => db.note.findMany());
  const decide = async (command: typeof reopenVoiceAnswer, who: 'lead' | 'organiser' = 'lead') => {
    const [answer] = await answers();
    return command.as(world.people[who], { reference: world.reference, id: answer?.id ?? newId() });
  };

  test('accepts an answer as a shared note of kind resident, once', async () => {
    await world.answer([canary, '', 'More buses.']);
    await accept();
    expect(await accept('otherPeer')).toMatchObject({ ok: true });
    expect(await notes()).toMatchObject([
      {
        source: 'resident',
        area: 'communities',
        principles: ['learning'],
        citizens: true,
        authorId: world.people.peer.personId,
        sharedAt: expect.any(Date),
        text: `What works well?\n${canary}\n\nWhat should change?\nMore buses.`,
      },
    ]);
    expect((await answers())[0]).toMatchObject({ decidedBy: world.people.peer.name, setAsideAt: null });
  });

  test('sets one aside, and takes either back', async () => {
    await world.answer([canary, '', '']);
    expect(await decide(setVoiceAnswerAside)).toMatchObject({ ok: true });
    expect((await answers())[0]).toMatchObject({ setAsideAt: expect.any(Date) });
    await accept();
    expect((await answers())[0]).toMatchObject({ acceptedAt: expect.any(Date), setAsideAt: null });
    // Another than the one who accepted it.
    expect(await decide(reopenVoiceAnswer)).toMatchObject({ ok: true });
    expect(await notes()).toEqual([]);
    expect((await answers())[0]).toMatchObject({ acceptedAt: null, setAsideAt: null, decidedBy: null });
  });

  test('keeps the note of an answer on which a finding stands', async () => {
    await world.answer([canary, '', '']);
    await accept();
    const [note] = await notes();
    await asPerson(world.people.lead, async (db) => {
      const { reviewId } = world;
      const finding = { id: newId(), reviewId, number: 4, kind: 'strength', statement: 'S' } as const;
      await db.finding.create({ data: { ...finding, area: 'vision' } });
      await db.findingNote.create({ data: { findingId: finding.id, noteId: note?.id ?? '', reviewId } });
    });
    for (const command of [reopenVoiceAnswer, setVoiceAnswerAside])
      expect(await decide(command)).toMatchObject({
        refusal: { rule: 'voice.stands', words: expect.stringContaining('finding 4') },
      });
    expect(await notes()).toHaveLength(1);
  });

  test('decides alone: not the host, and not about another review’s answers', async () => {
    await world.answer([canary, '', '']);
    for (const command of [reopenVoiceAnswer, setVoiceAnswerAside])
      expect(await decide(command, 'organiser')).toMatchObject({ refusal: { reason: 'not_permitted' } });
    expect(await accept('organiser')).toMatchObject({ refusal: { reason: 'not_permitted' } });
    const other = await aReview('on_site');
    const [answer] = await answers();
    expect(
      await setVoiceAnswerAside.as(other.people.lead, { reference: other.reference, id: answer?.id }),
    ).toEqual({ ok: false, refusal: { reason: 'not_found' } });
  });
});

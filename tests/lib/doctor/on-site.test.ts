import type pg from 'pg';
import { beforeAll, expect, inject, test } from 'vitest';
import { examine } from '@/lib/doctor/examine';
import { connected } from '@/scripts/database/connected';
import { aConfidentialReview, type ConfidentialWorld } from '@/tests/support/confidential';

const own = inject('cluster').adminUrl.replace(
  /\/[^/]*$/,
  new URL(process.env['DATABASE_URL'] ?? '').pathname,
);
let world: ConfidentialWorld;
let other: ConfidentialWorld;
beforeAll(async () => {
  [world, other] = [await aConfidentialReview('on_site'), await aConfidentialReview('on_site')];
});

const ofReview = (change: string) => () => `${change} where "reviewId" = '${world.reviewId}'`;

test.each<[string, () => string, string[]]>([
  ['nothing', () => 'select 1', []],
  [
    'a version by somebody else',
    () =>
      `update "NoteOperation" set "authorId" = '${world.people.lead.personId}' where "noteId" = '${world.kept}'`,
    ['notes.of_own_review'],
  ],
  [
    'a session of another review',
    () => `update "Note" set "sessionId" = '${other.sessionId}' where id = '${world.shared}'`,
    ['notes.of_own_review', 'notes.equal_their_versions'],
  ],
  ['another text', ofReview(`update "Note" set text = 'Another'`), ['notes.equal_their_versions']],
  ['a lost second text', ofReview(`update "Note" set "otherTexts" = '{}'`), ['notes.equal_their_versions']],
  ['a note without versions', ofReview('delete from "NoteOperation"'), ['notes.equal_their_versions']],
  [
    'a note taken away past its versions',
    () =>
      `delete from "NotePhoto" where "noteId" = '${world.kept}'; delete from "Note" where id = '${world.kept}'`,
    ['files.named', 'notes.equal_their_versions'],
  ],
  ['a picture without its row', ofReview('delete from "NotePhoto"'), ['files.named']],
  [
    'an ask for another review’s session',
    ofReview(
      `update "SessionAsk" set "sessionId" = (select id from "TimetableSession" t where t."reviewId" <> "SessionAsk"."reviewId" limit 1)`,
    ),
    ['asks.of_own_review'],
  ],
  [
    'an answer accepted without a note',
    ofReview('update "VoiceAnswer" set "acceptedAt" = now()'),
    ['voice.accepted_as_note'],
  ],
  [
    'a note of no answer',
    () => `update "Note" set "voiceId" = gen_random_uuid() where id = '${world.shared}'`,
    ['voice.accepted_as_note'],
  ],
  [
    'a cut-off device that came in again',
    () => `insert into "Device" (id, "personId", words, "firstSeenAt", "lastSeenAt", "cutOffAt", "cutOffById", "sessionId")
      values (gen_random_uuid(), '${world.people.peer.personId}', 'Phone', now(), now(), now(), gen_random_uuid(), gen_random_uuid())`,
    ['devices.cut_off'],
  ],
  [
    'a hold lifted by nobody',
    () => `insert into "LegalHold" (id, "reviewId", kind, reason, "placedAt", "liftedAt")
      values (gen_random_uuid(), '${world.reviewId}', 'other', 'Why', now(), now())`,
    ['holds.lifted_by_somebody'],
  ],
  [
    'a report delivered without keeping on what it stands',
    () => `update "Review" set stage = 'delivered' where id = '${world.reviewId}'`,
    ['findings.support_kept', 'report.final_when_delivered'],
  ],
  [
    'a purge that left everything',
    () => `update "Review" set "notesPurgedAt" = now() where id = '${world.reviewId}'`,
    ['people_met.gone_with_notes', 'notes.purged_for_good'],
  ],
  ['a settled finding on nothing', ofReview('delete from "FindingNote"'), ['findings.stand_on_something']],
  [
    'a statement past its wording',
    ofReview(`update "Finding" set statement = 'Another'`),
    ['findings.worded'],
  ],
  [
    'a gap among the wordings',
    () => `update "Finding" set wording = 3 where id = '${world.finding}';
      insert into "FindingWording" select * from jsonb_populate_record(null::"FindingWording", (select to_jsonb(w) || '{"wording": 3}'
        from "FindingWording" w where w."findingId" = '${world.finding}'))`,
    ['findings.worded'],
  ],
  ['a wording that is missing', ofReview('delete from "FindingWording"'), ['findings.worded']],
  [
    'a merged finding that stands',
    ofReview('update "Finding" set "mergedIntoId" = id'),
    ['findings.merged_into_own_review'],
  ],
  [
    'a word of the day in a wording to come',
    ofReview('update "DailyFinding" set wording = 2'),
    ['daily.of_own_review'],
  ],
])('%s is noticed', async (_what, change, expected) => {
  await connected(own, async (client) => {
    const before = await brokenIn(client);
    await client.query('begin');
    await client.query(change());
    const after = await brokenIn(client);
    await client.query('rollback');
    expect(after.filter((name) => !before.includes(name))).toEqual(expected);
  });
});

test('of a finding reworded before wordings were kept, nothing is missed', async () => {
  await connected(own, async (client) => {
    await client.query('begin');
    await client.query(`update "Finding" set wording = 3 where id = '${world.finding}'`);
    await client.query(`update "FindingWording" set wording = 3 where "findingId" = '${world.finding}'`);
    const after = await brokenIn(client);
    await client.query('rollback');
    expect(after).not.toContain('findings.worded');
  });
});

async function brokenIn(client: pg.Client): Promise<string[]> {
  const examined = await examine(withinOneTransaction(client));
  return examined.filter(({ breaches }) => breaches.length > 0).map(({ name }) => name);
}

// The doctor's own transaction is left out, so that it sees what is rolled back afterwards.
function withinOneTransaction(client: pg.Client): pg.Client {
  const query = (text: string, values?: unknown[]) =>
    /^(begin|commit)/.test(text) ? Promise.resolve({ rows: [] }) : client.query(text, values);
  return new Proxy(client, {
    get: (target, key) => (key === 'query' ? query : Reflect.get(target, key)),
  });
}

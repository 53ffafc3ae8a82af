import { describe, expect, test } from 'vitest';
import { councils } from '@/prisma/seed/cast/councils';
import { peers } from '@/prisma/seed/cast/peers';
import { people } from '@/prisma/seed/cast/people';
import { reviews } from '@/prisma/seed/cast/reviews';
import type { ReviewStory } from '@/prisma/seed/cast/reviews/story';
import type { SessionStory } from '@/prisma/seed/cast/reviews/story-visit';

const stories: [string, ReviewStory][] = Object.entries(reviews);
const sessionsOf = (story: ReviewStory) => story.timetable?.sessions ?? [];

test('the demo network has twelve councils, forty peers and ten reviews', () => {
  expect([Object.keys(councils).length, Object.keys(peers).length, stories.length]).toEqual([12, 40, 10]);
});

test('only a councillor has a political group', () => {
  const posts = Object.values(people).flatMap((person) => [...person.posts]);
  const grouped = posts.filter((post) => 'politicalGroup' in post);
  expect(grouped.map((post) => post.kind)).toEqual(grouped.map(() => 'councillor'));
});

test('Saltwick meets 171 people in 44 sessions', () => {
  const met = sessionsOf(reviews.saltwick).flatMap((session) => session.meets.map((group) => group.number));
  expect([sessionsOf(reviews.saltwick).length, met.reduce((sum, number) => sum + number, 0)]).toEqual([
    44, 171,
  ]);
});

describe.each(stories)('the story of %s', (_, story) => {
  test('puts nobody and no room in two sessions at once', () => {
    const clashes = sessionsOf(story).flatMap((session, index) =>
      sessionsOf(story)
        .slice(index + 1)
        .filter((other) => overlap(session, other) && shared(session, other))
        .map((other) => `${session.key} and ${other.key}`),
    );
    expect(clashes).toEqual([]);
  });

  test('has a session for each note, a note beneath each finding, a finding beneath each recommendation', () => {
    const sessions = new Set(sessionsOf(story).map((session) => session.key));
    const notes = new Set(story.notes?.map((note) => note.key));
    const findings = new Set(story.findings?.map((finding) => finding.number));
    const strays = [
      ...(story.notes ?? []).filter(({ made }) => 'session' in made && !sessions.has(made.session)),
      ...(story.findings ?? []).filter(
        (finding) => ![...finding.notes, ...(finding.against ?? [])].every((key) => notes.has(key)),
      ),
      ...(story.report?.recommendations ?? []).filter(
        (one) => !one.fromFindings.every((number) => findings.has(number)),
      ),
      ...sessionsOf(story).filter((session) => !(session.place in (story.timetable?.places ?? {}))),
    ];
    expect(strays).toEqual([]);
  });

  test('lets nobody review their own council', () => {
    const own = (story.team ?? []).filter((place) => {
      const homes: readonly string[] = peers[place.peer].posts.map((post) => post.at);
      return story.hosts.some((host) => homes.includes(host));
    });
    expect(own).toEqual([]);
  });
});

function overlap(a: SessionStory, b: SessionStory): boolean {
  return a.visitDay === b.visitDay && a.from < b.to && b.from < a.to;
}

function shared(a: SessionStory, b: SessionStory): boolean {
  if (a.place === b.place || a.peers === 'team' || b.peers === 'team') return true;
  return a.peers.some((person) => b.peers.includes(person));
}

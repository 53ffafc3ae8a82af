import { expect, it } from 'vitest';
import { inviteCoordinator } from '@/lib/network/commands/invite-coordinator';
import { writing } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { operator, viewerFor, visitor } from '@/lib/platform/viewer';

const anAddress = () => `naomi.${newId()}@network.example`;
const mailsTo = (to: string) => writing().mail.findMany({ where: { to } });

it('makes somebody new a coordinator and tells them where to sign in', async () => {
  const email = anAddress();
  const outcome = await inviteCoordinator.as(operator, {
    email: email.toUpperCase(),
    name: 'Naomi Thackbell',
  });
  const viewer = await viewerFor(outcome.ok ? outcome.result.person : '');
  expect(viewer).toMatchObject({ name: 'Naomi Thackbell', email });
  expect(viewer?.standing.has('any_coordinator')).toBe(true);
  const mails = await mailsTo(email);
  expect(mails.map(({ text }) => text.includes('http://127.0.0.1:3000/sign-in'))).toEqual([true]);
  const events = await writing().event.findMany({
    where: { particulars: { path: ['person'], equals: viewer?.personId ?? '' } },
  });
  expect(events.map(({ name, actorId }) => [name, actorId]).toSorted()).toEqual([
    ['duty.given', null],
    ['person.added', null],
  ]);
});

it('gives the duty to a known person under their own name, and once', async () => {
  const email = anAddress();
  const { id } = await writing().person.create({ data: { name: 'Callum Brightwater', email } });
  const first = await inviteCoordinator.as(operator, { email, name: 'Somebody Else' });
  const second = await inviteCoordinator.as(operator, { email, name: 'Somebody Else' });
  expect([first, second]).toEqual([
    { ok: true, result: { person: id } },
    { ok: true, result: { person: id } },
  ]);
  expect((await viewerFor(id))?.name).toBe('Callum Brightwater');
  expect(await mailsTo(email)).toHaveLength(1);
});

it('is nobody’s to do who is not an administrator or a coordinator', async () => {
  const email = anAddress();
  const outcome = await inviteCoordinator.as(visitor, { email, name: 'Eve' });
  expect(outcome).toEqual({ ok: false, refusal: { reason: 'not_found' } });
  expect(await writing().person.count({ where: { email } })).toBe(0);
});

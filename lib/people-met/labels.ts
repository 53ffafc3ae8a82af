import type { PageState } from '@/lib/people-met/rules';
import { countWords } from '@/lib/platform/date-words';
import { dayAndTimes, placeWords } from '@/lib/timetable/change-labels';
import type { OwnSession } from '@/lib/timetable/own-sessions';

export const pageStateWords: Record<PageState, string> = {
  no_address: 'No address: tell them yourself',
  not_released: 'After the next release',
  not_sent: 'Not sent yet',
  sent: 'Has their page',
  changed: 'Their session has changed',
  off: 'Called off',
  revoked: 'Link taken back; they have a mail about it',
  over: 'Ended',
};

/** “Send 12 people their page”. */
export function sendWords(people: number): string {
  return `Send ${countWords(people, 'person', 'people')} their page`;
}

export const metWords = {
  nobodyWaits: 'Everybody with an address has their page as it stands.',
  sent: 'Sent.',
  answered: {
    no: 'Thank you. The organiser knows that you can’t come.',
    yes: 'Thank you. The organiser knows that you come after all.',
    often: 'That was often. Try again in an hour.',
    long: 'That was not kept. Use 500 characters or fewer.',
  },
} as const;

/** To somebody who is met: their own session and the link to their page. */
export function metLetter(
  own: OwnSession,
  {
    host,
    link,
    isNews,
    isMoving = false,
  }: { host: string; link: string; isNews: boolean; isMoving?: boolean },
) {
  const { title } = own.session;
  if (own.isOff && isMoving)
    return {
      subject: `Being moved: ${title}`,
      text: `Your meeting with the peer team that visits ${host} can’t be as it was planned: “${title}”, ${dayAndTimes(own)}. Another time or place is looked for. Do not set out before you hear of it by mail.\n`,
    };
  if (own.isOff)
    return {
      subject: `Called off: ${title}`,
      text: `Your meeting with the peer team that visits ${host} is called off: “${title}”, ${dayAndTimes(own)}.\n\nThere is nothing that you need to do.\n`,
    };
  return {
    subject: isNews ? `Changed: ${title}, ${dayAndTimes(own)}` : `${title}, ${dayAndTimes(own)}`,
    text: [
      isNews
        ? `Your meeting with the peer team that visits ${host} has changed. It is now:`
        : `A team of peers from other councils visits ${host}, and would like to meet you:`,
      [title, dayAndTimes(own), own.place ? placeWords(own) : ''].filter(Boolean).join('\n'),
      `Your own page says whom you meet and why, how to get in, and how your words are used. You can also say there that you can’t come:`,
      link,
      `The link is yours alone. It ends 14 days after the meeting.\n`,
    ].join('\n\n'),
  };
}

/** To somebody who had their page and is asked no more. */
export function withdrawnLetter(own: OwnSession, host: string) {
  const { title } = own.session;
  return {
    subject: `No longer asked: ${title}`,
    text: `The organiser at ${host} has taken back your invitation to “${title}”, ${dayAndTimes(own)}. Your page and its link have ended.\n\nIf you are asked again, a new link comes by mail.\n`,
  };
}

/** To somebody whose meeting waits while the review is paused, or stands again. */
export function stopLetter(own: OwnSession, host: string, what: 'paused' | 'resumed') {
  const { title } = own.session;
  const meeting = [title, dayAndTimes(own), own.place ? placeWords(own) : ''].filter(Boolean).join('\n');
  return what === 'paused'
    ? {
        subject: `Paused: ${title}`,
        text: `The peer review of ${host} is paused, and your meeting with the team waits with it:\n\n${meeting}\n\nDo not set out before you hear that the review goes on.\n`,
      }
    : {
        subject: `Goes on: ${title}`,
        text: `The peer review of ${host} goes on, and your meeting with the team stands:\n\n${meeting}\n\nIf it changes, you hear by mail.\n`,
      };
}

/** To the organiser, without the name: who and why stands on the page. */
export function answerLetter(title: string, comes: boolean, link: string) {
  return {
    subject: comes ? `Somebody comes after all: ${title}` : `Somebody can’t come: ${title}`,
    text: `${comes ? 'Somebody who had said that they can’t come' : 'Somebody whom the team was to meet'} in “${title}” ${comes ? 'comes after all' : 'can’t come'}. Who it is, and what they wrote, stands here:\n\n${link}\n`,
  };
}

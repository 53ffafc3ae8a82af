import { dateWords } from '@/lib/platform/date-words';

/** What is written to people about a peer team. Letters carry a link and never what was declared, noted or feared. */
interface About {
  /** The hosts, as the review is called. */
  review: string;
  link: string;
}

const letter = (subject: string, ...lines: string[]) => ({ subject, text: lines.join('\n\n') });

export const letters = {
  invited: ({ review, link, replyBy, dates }: About & { replyBy: string; dates: string | null }) =>
    letter(
      `Join the peer team for ${review}?`,
      `You are asked to be a peer on the co-operative peer review of ${review}${dates ? `, on site ${dates}` : ''}.`,
      `What it is about, and where you accept or decline by ${dateWords(replyBy)}:`,
      link,
      'The council’s papers open to you once you have accepted and declared your interests.',
    ),
  reminded: ({ review, link, replyBy }: About & { replyBy: string }) =>
    letter(
      `Your answer is asked for by ${dateWords(replyBy)}: ${review}`,
      `You were asked to be a peer on the co-operative peer review of ${review}. Accept or decline by ${dateWords(replyBy)}; a no helps as well, because somebody else can be asked then.`,
      link,
    ),
  toAgree: ({ review, link }: About) =>
    letter(
      `The peers for ${review}: each waits for your word`,
      `Peers have been named for the review of ${review}. Agree each of them by name, or say what worries you:`,
      link,
    ),
  accepted: ({ review, link, name }: About & { name: string }) =>
    letter(`${name} joins the team for ${review}`, `${name} has accepted and declared.`, link),
  declined: ({ review, link, name }: About & { name: string }) =>
    letter(
      `${name} cannot join the team for ${review}`,
      `${name} has declined. A chair is free again:`,
      link,
    ),
  declared: ({ review, link, name }: About & { name: string }) =>
    letter(
      `A declaration waits for you: ${review}`,
      `${name} has made a declaration for the review of ${review}. Until you have considered it, ${name} sees no paper of the host:`,
      link,
    ),
  cleared: ({ review, link }: About) =>
    letter(
      `You are on the peer team for ${review}`,
      'The coordinator has considered your declaration: it is no conflict. The review and its papers are open to you:',
      link,
    ),
  conflict: ({ review, link }: About) =>
    letter(
      `You cannot join the peer team for ${review}`,
      'The coordinator has considered your declaration and thinks that it stands in the way of this review. Thank you for having said so. You stay in the pool of peers for others:',
      link,
    ),
  removed: ({ review, link }: About) =>
    letter(
      `You are no longer on the peer team for ${review}`,
      `The coordinator has changed the peer team for the review of ${review}, and you are no longer asked to take part. Your other reviews:`,
      link,
    ),
  seatLost: ({ review, link }: About) =>
    letter(
      `You are no longer on the peer team for ${review}`,
      `A councillor’s chair needs somebody who holds a seat, and the coordinator has recorded that yours has ended. You stay in the pool of peers; thank you for what you gave to the review of ${review}. Your other reviews:`,
      link,
    ),
  worried: ({ review, link, name }: About & { name: string }) =>
    letter(
      `The host has a worry about a peer: ${review}`,
      `The host has said what worries it about ${name} on the team:`,
      link,
    ),
};

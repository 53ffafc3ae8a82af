interface Asked {
  name: string;
  link: string;
}

const letter = (subject: string, ...lines: string[]) => ({ subject, text: lines.join('\n\n') });

/** What is written about the pool. Letters carry a link, never what was told. */
export const letters = {
  applied: ({ name, link }: Asked) =>
    letter(`${name} would like to be a peer`, `${name} has told what they bring. Read it, and answer:`, link),
  accepted: ({ name, link }: Asked) =>
    letter(
      'You are in the pool of peers',
      `${name}, thank you. From now on a coordinator may ask you to join a team; you always decide yourself.`,
      'Say in which weeks you are free, so that you are asked for the right ones:',
      link,
    ),
  setAside: ({ name, link, words }: Asked & { words: string }) =>
    letter(
      'About your offer to be a peer',
      `${name}, thank you for offering. A coordinator has set it aside for now and writes:`,
      words,
      'You can change what you told, and send it again:',
      link,
    ),
  lateInterest: ({ name, review, link }: Asked & { review: string }) =>
    letter(
      `An interest was declared: ${review}`,
      `${name} has declared a standing interest in the host of this review. Their seat on the peer team has ended, and they see none of its papers:`,
      link,
    ),
  latePost: ({ name, review, link }: Asked & { review: string }) =>
    letter(
      `A post at the host: ${review}`,
      `A post of ${name} at the host of this review was recorded. Nobody reviews their own council: their seat on the peer team has ended, and they see none of its papers:`,
      link,
    ),
};

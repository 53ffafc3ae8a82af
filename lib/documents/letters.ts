import { dateWords } from '@/lib/platform/date-words';

/** To the host's organiser, when the team asks for papers. */
export function askedLetter({ review, link, by }: { review: string; link: string; by: string | null }) {
  return {
    subject: `The peer team asks for a paper: ${review}`,
    text: [
      `The peer team for ${review} has added to the list of papers that it asks for${by ? `, needed by ${dateWords(by)}` : ''}. Each says why. What is already public needs only a link:`,
      link,
    ].join('\n\n'),
  };
}

import type { ConfirmState } from '@/lib/enquiries/rules';

export const enquiryLabels = {
  name: 'Your name',
  email: 'Your work e-mail address',
  councilName: 'Your council or organisation',
  jobTitle: 'What you do there',
  words: 'What you would like to know',
};

export const confirmRefusals: Record<Exclude<ConfirmState, 'open' | 'confirmed'>, string> = {
  unknown: 'This link does not work. Write to us again, and a new one comes.',
  run_out: 'This link has run out: it works for 48 hours. Write to us again, and a new one comes.',
};

export const enquiryRefusals = {
  answered: (name: string) => `${name} has answered this enquiry already. Open the page again to read how.`,
  chooseOrganisation: 'Choose an organisation',
};

export const whoReadsEnquiry =
  'The coordinators of the network read this. It is deleted three months after they have answered.';

const letter = (subject: string, ...paragraphs: string[]) => ({ subject, text: paragraphs.join('\n\n') });

export const enquiryLetters = {
  // Anybody can type another’s address: nothing that was typed goes into this letter.
  confirm: (link: string) =>
    letter(
      'Confirm your enquiry about co-operative peer reviews',
      'Somebody, probably you, wrote to the Co-operative Councils’ Innovation Network and gave this address.',
      'Open this link within 48 hours and press the button there. Only then do the network’s coordinators read what you wrote:',
      link,
      'If it was not you, do nothing. Nobody reads the enquiry, and it is deleted after 14 days.',
    ),
  waiting: (council: string, link: string) =>
    letter(
      `An enquiry from ${council}`,
      'Somebody has written to the network. Any coordinator can answer:',
      link,
    ),
  linked: (name: string, coordinator: string, council: string, link: string) =>
    letter(
      'You can sign in to Roundtable now',
      `Hello ${name},`,
      `Thank you for writing to the network. ${coordinator} has added you as somebody of ${council}. Sign in with the address that this mail came to; there is no password:`,
      link,
      'There you see what your council can do next.',
    ),
  answered: (name: string, coordinator: string, words: string) =>
    letter(
      'Your enquiry about co-operative peer reviews',
      `Hello ${name},`,
      words,
      `${coordinator}\nCoordinator, Co-operative Councils’ Innovation Network`,
    ),
};

export const feedbackWords = {
  answered: 'Somebody of the host has answered this already.',
  notYetHeld: 'Record the roundtable once it has been held.',
} as const;

export const roundtableHowLabels = {
  held: 'It was held',
  waived: 'There is none, for a reason',
} as const;

/** What the host is sent with a daily word; what it says stays on the page. */
export function dailyLetter(title: string, link: string) {
  return {
    subject: `What the peers see emerging: ${title}`,
    text: `The lead peer has written to you about today. Read it, and answer if you like:\n\n${link}\n`,
  };
}

/** What the lead is sent with the host's answer. */
export function answerLetter(title: string, link: string) {
  return {
    subject: `The host has answered: ${title}`,
    text: `Somebody of the host has answered your word of the day:\n\n${link}\n`,
  };
}

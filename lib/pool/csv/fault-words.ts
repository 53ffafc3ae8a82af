/** What is wrong with a file of peers, and what to do about it. */
export const faultWords = {
  noTable: ['The file cannot be read as a table.', 'Save it from your spreadsheet as CSV.'],
  noColumn: ['This column is missing.', 'Add it to the first line; the sample shows every column.'],
  noRows: ['There are no rows below the first line.', 'Write a row for each post.'],
  tooManyRows: (most: number) =>
    [`There are more than ${most.toLocaleString('en-GB')} rows.`, 'Take it in as several files.'] as const,
  empty: ['The cell is empty.', 'Fill it in.'],
  tooLong: (most: number) =>
    [`There are more than ${most.toLocaleString('en-GB')} characters.`, 'Make it shorter.'] as const,
  noAddress: (cell: string) =>
    [`“${cell}” is no e-mail address.`, 'Write one like name@council.gov.uk.'] as const,
  noOrganisation: (cell: string) =>
    [
      `No organisation is called “${cell}”.`,
      'Use its full name, its usual name or its code, or add it to the network first.',
    ] as const,
  noKind: (cell: string) => [`“${cell}” is no kind of post.`, 'Write councillor, officer or other.'] as const,
  officersGroup: [
    'A political group is kept for councillors only.',
    'Empty the cell, or say that the post is a councillor’s.',
  ],
  noDate: (cell: string) => [`“${cell}” is no date.`, 'Write it like 2021-05-06 or 06/05/2021.'] as const,
  endsFirst: ['The last day lies before the first.', 'Put the two dates right.'],
  noYes: (cell: string) => [`“${cell}” is neither yes nor no.`, 'Write yes or no.'] as const,
  otherName: (name: string) =>
    [
      `The address belongs to ${name}.`,
      'Write the name as it stands in the network, or use another address.',
    ] as const,
  noSummary: ['Nothing says what they bring.', 'Write a sentence or two in one of their rows.'],
} as const satisfies Record<
  string,
  readonly [string, string] | ((...args: never[]) => readonly [string, string])
>;

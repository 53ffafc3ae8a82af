import { principleSigns } from '@/lib/method/principle-signs';

/** The columns of a file of peers, by what they hold; a file may leave out those that are not needed. */
export const columns = {
  name: 'Name',
  email: 'E-mail',
  organisation: 'Organisation',
  kind: 'Kind of post',
  title: 'Title of the post',
  politicalGroup: 'Political group',
  from: 'First day',
  until: 'Last day',
  summary: 'What they bring',
  languages: 'Languages',
  training: 'Training',
  trainedOn: 'Trained on',
  vouchedBy: 'Who vouches',
  accessNeeds: 'Access needs',
  needsStepFree: 'Step-free access',
} as const;

export type Column = keyof typeof columns;

export const neededColumns: readonly Column[] = ['name', 'email', 'organisation', 'kind', 'title', 'from'];

/** A column for each principle holds an example of one's own. */
export const principleColumns = principleSigns.map(({ key, name }) => ({ key, name }));

/** What each column takes, for the page that explains the file. */
export const columnHints: Record<Column, string> = {
  name: 'As they sign a letter.',
  email: 'With it they sign in. Two rows with the same address are two posts of one person.',
  organisation: 'Its full name, its usual name or its code in the register.',
  kind: 'councillor, officer or other.',
  title: 'Leader, head of housing, director.',
  politicalGroup: 'For councillors only. A row with an officer’s is not taken.',
  from: 'As 2021-05-06 or 06/05/2021.',
  until: 'Empty while the post runs.',
  summary: 'One or two sentences, 1,000 characters at most.',
  languages: 'With commas between them. Empty means English.',
  training: 'In their own words.',
  trainedOn: 'The day of the network’s own training.',
  vouchedBy: 'A name, and how a coordinator reaches them.',
  accessNeeds: 'Only what they want coordinators to know.',
  needsStepFree: 'yes or no.',
};

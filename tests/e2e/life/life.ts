import type { Company } from '@/tests/support/company';

/** The review that the walk lives through, and who takes part in it. */
export interface Life {
  company: Company;
  /** As it stands in addresses, `CPR-2026-014`. */
  reference: string;
  /** The first and last day of the visit. */
  from: string;
  to: string;
  lead: string;
  peers: string[];
}

export const council = 'Ouseby Borough Council';
export const leader = 'Lorcan Staveley';
export const chiefExecutive = 'Harriet Quillfeather';
export const organiser = 'Kwame Oderholt';
export const coordinator = 'Naomi Thackbell';

export const roomOf = ({ reference }: Life, room = '') => `/reviews/${reference}${room && `/${room}`}`;

import * as z from 'zod';
import { noGroup, onlyCouncillors, postFacts } from '@/lib/network/schema';
import { email, id, line, prose } from '@/lib/platform/fields';

export const sendEnquiryInput = z.object({
  id,
  name: line('Enter your name', 120),
  email,
  councilName: line('Enter the name of your council', 200),
  jobTitle: line('Say what you do there', 120),
  words: prose('Say what you would like to know', 4000),
  /** Where the request says that it comes from; found by the action, never typed. */
  network: z.string().max(64),
});

export const confirmEnquiryInput = z.object({ token: z.string().min(1).max(100) });

export const linkEnquiryInput = z.object({ enquiry: id, ...postFacts }).refine(onlyCouncillors, noGroup);

export const answerEnquiryInput = z.object({
  enquiry: id,
  words: prose('Write what they should hear', 4000),
});

'use server';

import { endDuty as endDutyCommand, giveDuty as giveDutyCommand } from '@/lib/network/commands/duty';
import {
  addPerson as addPersonCommand,
  changePerson as changePersonCommand,
} from '@/lib/network/commands/person';
import { addPost as addPostCommand, endPost as endPostCommand } from '@/lib/network/commands/post';
import { serverAction } from '@/lib/platform/server-action';

export const addPerson = serverAction(addPersonCommand, { to: '/people/:person' });
export const changePerson = serverAction(changePersonCommand, { message: 'The name is kept.' });
export const addPost = serverAction(addPostCommand, { message: 'The post is kept.' });
export const endPost = serverAction(endPostCommand);
export const giveDuty = serverAction(giveDutyCommand);
export const endDuty = serverAction(endDutyCommand);

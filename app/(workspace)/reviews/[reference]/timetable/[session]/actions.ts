'use server';

import { namePerson as namePersonCommand } from '@/lib/people-met/commands/name-person';
import { removePerson as removePersonCommand } from '@/lib/people-met/commands/remove-person';
import { serverAction } from '@/lib/platform/server-action';

export const namePerson = serverAction(namePersonCommand, { message: 'Saved.' });
export const removePerson = serverAction(removePersonCommand);

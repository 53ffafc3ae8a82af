'use server';

import * as commands from '@/lib/devices/commands/cut-off';
import { serverAction } from '@/lib/platform/server-action';

export const cutOffDevice = serverAction(commands.cutOffDevice, { to: '/reviews/:reference/team/devices' });

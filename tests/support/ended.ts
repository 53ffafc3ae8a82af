import { databaseDate } from '@/lib/platform/clock';
import { writing } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';

/** Ends a council on a day, followed in the register by councils of these names; gives their ids in order. */
export async function endsInto(council: string, endedOn: string, ...names: string[]): Promise<string[]> {
  await writing().organisation.update({
    where: { id: council },
    data: { endedOn: databaseDate(endedOn) },
  });
  const ids: string[] = [];
  for (const each of names) {
    const id = newId();
    const name = `${each} ${id.slice(-6)}`;
    await writing().organisation.create({
      data: { id, kind: 'council', name, shortName: name, nation: 'england' },
    });
    ids.push(id);
  }
  await follows(council, ...ids);
  return ids;
}

/** Says in the register that councils followed another. */
export async function follows(predecessorId: string, ...successorIds: string[]): Promise<void> {
  await writing().succession.createMany({
    data: successorIds.map((successorId) => ({ predecessorId, successorId })),
  });
}

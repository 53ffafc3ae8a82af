import type { ReactNode } from 'react';
import { type Status, StatusWord } from './status-word';
import { WayTo } from './way-to';

export interface Task {
  id: string;
  what: ReactNode;
  /** Left out where nothing can be opened yet. */
  href?: string | undefined;
  detail?: ReactNode;
  who?: ReactNode;
  status: Status;
}

/** What there is to do, who does it, and where it stands. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ul className="-mt-2">
      {tasks.map((task) => (
        <li
          key={task.id}
          className="grid gap-x-6 gap-y-1 border-b border-rule py-3 md:grid-cols-[minmax(0,1fr)_12rem_11rem]"
        >
          <div>
            {task.href ? (
              <WayTo href={task.href} className="target">
                {task.what}
              </WayTo>
            ) : (
              <span className="text-soft">{task.what}</span>
            )}
            {task.detail ? <p className="text-small text-soft">{task.detail}</p> : null}
          </div>
          <div className="text-small text-soft md:pt-0.5">{task.who}</div>
          <div className="md:text-right">
            <StatusWord status={task.status} />
          </div>
        </li>
      ))}
    </ul>
  );
}

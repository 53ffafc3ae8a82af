import { Icon } from '@/components/ui/icon';
import type { IconName } from '@/components/ui/icon-paths';
import type { Room } from './room';
import { ShellLink } from './shell-link';

const tabs: { view: 'next' | 'today' | 'notes'; label: string; icon: IconName }[] = [
  { view: 'next', label: 'Next', icon: 'clock' },
  { view: 'today', label: 'Today', icon: 'calendar' },
  { view: 'notes', label: 'Notes', icon: 'note' },
];

const look =
  'flex min-h-14 flex-col items-center justify-center border-t-[3px] border-transparent text-small text-soft aria-[current]:border-accent aria-[current]:font-bold aria-[current]:text-ink';

interface OnSiteTabsProps {
  room: Room;
  isUnderThumb: boolean;
  /** The findings stand outside the shell: without a network their address leads to the browser’s own error. */
  hasNetwork: boolean;
}

/** The four places of the days on site, under the thumb on phones but while a note is written. */
export function OnSiteTabs({ room, isUnderThumb, hasNetwork }: OnSiteTabsProps) {
  const { reference, findings } = room.pack;
  const { view, session } = room.address;
  return (
    <nav
      aria-label="On site"
      className={`no-print z-10 border-rule bg-paper max-md:fixed max-md:inset-x-0 max-md:bottom-0 max-md:border-t max-md:pb-[env(safe-area-inset-bottom)] md:mb-6 md:border-b ${isUnderThumb ? '' : 'max-md:hidden'}`}
    >
      <ul className="mx-auto flex max-w-[34rem] lg:mx-0">
        {tabs.map((tab) => (
          <li key={tab.view} className="flex-1">
            <ShellLink
              to={{ review: reference, view: tab.view }}
              plain
              current={view === tab.view && !session}
              className={look}
            >
              <Icon name={tab.icon} />
              {tab.label}
            </ShellLink>
          </li>
        ))}
        {findings ? (
          <li className="flex-1">
            {hasNetwork ? (
              <a href={`/reviews/${reference}/findings`} data-plain className={look}>
                <Icon name="people" />
                Findings
              </a>
            ) : (
              <span className={`${look} text-center`}>
                Findings
                <span className="text-block">No network</span>
              </span>
            )}
          </li>
        ) : null}
      </ul>
    </nav>
  );
}

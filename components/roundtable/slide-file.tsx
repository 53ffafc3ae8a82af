import { buttonClasses } from '@/components/ui/button-look';

/** The way to the slides on paper. A plain link: it leads to a file, which nothing should fetch ahead. */
export function SlideFile({ room }: { room: string }) {
  return (
    <a href={`${room}/pdf`} data-plain className={buttonClasses('secondary')}>
      Download as PDF
    </a>
  );
}

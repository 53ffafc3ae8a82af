import { FrontDoor } from '@/components/layout/front-door';
import { SignInForm } from '@/components/session/sign-in-form';
import { MosaicPoster } from '@/components/ui/mosaic-poster';
import { currentViewer } from '@/lib/platform/viewer';
import { isDemo } from '@/lib/session/demo';
import { askForSignInLink } from './sign-in/actions';

export default async function FrontPage() {
  const viewer = await currentViewer();
  return (
    <>
      <div className="grid gap-x-10 gap-y-10 md:pt-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,28rem)] lg:gap-x-22">
        <div>
          <h1 className="text-h1-phone md:text-display">Councils reviewing councils, round one table</h1>
          <p className="mt-4 max-w-2xl text-lede-lg text-soft">
            A co-operative peer review from the first enquiry to the visit that checks, a year or two later,
            what changed.
          </p>
          <FrontDoor name={viewer?.name} signIn={<SignInForm action={askForSignInLink} />} demo={isDemo()} />
        </div>
        <MosaicPoster />
      </div>
      <div className="mt-18 grid gap-x-10 gap-y-6 border-t-2 border-ink pt-4 md:grid-cols-3">
        {promises.map(({ title, words }) => (
          <section key={title}>
            <h2 className="text-h2">{title}</h2>
            <p className="mt-1 text-small text-soft">{words}</p>
          </section>
        ))}
      </div>
    </>
  );
}

const promises = [
  {
    title: 'Not an inspection',
    words:
      'Peers from other councils, and one from a co-operative, look and listen for four days. Nobody is given a mark. It does not take the place of an LGA peer challenge.',
  },
  {
    title: 'Notes carry no names',
    words:
      'They say what kind of person spoke, not who. They are deleted six months after the report, and the countdown is there for all to see.',
  },
  {
    title: 'The report is the council’s',
    words: 'It alone decides whether to publish, when, to whom and in what form.',
  },
];

import { PersonCircle } from '@/components/ui/person-circle';
import { PrincipleSquare } from '@/components/ui/principle-square';
import { Section } from '@/components/ui/section';
import { principleSign } from '@/lib/method/principle-signs';
import type { Known } from '@/lib/team/rules/coverage';

/** Which of the team knows which principle; a principle of the scope needs two people. */
export function TeamKnows({ known }: { known: readonly Known[] }) {
  const leads = known.some((each) => each.leading);
  return (
    <Section
      title="What the team knows"
      lede={
        leads
          ? 'The principles with which the scope leads come first. Each needs at least two people.'
          : 'By principle, from what each peer has done at first hand.'
      }
    >
      <ul className="grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
        {known.map((each) => (
          <li key={each.principle} className="flex items-start gap-3">
            <PrincipleSquare principle={each.principle} size={each.leading ? 36 : 24} />
            <div className="min-w-0">
              <p className={each.leading ? 'font-bold' : ''}>{principleSign(each.principle).name}</p>
              <Knowers known={each} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Knowers({ known }: { known: Known }) {
  return (
    <p className="mt-1 flex flex-wrap items-center gap-1 text-small">
      {known.names.map((name) => (
        <span key={name}>
          <PersonCircle name={name} size="small" />
          <span className="sr-only">{name}</span>
        </span>
      ))}
      {known.thin ? (
        <span className="font-bold text-warn">{known.names.length === 0 ? 'nobody' : 'one person'}</span>
      ) : null}
    </p>
  );
}

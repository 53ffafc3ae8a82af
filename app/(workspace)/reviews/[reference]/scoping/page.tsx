import type { Metadata } from 'next';
import { DateReasons } from '@/components/calendar/date-reasons';
import { DaysAgainst } from '@/components/calendar/days-against';
import { PartnerSection } from '@/components/partners/partner-section';
import { AgreementHeads } from '@/components/scoping/agreement-heads';
import { AgreementVersions } from '@/components/scoping/agreement-versions';
import { CompareRow } from '@/components/scoping/compare-row';
import { MeetingList } from '@/components/scoping/meeting-list';
import { SignatureRow } from '@/components/scoping/signature-row';
import { YourSignature } from '@/components/scoping/your-signature';
import { PageTitle } from '@/components/ui/page-title';
import { listDateReasons } from '@/lib/calendar/queries/date-reasons';
import { circumstancesOfReview } from '@/lib/calendar/queries/days-against';
import { judged } from '@/lib/calendar/rules/visits';
import { listPartners } from '@/lib/partners/queries/partners';
import { dayOf, now } from '@/lib/platform/clock';
import { instantDateWords } from '@/lib/platform/date-words';
import { permit } from '@/lib/platform/permit';
import type { AgreementVersion } from '@/lib/scoping/agreement';
import { listMeetings, listSigners, listVersions } from '@/lib/scoping/queries';
import { signerStates } from '@/lib/scoping/rules';
import { holdMeeting, signAgreement } from './actions';

interface Props {
  params: Promise<{ reference: string }>;
  searchParams: Promise<{ with?: string | string[] }>;
}

export const metadata: Metadata = { title: 'Scoping' };

export default async function ScopingPage({ params, searchParams }: Props) {
  const view = await permit('scoping.view', (await params).reference);
  const { review, viewer } = view;
  const [versions, signers, meetings, partners, about, reasons] = await Promise.all([
    listVersions(view),
    listSigners(view),
    listMeetings(view),
    listPartners(view),
    circumstancesOfReview(view),
    listDateReasons(view),
  ]);
  const today = dayOf(now());
  const [latest] = versions;
  const older = comparedWith(versions, (await searchParams).with);
  const states = signerStates(versions, signers);
  const home = `/reviews/${review.reference}/scoping`;
  const decisions = {
    propose: review.decide('agreement.propose'),
    sign: review.decide('agreement.sign'),
    meet: review.decide('scoping.meet'),
  };
  return (
    <>
      <PageTitle title="Scoping agreement" sentence={sentence(latest)} />
      {latest ? (
        <>
          <SignatureRow
            states={states}
            latest={latest}
            viewerId={viewer.personId}
            canSign={decisions.sign.allowed}
          />
          <CompareRow versions={versions} older={older} home={home} />
          <AgreementHeads versions={versions} latest={latest} older={older} />
          {latest.onSiteFrom >= today ? (
            <DaysAgainst
              title="Worth knowing about these dates."
              judged={judged([{ from: latest.onSiteFrom, to: latest.onSiteTo }], {
                ...about,
                leadInMonths: 0,
              })}
            />
          ) : null}
          <DateReasons
            reasons={reasons.filter(({ from, to }) => from === latest.onSiteFrom && to === latest.onSiteTo)}
          />
        </>
      ) : null}
      <YourSignature
        action={signAgreement}
        reference={review.reference}
        latest={latest ?? null}
        states={states}
        viewerId={viewer.personId}
        stage={review.stage}
        decisions={decisions}
      />
      <PartnerSection reference={review.reference} partners={partners} naming={null} />
      <MeetingList
        meetings={meetings}
        reference={review.reference}
        hold={holdMeeting}
        decision={decisions.meet}
      />
      <AgreementVersions versions={versions} />
    </>
  );
}

function sentence(latest: AgreementVersion | undefined): string {
  const aim = 'The council and the network agree five things before anyone is invited.';
  if (!latest) return `${aim} Nothing is proposed yet.`;
  return `${aim} This is version ${latest.number}, sent on ${instantDateWords(latest.proposedAt)}.`;
}

/** The version asked for, or the one before the latest; null to see the latest by itself. */
function comparedWith(versions: readonly AgreementVersion[], asked: string | string[] | undefined) {
  const [, ...older] = versions;
  if (asked === 'none') return null;
  return older.find((version) => String(version.number) === asked) ?? older[0] ?? null;
}

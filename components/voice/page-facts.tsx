import { LinkButton } from '@/components/ui/link-button';
import { SummaryList } from '@/components/ui/summary-list';
import { WhoSees } from '@/components/ui/who-sees';
import { receivedWords, stateWords, voiceWords } from '@/lib/voice/labels';
import { qrDrawing } from '@/lib/voice/qr';
import type { VoiceState } from '@/lib/voice/rules';
import { typedAddress } from '@/lib/voice/typed-address';
import type { VoicePage } from '@/lib/voice/voice-page';
import { QrCode } from './qr-code';

interface PageFactsProps {
  page: VoicePage & { state: VoiceState };
  address: string;
  poster: string;
}

/** Where a page for residents stands, with its code and its poster. */
export function PageFacts({ page, address, poster }: PageFactsProps) {
  return (
    <div className="gap-x-10 gap-y-6 sm:grid sm:grid-cols-[minmax(0,1fr)_11rem]">
      <div className="min-w-0">
        <SummaryList
          rows={[
            { term: 'State', value: stateWords(page.state, page.closesOn) },
            {
              term: 'Address',
              value: (
                <a href={`/voice/${page.slug}`} className="target break-all">
                  {typedAddress(address)}
                </a>
              ),
            },
            { term: 'Answers', value: <b>{receivedWords(page.received)}</b> },
            {
              term: 'Questions',
              value: (
                <ol className="ml-5 list-decimal space-y-1">
                  {page.questions.map((question) => (
                    <li key={question}>{question}</li>
                  ))}
                </ol>
              ),
            },
          ]}
        />
        <WhoSees>{voiceWords.sees}</WhoSees>
      </div>
      <div className="max-sm:mt-6">
        <QrCode
          code={qrDrawing(address)}
          label={`QR code that opens ${address}`}
          className="w-44 border border-rule"
        />
        <div className="no-print mt-3">
          <LinkButton href={poster} look="secondary" small>
            Poster to print
          </LinkButton>
        </div>
      </div>
    </div>
  );
}

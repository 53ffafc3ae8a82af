import { ClosingRow } from '@/components/ui/closing-row';
import { posterWords } from '@/lib/voice/labels';
import { qrDrawing } from '@/lib/voice/qr';
import type { PublicVoicePage } from '@/lib/voice/queries/pages';
import { typedAddress } from '@/lib/voice/typed-address';
import { QrCode } from './qr-code';

/** The poster as a page: what is printed is what stands here. */
export function Poster({ page, address }: { page: PublicVoicePage; address: string }) {
  const words = posterWords(page);
  return (
    <article className="max-w-[44rem] border border-rule px-6 py-8 md:px-12 md:py-10 print:max-w-none print:border-0 print:p-0">
      <ClosingRow />
      <h2 className="mt-6 text-h1-phone md:text-h1 print:text-h1">{words.title}</h2>
      {page.hostCy ? (
        <p lang="cy" className="mt-1 text-lede text-soft">
          {page.hostCy}
        </p>
      ) : null}
      <p className="mt-3 text-lede-lg">{words.lede}</p>
      <div className="my-6 flex flex-wrap items-center gap-6">
        <QrCode
          code={qrDrawing(address)}
          label={`QR code that opens ${address}`}
          className="w-56 border border-rule print:border-0"
        />
        <div>
          <p>{words.scan}</p>
          <p className="break-all text-h2 font-bold">{typedAddress(address)}</p>
          <p className="mt-2 text-soft">{words.until}</p>
        </div>
      </div>
      <h3 className="border-t-2 border-ink pt-2 text-lede">{words.questions}</h3>
      <ol className="mt-2 mb-6 ml-5 list-decimal space-y-1">
        {page.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      <h3 className="border-t-2 border-ink pt-2 text-lede">{words.used}</h3>
      <p className="mt-2 text-small">{words.usedText}</p>
      <p className="mt-2 text-small">{words.danger}</p>
    </article>
  );
}

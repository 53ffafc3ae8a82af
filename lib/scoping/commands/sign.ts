import { defineCommand, happened, type ReviewContext, unchanged } from '@/lib/platform/command';
import { newId } from '@/lib/platform/ids';
import { found, refuse } from '@/lib/platform/refusal';
import { agreeingBy } from '@/lib/scoping/commands/agree';
import { signersOf } from '@/lib/scoping/queries';
import { signerStates } from '@/lib/scoping/rules';
import { signAgreementInput } from '@/lib/scoping/schema';

/**
 * Signs the latest version, for every seat of the signer that signs. With the last signature that it needs the scope
 * is agreed: its days become those of the visit, and a review in scoping goes on to preparing.
 */
export const signAgreement = defineCommand({
  about: 'review',
  permission: 'agreement.sign',
  event: 'agreement.signed',
  input: signAgreementInput,
  async run(context) {
    const { db, review, viewer, now } = context;
    const { id, number } = await versionToSign(context);
    const states = await statesOf(context, number);
    const unsigned = states.filter((state) => isOwn(state.signer) && state.signedAt === null);
    const [first] = unsigned;
    if (!first) return unchanged();
    const signed = { versionId: id, personId: viewer.personId, signedAt: now };
    await agreeingBy(context, () =>
      db.agreementSignature.createMany({
        data: unsigned.map(({ signer: { seatId, role } }) => ({ id: newId(), ...signed, seatId, role })),
      }),
    );
    return happened({ version: id, number, role: first.signer.role });

    function isOwn(signer: { seatId: string }): boolean {
      return review.seats.some((seat) => seat.id === signer.seatId);
    }
  },
});

type Context = ReviewContext<{ version: number }>;

/** The latest version: nobody signs one that has been replaced. */
async function versionToSign({ db, review, input }: Context) {
  const latest = found(
    await db.agreementVersion.findFirst({
      where: { reviewId: review.id },
      orderBy: { number: 'desc' },
      select: { id: true, number: true },
    }),
  );
  if (input.version > latest.number) found(null);
  if (input.version < latest.number) {
    refuse({ reason: 'out_of_date', current: { version: String(latest.number) } });
  }
  return latest;
}

async function statesOf({ db, review }: Context, number: number) {
  const version = await db.agreementVersion.findUniqueOrThrow({
    where: { reviewId_number: { reviewId: review.id, number } },
    select: { signatures: { select: { seatId: true, role: true, signedAt: true } } },
  });
  return signerStates([{ number, ...version }], await signersOf(db, review));
}

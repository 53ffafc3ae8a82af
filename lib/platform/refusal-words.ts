import type { Refusal } from '@/lib/platform/refusal';
import type { Who } from '@/lib/policy';
import { needLabels, stageLabels, whoLabels } from '@/lib/reviews/labels';

/** A refusal as a sentence: what happened, and who or what can help. Beside a button and as a form's answer alike. */
export function refusalWords(refusal: Refusal): string {
  switch (refusal.reason) {
    case 'signed_out':
      return 'You are signed out. Sign in again in another tab, then press once more: what you wrote is still here.';
    case 'not_found':
      return 'This is not here, or not yours to see.';
    case 'not_permitted':
      return `Only ${either(refusal.who)} can do this.`;
    case 'wrong_stage':
      return `This is done while the review is ${eitherOf(refusal.during.map((stage) => stageLabels[stage].toLowerCase()))}; it is ${stageLabels[refusal.stage].toLowerCase()} now.`;
    case 'paused':
      return 'The review is paused. Whoever paused it, or the coordinator, can resume it.';
    case 'missing':
      return `Still missing: ${refusal.needs.map((need) => needLabels[need]).join('; ')}.`;
    case 'out_of_date':
      return 'This was changed while you were writing. Nothing was saved; both texts are below.';
    case 'rule':
      return refusal.words;
    case 'invalid':
      return 'Some answers need another look.';
    case 'too_many':
      return `That was often. Try again in ${Math.ceil(refusal.seconds / 60)} minutes.`;
    case 'foreign_origin':
      return 'This did not come from a page of Roundtable, so nothing was done. Open the page again and repeat it there.';
  }
}

function either(who: readonly Who[]): string {
  return eitherOf(who.map((each) => roleWords(each)));
}

function roleWords(who: Who): string {
  const words = whoLabels[who];
  const named = /^(a|an|any|some)/.test(words) ? words : `the ${words.toLowerCase()}`;
  return who === 'host_other' ? 'people of the host' : named;
}

function eitherOf(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}

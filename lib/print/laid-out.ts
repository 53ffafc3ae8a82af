import layoutDocument from '@react-pdf/layout';
import { type DocumentProps, Font, pdf } from '@react-pdf/renderer';
import type { ReactElement } from 'react';

/** A node after laying out: what it is, where it stands within its parent, and what it holds. */
export interface LaidOut {
  type: string;
  box?: { top: number; left: number; width: number; height: number };
  style?: Record<string, unknown>;
  props?: Record<string, unknown>;
  children?: LaidOut[];
}

/** A document's pages, laid out; the typefaces must have been loaded. */
export async function layOut(element: ReactElement<DocumentProps>): Promise<LaidOut> {
  const { document } = pdf(element).container;
  // The typefaces are a second parameter that the published types leave out.
  const laidOut: unknown = await Reflect.apply(layoutDocument, undefined, [document, Font]);
  if (!isLaidOut(laidOut)) throw new Error('The document could not be laid out');
  return laidOut;
}

function isLaidOut(value: unknown): value is LaidOut {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

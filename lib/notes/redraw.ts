import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';

/** A picture that was drawn anew from its points: nothing of the file that came is in it. */
export interface Picture {
  /** JPEG. */
  bytes: Uint8Array;
  width: number;
  height: number;
}

export type PictureFault = 'not_a_picture' | 'too_many_points' | 'broken';

/** The longest side of a kept picture: a flip chart's smallest writing can be read at it. */
export const longestSide = 2000;
/** More than any phone's camera takes; beyond it a small file could fill the memory. */
const mostPoints = 60_000_000;

// The library reads more than pictures of cameras, drawings with scripts among them: it may open these three, no other.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});

/** Draws a JPEG, PNG or WebP anew, upright and no larger than needed, without place, time or maker of the camera. */
export async function redraw(bytes: Uint8Array): Promise<Picture | PictureFault> {
  const type = await fileTypeFromBuffer(bytes);
  if (!type || !['image/jpeg', 'image/png', 'image/webp'].includes(type.mime)) return 'not_a_picture';
  try {
    const picture = sharp(bytes, { limitInputPixels: mostPoints, failOn: 'error', sequentialRead: true });
    const { width, height } = await picture.metadata();
    if (width * height > mostPoints) return 'too_many_points';
    const { data, info } = await picture
      .timeout({ seconds: 20 })
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 82 })
      .toBuffer({ resolveWithObject: true });
    return { bytes: data, width: info.width, height: info.height };
  } catch (error) {
    return error instanceof Error && /pixel limit/.test(error.message) ? 'too_many_points' : 'broken';
  }
}

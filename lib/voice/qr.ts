import { encodeQR } from 'qr';

export interface QrDrawing {
  /** The code’s side in units, the quiet margin of four included. */
  size: number;
  /** All dark squares, as one path. */
  path: string;
}

/** A text as a QR code to draw, on screen and on paper alike. It must stand dark on a light ground. */
export function qrDrawing(text: string): QrDrawing {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
  const path = rows.flatMap((row, y) => runs(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`));
  return { size: rows.length, path: path.join('') };
}

// Squares side by side are one stroke: hairlines between them would confuse a camera.
function runs(row: readonly boolean[]): [start: number, width: number][] {
  const found: [number, number][] = [];
  row.forEach((isDark, x) => {
    const last = found.at(-1);
    if (!isDark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else found.push([x, 1]);
  });
  return found;
}

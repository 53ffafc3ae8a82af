import type { QrDrawing } from '@/lib/voice/qr';

/** A QR code; dark on white in every theme, or cameras would not read it. */
export function QrCode({
  code,
  label,
  className = '',
}: {
  code: QrDrawing;
  label: string;
  className?: string;
}) {
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${code.size} ${code.size}`} className={className}>
      <rect width={code.size} height={code.size} fill="#FFFFFF" />
      <path d={code.path} fill="#15202B" />
    </svg>
  );
}

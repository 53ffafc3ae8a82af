import { G, Path, Rect, Svg } from '@react-pdf/renderer';
import { type PrincipleKey, principleSign } from '@/lib/method/principle-signs';
import { colours } from '@/lib/print/colours';
import { tagged } from '@/lib/print/tag';

/** The sign stands beside its name everywhere, so to a listener it adds nothing. */
export function PrincipleSquare({ principle, size }: { principle: PrincipleKey; size: number }) {
  const { light, path } = principleSign(principle);
  return (
    <Svg {...tagged('Artifact')} viewBox="0 0 24 24" style={{ width: size, height: size }}>
      <Rect x={0} y={0} width={24} height={24} fill={light} />
      <G transform="translate(3.12 3.12) scale(0.74)">
        <Path d={path} fill={colours.sheet} fillRule="evenodd" />
      </G>
    </Svg>
  );
}

import { colours } from '@/lib/print/colours';

const set = (fontSize: number, line: number, fontWeight: 300 | 400 | 600 | 700 = 400) => ({
  fontSize,
  lineHeight: line / fontSize,
  fontWeight,
});

/** The few sizes of the printed report; every size carries its own line, because the engine reads them together. */
export const textStyles = {
  body: set(11, 15.5),
  lede: { ...set(12, 17.5), color: colours.soft },
  title: set(30, 34, 700),
  council: set(17, 22, 600),
  heading: set(24, 28, 700),
  areaNumber: { ...set(24, 28, 300), color: colours.soft },
  subheading: set(12.5, 17, 700),
  statement: set(13.5, 17.5, 700),
  number: set(27, 30, 700),
  small: set(9.5, 13.5),
  note: { ...set(9.5, 13.5), color: colours.soft },
  signName: { ...set(8.5, 11), color: colours.soft },
  head: { ...set(9, 12), color: colours.soft },
  folio: set(10, 13, 700),
};

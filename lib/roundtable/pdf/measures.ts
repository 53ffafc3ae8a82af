/** The slide's own measure: a slide is 80 wide and 45 high, on the wall as on paper. In points. */
export const em = (count: number) => count * 12;

const set = (size: number, line: number, fontWeight: 400 | 600 | 700 = 400) => ({
  fontSize: em(size),
  lineHeight: line,
  fontWeight,
});

export const sizes = {
  display: set(4.2, 1.04, 700),
  heading: set(2.75, 1.1, 700),
  smallHeading: set(2.1, 1.15, 700),
  number: set(10.6, 1, 700),
  largeStatement: set(2.6, 1.25, 600),
  statement: set(2, 1.25, 600),
  large: set(1.9, 1.35),
  council: set(1.9, 1.35, 600),
  fact: set(1.8, 1.35),
  smallFact: set(1.3, 1.35),
  text: set(1.5, 1.35),
  term: set(1.25, 1.35),
  kind: set(1.3, 1.35),
  sign: set(1.15, 1.2),
  foot: set(1.05, 1.4),
};

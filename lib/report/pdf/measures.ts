const mm = (millimetres: number) => (millimetres * 72) / 25.4;

/** The printed page in points: facing A4 pages whose wide margin, for signs and folio, is the outer one. */
export const measures = {
  inner: mm(22),
  outer: mm(50),
  top: mm(27),
  foot: mm(25),
  column: mm(138),
  headLine: mm(14),
  folioSide: mm(14),
  folioFoot: mm(14),
  sign: mm(7.5),
  signGap: mm(5),
  signColumn: mm(31),
};

export const isLeftPage = (pageNumber: number) => pageNumber % 2 === 0;

/** The look's light tokens on white paper. */
export const colours = {
  ink: '#15202B',
  soft: '#4B5661',
  rule: '#D6D9D3',
  edge: '#6F7A84',
  accent: '#0B5C74',
  sheet: '#FFFFFF',
};

import { describe, expect, it } from 'vitest';
import { fieldId, lookUp, plainName } from '@/components/ui/form-names';
import { initials } from '@/lib/network/initials';

describe('names of fields', () => {
  it.each([
    ['title', 'title'],
    ['kinds[]', 'kinds'],
    ['windows[0][from]', 'windows.0.from'],
    ['windows.0.from', 'windows.0.from'],
  ])('spells %s as %s', (name, plain) => {
    expect(plainName(name)).toBe(plain);
  });

  it('finds an error however its place is spelt, and a part’s error for the whole group', () => {
    const errors = { 'windows.0.from': ['Give the first day'], 'principles.2': ['Not a principle'] };
    expect(lookUp(errors, 'windows[0][from]')).toEqual(['Give the first day']);
    expect(lookUp(errors, 'principles[]')).toEqual(['Not a principle']);
    expect(lookUp(errors, 'principle')).toBeUndefined();
  });

  it('gives the same field the same id from a form and from a summary', () => {
    expect(fieldId('_r1_', 'windows[0][from]')).toBe(fieldId('_r1_', 'windows.0.from'));
  });
});

describe('initials', () => {
  it.each([
    ['Cllr Rosalind Achterby', 'RA'],
    ['Gethin Morfa-Rhys', 'GM'],
    ['Ŵyn ap Dafydd', 'ŴD'],
    ['Cher', 'C'],
    ['', ''],
  ])('of “%s” are %s', (name, letters) => {
    expect(initials(name)).toBe(letters);
  });
});

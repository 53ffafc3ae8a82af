import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A few invented years' worth of days in gov.uk's format, one of them a day that no library can know. */
const sample = JSON.stringify({
  'england-and-wales': {
    division: 'england-and-wales',
    events: [
      { title: 'New Year’s Day', date: '2027-01-01', notes: '', bunting: true },
      { title: 'Good Friday', date: '2027-03-26', notes: '', bunting: false },
      { title: 'Easter Monday', date: '2027-03-29', notes: '', bunting: true },
      { title: 'Early May bank holiday', date: '2027-05-03', notes: '', bunting: true },
      { title: 'Spring bank holiday', date: '2027-05-31', notes: '', bunting: true },
      { title: 'Summer bank holiday', date: '2027-08-30', notes: '', bunting: true },
      { title: 'Christmas Day', date: '2027-12-27', notes: 'Substitute day', bunting: true },
      { title: 'Boxing Day', date: '2027-12-28', notes: 'Substitute day', bunting: true },
    ],
  },
  scotland: {
    division: 'scotland',
    events: [
      { title: '2nd January', date: '2027-01-04', notes: 'Substitute day', bunting: true },
      { title: 'A day of the games', date: '2027-06-16', notes: '', bunting: true },
    ],
  },
  'northern-ireland': {
    division: 'northern-ireland',
    events: [{ title: 'St Patrick’s Day', date: '2027-03-17', notes: '', bunting: true }],
  },
});

const real = join(process.env['ROUNDTABLE_DATA'] ?? '', 'bank-holidays.json');
const hasReal = Boolean(process.env['ROUNDTABLE_DATA']) && existsSync(real);

/** The published file where ROUNDTABLE_DATA names the folder that holds it, else the invented one; and which it is. */
export const published = hasReal
  ? { json: readFileSync(real, 'utf8'), which: 'the published file', real: true }
  : {
      json: sample,
      which: 'an invented sample: ROUNDTABLE_DATA names no file of bank holidays',
      real: false,
    };

export const sampleHolidays = sample;

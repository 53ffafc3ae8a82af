import { sheetOf } from './organiser';

const columns =
  'Day From To Session Kind Place Leads Takes_notes Also_there Who_is_met Areas_of_focus Step-free_needed';
const heading = columns.split(' ').map((name) => name.replaceAll('_', ' '));

/** Thirteen sessions as somebody might first write them down: between them they meet nearly every rule. */
export const firstSheet = sheetOf(heading, [
  'Day 1|09:00|10:00|Parish clerks|Interview|Village hall|Verity Marske|||12 parish clerks [partners]||yes',
  'Day 1|09:30|10:30|Farmers|Focus group|Village hall|Verity Marske|Perpetua Lyle||6 farmers [partners]|vision|',
  'Day 1|10:30|11:30|Land agents|Focus group|Committee room|Verity Marske|Perpetua Lyle||4 land agents [partners]||',
  'Day 1|11:30|12:30|Foresters|Focus group|Committee room|Verity Marske|Perpetua Lyle||5 foresters [partners]||',
  'Day 1|12:30|13:30|Millers|Focus group|Committee room|Verity Marske|Perpetua Lyle||3 millers [partners]||',
  'Day 1|13:30|14:30|Thatchers|Focus group|Committee room|Verity Marske|Perpetua Lyle||3 thatchers [partners]||',
  'Day 1|14:30|15:30|Drovers|Focus group|Committee room|Verity Marske|Perpetua Lyle||3 drovers [partners]||',
  'Day 1|19:00|20:00|Brewers|Focus group|Chapel|Verity Marske|Perpetua Lyle||4 brewers [partners]||yes',
  'Day 2|09:00|10:00|Hedgers|Focus group|Council chamber|Verity Marske|Perpetua Lyle||6 farmers [partners]||',
  'Day 2|14:00|15:00|Ward members|Focus group|Council chamber|Beatrix Sandbourne|Zainab Tolland||5 ward members [councillors]||',
  'Day 2|16:00|16:30|Walk past the mill|Visit||||||||',
  'Day 3|10:00|11:00|Tenants|Focus group|Council chamber|Beatrix Sandbourne|Zainab Tolland||8 tenants [residents]||',
  'Day 3|10:30|11:30|Jury chair|Interview|Village hall|Verity Marske|Perpetua Lyle||1 jury chair [residents]||',
  'Day 9|10:00|11:00|Fair|Visit||||||||',
]);

/** What stands on “To settle” after it, in the order of the table of rules; nobody has left and no day is outside. */
export const firstConcerns = [
  /^\d+Verity Marske is in two places/,
  /^\d+Village hall is used twice/,
  /^\d+Nell Harrowgate is asked for twice at once/,
  /^\d+Asked for twice: farmers/i,
  /^\d+No time from “Farmers” to “Land agents”/,
  /^\d+Verity Marske is alone at “Parish clerks”/,
  /^\d+\d sessions on \w+ for Verity Marske/,
  /^\d+No half hour for lunch on/,
  /^\d+\w+ is 11 hours/,
  /^\d+The team does not meet on/,
  /^\d+The council meets during “Ward members”/,
  /^\d+Perpetua Lyle is away/,
  /^\d+Nobody goes to “Walk past the mill”/,
  /^\d+Village hall holds 10, and 13 come/,
  /^\d+Village hall is not step-free/,
  /^\d+Nobody has said whether Chapel is step-free/,
  /^\d+Chapel cannot be used any more/,
  /^\d+Residents are met on the last day only/,
  /^\d+No session covers/,
  /^\d+Only 2\s+peers would hear about/,
  /^\d+No session meets staff/,
];

/** The same sessions put right; the hedgers stay where a peer is away, and a repair is not to move them. */
export const rightSheet = sheetOf(
  [...heading, 'Pinned'],
  [
    'Day 1|10:15|11:00|Parish clerks|Interview|Committee room|Verity Marske|Perpetua Lyle||12 parish clerks [partners]|communities|yes',
    'Day 1|14:30|15:15|Farmers|Focus group|Council chamber|Verity Marske|Perpetua Lyle||6 farmers [partners]|vision|no',
    'Day 1|16:00|16:45|Land agents|Focus group|Committee room|Beatrix Sandbourne|Zainab Tolland||4 land agents [partners]|place|no',
    'Day 1|11:00|11:45|Foresters|Focus group|Council chamber|Beatrix Sandbourne|Zainab Tolland||5 foresters [partners]|place|no',
    'Day 2|11:00|11:45|Millers|Focus group|Committee room|Verity Marske|Perpetua Lyle||3 millers [partners]|place|no',
    'Day 2|16:00|16:45|Thatchers|Focus group|Committee room|Verity Marske|Perpetua Lyle||3 thatchers [partners]|place|no',
    'Day 1|09:00|09:45|Drovers|Focus group|Committee room|Beatrix Sandbourne|Zainab Tolland||3 drovers [partners]|place|no',
    'Day 2|10:00|10:45|Brewers|Focus group|Committee room|Beatrix Sandbourne|Zainab Tolland||4 brewers [partners]|place|no',
    'Day 2|09:00|09:45|Hedgers|Focus group|Council chamber|Verity Marske|Perpetua Lyle||6 hedgers [partners]|place|no',
    'Day 2|11:15|12:00|Ward members|Focus group|Council chamber|Beatrix Sandbourne|Zainab Tolland||5 ward members [councillors]|vision|no',
    'Day 2|16:50|17:10|Walk past the mill|Travel||||||||no',
    'Day 2|09:00|09:45|Tenants|Focus group|Committee room|Beatrix Sandbourne|Zainab Tolland||8 tenants [residents]|communities|no',
    'Day 3|09:00|09:45|Jury chair|Interview|Committee room|Verity Marske|Perpetua Lyle||1 jury chair [residents]|communities|no',
  ].map((row) => `${row}|${row.includes('Hedgers') ? 'yes' : 'no'}`),
);

/** What a visit of three days has besides. */
export const breaks = sheetOf(
  ['Day', 'From', 'To', 'Session', 'Kind'],
  [1, 2, 3].flatMap((day) => [
    `Day ${day}|08:30|08:50|Breakfast, day ${day}|Break`,
    `Day ${day}|10:45|11:00|Coffee, day ${day}|Break`,
    `Day ${day}|12:45|13:30|Lunch, day ${day}|Break`,
    `Day ${day}|15:30|15:45|Tea, day ${day}|Break`,
    `Day ${day}|19:00|19:30|Way to the inn, day ${day}|Travel`,
  ]),
);

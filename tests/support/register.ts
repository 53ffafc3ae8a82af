import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const header =
  'local-authority-code,official-name,nice-name,gss-code,start-date,end-date,replaced-by,nation,region,local-authority-type,local-authority-type-name,county-la,combined-authority,former-gss-codes,pop-2020,lat,long';

/** An invented register in the published form: two districts of a county that became two unitary councils. */
export const sampleRegister = [
  header,
  'WLD,Wealdshire County Council,Wealdshire,E10000901,1974-04-01,2024-04-01,"NWL,SWL",England,South East,CTY,County,,,,402100,51.1,-0.3',
  'THL,Thornleigh District Council,Thornleigh,E07000901,1974-04-01,2024-04-01,NWL,England,South East,NMD,Non-metropolitan district,WLD,,,98300,51.05,-0.36',
  'OAK,Oakhurst Borough Council,Oakhurst,E07000902,1974-04-01,2024-04-01,SWL,England,South East,NMD,Non-metropolitan district,WLD,,,101200,51.01,-0.31',
  'NWL,North Wealdshire Council,North Wealdshire,E06000901,2024-04-01,,,England,South East,UA,Unitary authority,,WLCA,,,51.2,-0.35',
  'SWL,South Wealdshire Council,South Wealdshire,E06000902,2024-04-01,,,England,South East,UA,Unitary authority,,WLCA,"E06000999,E06000998",,51.0,-0.3',
  'WLCA,Wealdshire Combined Authority,Wealdshire Combined Authority,,2024-04-01,,,England,,COMB,Combined authority,,,,,,',
  'CDR,"Cyngor Sir Caer Dŵr, County Council",Caer Dŵr,W06000901,1996-04-01,,,Wales,Wales,WPA,Welsh unitary authority,,,,121700.0,52.13,-3.78',
].join('\n');

const real = join(process.env['ROUNDTABLE_DATA'] ?? '', 'uk_local_authorities.csv');
const hasReal = Boolean(process.env['ROUNDTABLE_DATA']) && existsSync(real);

/** The real register where ROUNDTABLE_DATA names the folder that holds it, else the invented one; and which it is. */
export const register = hasReal
  ? { csv: readFileSync(real, 'utf8'), which: 'the published register' }
  : { csv: sampleRegister, which: 'an invented sample: ROUNDTABLE_DATA names no register' };

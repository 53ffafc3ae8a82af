/**
 * Posts that one person holds, as expressions over words in lower case without accents, parted by single spaces. What
 * several people may be (“councillors”, “a director”, “team managers”) is not among them.
 */
export const onePersonPosts: readonly RegExp[] = [
  /\b(?:deputy |assistant |interim |former )?chief exec(?:utive)?\b/g,
  /\bceo\b/g,
  /\b(?:the |our |their |deputy |council |group |opposition )+leader(?: of the (?:council|opposition|group))?\b/g,
  /\bleader of the (?:council|opposition|group)\b/g,
  /\b(?:the |our |their |deputy |elected |lord )+mayor\b/g,
  /\b(?:the |our |their |lord )+provost\b/g,
  /\b(?:strategic |corporate |executive |assistant |deputy |interim |service )*director (?:of|for) \w+/g,
  /\b(?:the |our |their )(?:\w+ )?(?:managing |strategic |corporate |executive |assistant )?director\b/g,
  /\b(?:assistant |deputy )?head of (?!the\b|a\b|an\b|our\b|their\b|this\b|steam\b)\w+/g,
  /\b(?:the |our |their )head ?teacher\b/g,
  /\b(?:cabinet|executive|lead) member (?:for|with) \w+/g,
  /\bportfolio holder(?: for \w+)?\b/g,
  /\b(?:the |our |their )cabinet member\b/g,
  /\bchair(?:man|woman|person)? of (?:the )?\w+/g,
  /\b(?:the |our |their )(?:\w+ )?(?:chairman|chairwoman|chairperson)\b/g,
  /\b(?:the |our |their )(?:\w+ )?(?:chief|managing) officer\b/g,
  /\b(?:monitoring|section 151|s151|chief finance|returning) officer\b/g,
  /\btown clerk\b/g,
  /\bchief constable\b/g,
  /\bpolice and crime commissioner\b/g,
  /\b(?:the |our |their )(?:\w+ ){0,2}manager\b/g,
];

/** Words of inspection, in the same shape. “Rates”, “outstanding repairs” and “a good score of people” are left alone. */
export const inspectionWords: readonly RegExp[] = [
  /\binspect(?:s|ed|ing|ion|ions|or|ors)?\b/g,
  /\b(?:re)?audit(?:s|ed|ing|or|ors)?\b/g,
  /\bassessors?\b/g,
  /\bscor(?:ed|ing|ecard|ecards)\b|\bscores?\b(?! of\b)/g,
  /\brat(?:ed|ing|ings)\b/g,
  /\bgrad(?:ed|ing|es)\b/g,
  /\brank(?:ed|ing|ings)\b/g,
  /\b(?:non-?|un)?complian(?:t|ce)\b/g,
  /\binadequate\b/g,
  /\brequires improvement\b/g,
  /\bspecial measures\b/g,
  /\bleague tables?\b/g,
  /\bfailing (?:council|authority|service|department|team)\b/g,
  /\bunder-?perform(?:s|ed|ing|ance)?\b/g,
];

/** What stands before or after a name and is no part of it. */
export const titlesOfPeople: ReadonlySet<string> = new Set(
  'cllr councillor cynghorydd mr mrs ms miss mx dr prof professor sir dame lord lady baroness rev revd reverend canon ald alderman obe mbe cbe kbe qc kc dl jp mp ms'.split(
    ' ',
  ),
);

/** One of these in a name makes it a post: only the whole of it is looked for, never its last word alone. */
export const wordsOfPosts: ReadonlySet<string> = new Set(
  'chief executive exec director assistant deputy head manager officer leader mayor provost chair chairman chairwoman chairperson cabinet member portfolio holder clerk secretary treasurer coordinator commissioner teacher headteacher organiser lead of for and the'.split(
    ' ',
  ),
);

/** Given names that are also said of a time: a capital makes no person of them. */
export const monthsAndDays: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday christmas easter'.split(
    ' ',
  ),
);

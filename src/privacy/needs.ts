/** Words, in both languages, that tell something of one learner that is nobody else’s business. */
const OF_ONE = [
  'IDP(?!s)', 'individual development plans?', 'EHCP', 'statement of (?:SEN|special)', '(?:ALN|SEN) register', 'one[- ]page profile(?!s)', 'e?FSM', 'free (?:school )?meals?', 'PDG', 'looked[- ]after', 'CLA', 'LAC', 'in (?:foster |residential )?care(?= |[.,;)]|$)', 'foster\\w*', 'adopted (?:from|at|in|by (?:a|his|her))', '(?:is|was|been|were|are) adopted(?= and| ?[.,;)]|$)',
  'child protection', 'social (?:services|workers?|care)', 'CAMHS', 'exclu(?:ded|sions?)', 'suspen(?:ded|sions?)', 'diagnos\\w+', 'autis\\w+', 'ADHD', 'ASD', 'ODD', 'dyslexi\\w+', 'dyspraxi\\w+', 'dyscalculi\\w+', 'epilep\\w+', 'diabet\\w+', 'asthma\\w*', 'anxi(?:ety|ous)', 'depress\\w+', 'self-harm\\w*', 'medication', 'cancer', 'wheelchair',
  '(?:hearing|visual(?:ly)?|sight)[ -](?:aids?|loss|impair\\w+)', 'deaf', 'cerebral palsy', 'Down(?:[’\']s)? syndrome', 'Tourette\\w*', 'speech (?:and|&) language', 'stammer\\w*', 'young carer', 'refugee', 'asylum', 'bereave\\w*', 'safeguarding (?:concerns?|referral|file|issues?|incident|report)', 'bull(?:ied|ying|ies)', 'behaviou?r (?:plan|support plan)', 'assault\\w*', '(?:attendance|reading age|score) (?:is|was|of|at|has|below|fell)', 'persistent(?:ly)? absen\\w+', '(?:well |far |still )?(?:below|behind) (?:age|expect\\w+|where|the rest|his|her|others)', 'domestic (?:abuse|violence)', 'traveller', 'school refus\\w+', 'refus\\w+ (?:school|to (?:come|attend))', 'pregnan\\w+', 'allerg\\w+', 'eating disorder', '(?:in|to|from) prison', 'police', 'operation\\b(?= |[.,;)])', 'surgery', 'hospital\\w*', 'seizures?', '(?:autism|autistic) spectrum', 'wets? (?:him|her)self', 'soils? (?:him|her)self', 'lunch(?:es)? free', 'free lunch\\w*', '(?:from|into) care', '(?:sister|brother|mother|father|parent|mum|dad)\\w* (?:has )?died', 'death of', 'divorc\\w+', 'separated', 'arrest\\w*', 'drugs?', 'alcohol\\w*', 'vap(?:es|ing)', 'abus(?:ed|e)', 'neglect\\w*', 'transgender', 'sexual\\w*', 'suicid\\w*', 'self-esteem', 'stole\\w*', '(?:shorter|short) day', 'part-time timetable', 'attendance (?:has|had) ', 'grandparents', 'feeding tube', 'reduced timetable', 'makes? (?:little|no|slow) progress', 'made (?:little|no|slow) progress',
  'CDU(?!au)', '[cg]h?ynllun datblygu unigol', '[cg]h?ofrestr ADY', 'p?h?b?ryd(?:au)? (?:ysgol )?(?:am|yn rhad ac am|a) ddim', 'PYDd', 'PYADd', 'GDD', 'derbyn gofal', 'mewn gofal', '(?:gofal|rhieni|teulu|gofalwyr?) (?:maeth|faeth)', 'm?f?aeth[uw]\\w*', '[mf]abwysiad\\w*', 'amddiffyn plant', 'g?h?gwasanaethau cymdeithasol', '(?:wasanaethau) cymdeithasol', 'g?weithiwr cymdeithasol', 'g?wahardd\\w*', 'd?diagnosis', 'awtist\\w*', 'awtistiaeth', 'd?dyslecs\\w*', 'd?dyspracs\\w*', 'epileps\\w*', 'd?diabet\\w*', 'g?orbryder', 'iselder', 'hunan-?niwe\\w*', '[mf]eddyginiaeth', '[cg]anser', '[cg]adair olwyn', 'nam ar (?:y |ei )?(?:chl|gl|cl)yw', 'nam ar (?:y |ei )?(?:olwg|golwg)', 'byddar', 'fyddar', 'lleferydd ac iaith', 'g?ofalwr ifanc', 'g?ofalwraig ifanc', 'ffoadur\\w*', 'lloches', '[pb]h?rofedigaeth', '[pb]h?ryder(?:on)? diogelu', 'atgyfeiriad diogelu', '[bf]wlio', 'cynllun ymddygiad', '[pb]h?resenoldeb (?:o|yn|yw|ei)', 'absenoldeb parhaus', 'trais', 'alerged\\w+', 'yn (?:bell )?(?:o dan|islaw) y disgwyl\\w+', 'ymhell ar ôl', 'amserlen (?:lai|gwta|lawn lai)', 'feichiog', 'beichiog', 'llawdriniaeth', 'lawdriniaeth', 'ysbyty', 'ffitiau', 'sbectrwm', 'g?wlychu ei hun', 'g?cinio am ddim', 'c?g?h?inio am ddim', 'o ofal', 'i ofal', 'bu farw', 'marwolaeth', '(?:g?wedi )?(?:gwahanu|ysgaru)', 'cyffuriau', 'alcohol', 'c?g?am-?drin\\w*', 'hesgeuluso', 'esgeulus\\w*', 'hunanladd\\w*', 'trawsryweddol', 'arest\\w*', 'lladrat\\w*', 'dwyn o\\w*', '(?:yn y|i[\'’]r|o[\'’]r) carchar', 'diwrnod byrrach', 'ddiwrnod byrrach', 'amserlen fyrrach', 'fam-gu', 'tad-cu', 'thad-cu', 'nain a thaid', 'heddlu', 'atal dweud', 'parlys yr ymennydd', 'sipsi\\w*', 'hunan-drywanu',
];
/** Words that name a field of work as often as somebody’s need. */
const OF_WORK = [
  'ALN', 'SEN(?:D)?', 'additional (?:learning )?needs', 'safeguarding', 'mental health', 'nurture', 'trauma', 'counselling', 'disab\\w+', 'medical', 'intervention', 'behaviou?r', 'attendance', 'toilet\\w*',
  'ADY', 'AAA', '(?:anghenion|hanghenion) dysgu ychwanegol', 'diogelu', 'iechyd meddwl', 'meddygol', 'ymyrraeth', 'ymddygiad', 'p?b?resenoldeb', 'anabl\\w*', 'anabledd', 'cwnsela',
];

/** A part of each of them in small letters. A sentence without any has none, and is told so without the long patterns. */
const PARTS =
  'operation|surgery|hospital|seizure|spectrum|himself|herself|lunch|died|death|divorc|separat|arrest|drug|alcohol|vap|abus|neglect|transgender|sexual|suicid|esteem|stole|idp|development plan|ehcp|statement of|register|profile|fsm|free |pdg|looked|cla|lac|care|foster|adopted|protection|social|camhs|exclu|suspen|diagnos|autis|adhd|asd|odd|dyslexi|dysprax|dyscalc|epilep|diabet|asthma|anxi|depress|harm|medic|cancer|wheelchair|hearing|visual|sight|deaf|palsy|syndrome|tourette|speech|stammer|refugee|asylum|bereave|safeguard|bull|behavio|assault|attendance|reading age|score|absen|below|behind|domestic|traveller|refus|pregnan|allerg|eating dis|prison|police|timetable|short|progress|grandparents|feeding' +
  '|beichiog|llawdrin|lawdrin|ysbyty|ffitiau|sbectrwm|wlychu|inio am|bu farw|marwol|gwahanu|ysgaru|cyffur|am-drin|amdrin|esgeul|hunanladd|trawsry|arest|lladrat|dwyn o|cdu|datblygu unigol|gofrestr|cofrestr|ddim|pydd|pyadd|gdd|gofal|ofal|maeth|mabwys|fabwys|amddiffyn|cymdeithasol|wahardd|awtis|dyslecs|dysprac|gorbryder|orbryder|iselder|niwe|meddyg|feddyg|ganser|canser|cadair|gadair|nam ar|fyddar|byddar|lleferydd|ffoadur|lloches|brofedig|profedig|phrofedig|pryder|bryder|phryder|diogelu|bwlio|fwlio|ymddyg|presenoldeb|trais|alerg|disgwyl|ymhell|amserlen|byrrach|feichiog|carchar|atal dweud|parlys|sipsi|fam-gu|tad-cu|thad-cu|nain|heddlu|drywan' +
  '|aln|sen|need|mental|nurture|trauma|counsel|disab|interven|toilet|ady|aaa|anghenion|iechyd|ymyrr|anabl|cwnsel';
const parts = PARTS.split('|');

const either = (words: readonly string[]): RegExp => new RegExp(`(?<![A-Za-z\\u00c0-\\u017f])(?:${words.join('|')})(?![A-Za-z\\u00c0-\\u017f])`, 'gi');
let ofOne: RegExp | undefined;
let ofWork: RegExp | undefined;

/** A word for a need, and where in the sentence it stands. `ownOnly`: it is about somebody and never only about work. */
export interface Need {
  readonly start: number;
  readonly end: number;
  readonly ownOnly: boolean;
}

/** Followed at once by a word of work: “the autism lead”, “safeguarding training”. */
const OF_STAFF =
  /^(?: (?:and|&|a|ac) [A-Za-z-]{2,16})?[ -](?:lead\w*|co-?ordinator|champion|specialist|teacher|team|unit|training|trainer|governor|officer|adviser|advisor|nurse|first aider|policy|policies|award|awareness|strategy|strategies|provision|reform|transformation|code|network|cluster|panel|service|grant|friendly|link|reviews?|meetings|records|needs(?! (?:an? |to ))|learners|pupils|children|group|work\b|person|expert|psychologist|therapists?|co-ordination|practice|priorit\w+|consultant|class|base|across)\b/i;
const OF_STAFF_BEFORE = /(?:arweinydd|cydlynydd|gydlynydd|hyfforddiant|swyddog|athro|athrawes|tîm|nyrs|polisi|llywodraethwr|ymwybyddiaeth(?: o)?|uned|canolfan|seicolegydd|therapydd|grant|rhwydwaith|darpariaeth|gwasanaeth|cyfrifol am|gyfrifol am|arbenigwr(?: ar| mewn)?|person|ymgynghorydd|maes|learners with|pupils with|children with|dysgwyr (?:ag|â|sydd ag|sydd â|sy['’]n)|disgyblion (?:ag|â|sydd ag|sy['’]n)|plant (?:ag|â|sydd ag|sy['’]n)|training (?:on|in|about)|awareness of) $/i;

/** The words for needs in a sentence, without those that belong to a role. */
export function needsIn(sentence: string): Need[] {
  const small = sentence.toLowerCase();
  if (!parts.some((part) => small.includes(part))) return [];
  const all = (pattern: RegExp, ownOnly: boolean) =>
    [...sentence.matchAll(pattern)].flatMap(({ 0: word, index }): Need[] =>
      OF_STAFF.test(sentence.slice(index + word.length, index + word.length + 50)) || OF_STAFF_BEFORE.test(sentence.slice(Math.max(index - 40, 0), index)) ? [] : [{ start: index, end: index + word.length, ownOnly }],
    );
  return [...all((ofOne ??= either(OF_ONE)), true), ...all((ofWork ??= either(OF_WORK)), false)];
}

/** Matters of a member of staff’s employment, health or performance. */
let matterPattern: RegExp | undefined;
const matter = () =>
  (matterPattern ??= /\b(?:capability (?:procedure|process|plan|policy|meeting)|on capability|formal capability|disciplinary|grievance|(?:sick(?:ness)?|stress|compassionate) (?:leave|absence)|long-term (?:sick|absence|illness)|(?:off|absent|signed off) (?:work )?(?:with|through|due to|sick|ill)|signed off\b|sick notes?|maternity|paternity leave|under-?perform\w*|(?:teaching|lessons?|planning|marking|performance|class(?:room)? management|behaviour management|observation)(?: of (?:[^\s.]+ ){1,3}| )(?:is|are|was|were|remains?|has been|judged|graded) (?:still |too |often |judged |rated )?(?:weak|poor|unsatisfactory|inadequate|not (?:yet )?good enough|below|red)|(?:informal |teacher |staff )support plan|(?:has been|was|is|been) suspended|allegations?|redundan\w+|dismiss(?:ed|al)|written warning|(?:failed|missed|did not (?:meet|pass)) (?:h(?:is|er) |the |all )?(?:objectives|targets|induction|threshold)|pay progression|salary|galluogrwydd|medrusrwydd|disgyblu|disgyblaethol|cwyn(?:ion)? yn erbyn|absenoldeb (?:salwch|tymor hir)|(?:i ffwrdd|absennol|gartref)(?: o['’]r gwaith)? (?:yn sâl|oherwydd|gyda|â|ar)|salwch|mamolaeth|tanberfform\w*|(?:addysgu|haddysgu|gwersi|cynllunio|marcio|farcio|perfformiad|berfformiad|rheolaeth dosbarth)(?: \S+){0,2} (?:yn (?:rhy )?wan|yn wael|yn anfoddhaol|yn annigonol|(?:ddim )?yn ddigon da)|cynllun cefnogi (?:anffurfiol|athro)|honiad\w*|diswyddo|dileu swydd|cyflog|rh?ybudd (?:ysgrifenedig|ffurfiol|terfynol))(?![A-Za-z\u00c0-\u017f])/i);
const COVERS = /\b(?:covers?|covering|will cover|replac\w+|in place of|cyflenwi|llanw|yn lle|leads? on|arwain ar|polisi|policy|training|hyfforddiant)\b/i;

/** A part of each of those words, in small letters. */
const MATTER_PARTS = 'capabil|disciplin|grievance|sick|stress|leave|absen|off |maternity|paternity|perform|is |are |was |were |remain|has been|support plan|suspended|allegation|redundan|dismiss|warning|object|target|induction|threshold|pay pro|salary|galluog|medrus|disgybl|cwyn|salwch|i ffwrdd|gartref|mamolaeth|wan|wael|anfodd|annigon|ddigon|cefnogi|honiad|diswyddo|dileu|cyflog|rhybudd|rybudd'.split('|');

/** Whether a sentence tells such a matter. Who covers for somebody tells nothing of themselves. */
export function tellsMatter(sentence: string): boolean {
  const small = sentence.toLowerCase();
  return MATTER_PARTS.some((part) => small.includes(part)) && matter().test(sentence) && !COVERS.test(sentence);
}

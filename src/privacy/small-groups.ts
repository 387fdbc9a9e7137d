import { needsIn } from './needs.ts';
import type { Sentences } from './sentences.ts';
import type { Seen } from './sighting.ts';

const FEW = '(?:one|two|three|four|both|[1-4]|a (?:single|couple of)|un|dau|dwy|ddau|ddwy|tri|tair|thri|dair|pedwar|pedair|bedwar|bedair)';
const OF = "(?: (?:of|out of|of the|of our|o|o['’]r|o blith y|allan o|allan o['’]r)(?: (?:the|our|its|ein|y))?(?: (?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dau|ddau|dwy|ddwy|tri|thri|tair|dair|pedwar|pedair|pum|bum|chwe|saith|wyth|naw|deg|ddeg))?)?";
/** “Three Syrian children”, “two younger boys”. */
const WHO = "(?: (?:year|y|blwyddyn|flwyddyn|mlwyddyn) ?\\d{1,2}| [a-z-]{3,14})?";
const LEARNERS = "(?:learners?|pupils?|child(?:ren)?|boys?|girls?|students?|siblings?|twins?|dd?ysg(?:wr|wyr|ybl)|dd?isgybl(?:ion)?|plant|blant|phlant|plentyn|blentyn|phlentyn|bachgen|fachgen|bechgyn|fechgyn|merch|ferch|merched|ferched|myfyriwr|myfyrwyr|fyfyriwr)";
const GROUP = new RegExp(`(?<![A-Za-z\\u00c0-\\u017f\\d.,/£%-])${FEW}${OF}${WHO} ${LEARNERS}(?![A-Za-z\\u00c0-\\u017f])`, 'g');
const ONLY = new RegExp(`\\b(?:the (?:only|one)|(?:yr )?unig)(?: [\\w-]+)? ${LEARNERS}(?![A-Za-z\\u00c0-\\u017f])`, 'g');
const A_LEARNER = new RegExp(`(?<![A-Za-z\\u00c0-\\u017f])(?:(?:a|an|another|one|the) (?:year \\d{1,2}|reception|nursery|y\\d{1,2}) (?:learner|pupil|child|boy|girl|student)|(?:a|an|another) (?:learner|pupil|child|boy|girl|student) (?:in|from) (?:year \\d{1,2}|reception|nursery|y\\d{1,2})|(?:dysgwr|disgybl|bachgen|merch|plentyn) (?:ym|o) (?:mlwyddyn|flwyddyn|bl\\.?) ?\\d{1,2})(?![A-Za-z\\u00c0-\\u017f\\d])`, 'g');
/** Where somebody comes from, or what they believe: so few of them can be told apart whatever is said. In small letters, before the learners and after them. */
const ORIGIN =
  / (?:ukrainian|syrian|afghan|iraqi|iranian|kurdish|turkish|polish|romanian|bulgarian|hungarian|lithuanian|portuguese|chinese|indian|pakistani|bangladeshi|filipino|somali|sudanese|eritrean|nigerian|african|caribbean|asian|black|muslim|jewish|hindu|sikh|roma|romany|gypsy|traveller|refugee) [a-z]+$/;
const ORIGIN_AFTER =
  /^ (?:(?:o|from) (?:(?:w|yr w)cr[aá]in|ukraine|syria|afghanistan|ira[cnq]|twrci|turkey|wlad pwyl|poland|r[wo]mania|bwlgaria|bulgaria|somalia|s[wu]dan|eritrea|nigeria|tsieina|china|india|b?pakistan|bacistan)|(?:wcreinaidd|syriaidd|p?bwylaidd|[mf]wslimaidd|iddewig|roma|affricanaidd|asiaidd|ddu|du))(?![a-z\u00c0-\u017f])/;
/** A count by itself, as the whole of what is written: “1 of 4”. */
const BARE = /(?<=^|\n|[:(] )[1-4] (?:of|out of|o|allan o) \d{1,3}(?=$|\n|\))/g;

/** A share, a number from each class, a number at a time: nobody is picked out. In small letters, as what they are held against. */
const SHARE_AFTER = /^ (?:in|out of|mewn|o bob|ym mhob) (?:every |each |bob )?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\d+|dau|dwy|tri|tair|pedwar|pum|pump|chwech|saith|wyth|naw|deg)\b(?! year)|^ (?:from|in|per|at) (?:each|every|a time)\b|^ (?:per|each|at a time|i bob|o bob|ym mhob|ar y tro|yr un|y dosbarth)|^ (?:a |yr )(?:class|week|term|wythnos)/;
const SHARE_BEFORE = /\b(?:of|groups? of|grwpiau o|grŵp o|in|up to|hyd at|at least|o leiaf|every|pob|bob|than|na|na['’]r|or|neu|years?|[bfm]lwyddyn|blynyddoedd|class|stage|step|level|cam|and|to|a|ac|hyd|over|the other|-|–)[ -]$/;
const COHORT = /\b(?:Years? \d|Y\d|Reception|Nursery|Class \w|(?:B|M|F)lwyddyn \d|Bl\.? ?\d|Meithrin|Derbyn|dosbarth|cohort|carfan|boys?|girls?|bechgyn|merched|fachgen|bachgen|ferch|merch|Traveller|Roma|at (?:the )?site)\b/i;
/** What is said of them is how they do, or what happened to them. */
const HOW_THEY_DO =
  /\b(?:below|behind|not (?:yet )?(?:reach|meet|met|reading|make|made|secure|on track|toilet)\w*|did not|do not|does not|has not|have not|cannot|could not|reached|met (?:the|their|his|her|it)|achieved|expected (?:level|standard|progress|outcome)|attendance|absent|absence|refus\w+|struggl\w+|fights?|fought|fighting|bull(?:y|ied)|hits?|bites?|swears?|steals?|low\b|no progress|little progress|left the school|joined|moved|came|daeth|heb (?:Saesneg|Gymraeg)|no (?:English|Welsh)|violen\w*|incident|speaks? no|arrived|concern\w*|worr\w+|at risk|vulnerable|fell|fail\w*|missed|reduced|part-time|eligible|speaks|heb (?:gyrraedd|wneud|gyflawni|ddysgu)|ddim (?:yn|wedi)|nid (?:yw|oedd|ydynt)|cyrhaedd\w+|islaw|o dan|ar ôl|ar ei hôl|ar eu hôl|presenoldeb|absenno\w*|gwrthod|cael trafferth|anhawster|pryder\w*|mewn perygl|agored i niwed|gadaw\w+|symud\w+|ymun\w+|trais|ymladd\w*|taro|brathu|rhegi|digwyddiad\w*|gymwys|colli)\b/i;
/** Learners who take part in something are picked for it, and nothing is told of them. */
const TAKES_PART = /\b(?:lead|leads|led|represent\w*|council|ambassador\w*|captain\w*|interview\w*|met (?:the )?governors|took part|read to|showed|presented|volunteer\w*|chos(?:e|en)|asked|spoke|visited|attend(?:ed)? the (?:governors|meeting)|tour|welcome\w*|listening|sampl\w+|books of|pair\w*|partner\w*|share[sd]?|group work|arwain|cynrychioli|cyngor ysgol|llysgenhad\w*|capten\w*|holwyd|siarad|cyfwel\w*|gwirfoddol\w*|dewis\w*|ymwel\w*|croesawu|mewn parau|bartner)\b/i;
/** Said of somebody picked for something, it still tells how they do. */
const FALLS_SHORT = /\b(?:behind|below|excluded|struggl\w+|islaw|ar ei hôl|ar eu hôl)/i;
const OF_A_WHOLE = / (?:of|out of|o|o['’]r|allan) /i;

/** One learner or a few who can be told apart by those who know the school, with what is said of them. */
export function* smallGroups(sentences: Sentences): Generator<Seen> {
  const { text } = sentences;
  // In small letters, so that the patterns are quick to build. A few letters of other languages have longer small ones.
  const small = text.toLowerCase();
  const plain = small.length === text.length ? small : text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
  for (const pattern of [GROUP, ONLY, A_LEARNER]) {
    for (const { 0: found, index } of plain.matchAll(pattern)) {
      const end = index + found.length;
      if (pattern === GROUP && (SHARE_AFTER.test(plain.slice(end, end + 40)) || SHARE_BEFORE.test(plain.slice(Math.max(index - 16, 0), index)))) continue;
      if (pattern === ONLY && /^(?:yr )?unig (?:dd?ysg|dd?isg)/i.test(found) && !/sydd|sy['’]n|â|ag/.test(text.slice(end, end + 40)) && !ORIGIN_AFTER.test(plain.slice(end, end + 24))) continue;
      const sentence = sentences.at(index);
      const words = text.slice(sentence.start, sentence.end);
      const need = needsIn(words).some(({ ownOnly }) => ownOnly) || (/\b(?:has|have|with|had|â|ag|gan)\b/i.test(words) && needsIn(words).length > 0);
      const cohort = COHORT.test(words);
      const fromAfar = pattern !== A_LEARNER && !TAKES_PART.test(words) && (ORIGIN.test(plain.slice(index, end)) || ORIGIN_AFTER.test(plain.slice(end, end + 24)));
      const told = fromAfar || need || (pattern === ONLY && cohort) ? pattern !== A_LEARNER || !/\b(?:if|when|where|os|pan|lle)\b/i.test(words.slice(0, index - sentence.start)) : HOW_THEY_DO.test(words) && (!TAKES_PART.test(words) || FALLS_SHORT.test(words)) && (cohort || OF_A_WHOLE.test(found));
      if (!told || (pattern === A_LEARNER && !need && !/\b(?:who|whose|sydd|sy['’]n)\b/.test(words))) continue;
      yield { kind: isOne(found) ? 'one-learner' : 'few-learners', start: index, end };
    }
  }
  for (const { 0: found, index } of text.matchAll(BARE)) yield { kind: /^1/.test(found) ? 'one-learner' : 'few-learners', start: index, end: index + found.length };
}

const isOne = (found: string): boolean => /^(?:one|1|a|an|another|the (?:only|one)|un|unig|yr unig|dysgwr|disgybl|bachgen|merch|plentyn)\b/i.test(found);

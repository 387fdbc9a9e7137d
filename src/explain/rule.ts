import { registerOf } from '../edition/register.ts';
import { same, say } from '../language/said.ts';
import type { Said } from '../language/said.ts';
import type { Example, Rule } from '../lint/rule.ts';
import { standingOf } from '../lint/standing.ts';
import { acceptance } from './example.ts';
import { clauseNotes, restsOn } from './clause.ts';
import { HEADINGS, section, words } from './explanation.ts';
import type { Explanation, Part } from './explanation.ts';
import { CHECKS, FIGURES } from './checks.ts';
import type { Check } from './checks.ts';
import { purging } from './purge.ts';
import { loudnessOfLaw } from './item.ts';
import type { Knowledge } from './knowledge.ts';

const said = {
  law: { en: 'Law: a rule', cy: 'Y gyfraith: rheol' },
  ours: {
    en: 'It rests on no clause. It is a habit of this program, and you may well know better.',
    cy: 'Nid yw’n seiliedig ar unrhyw gymal. Arfer y rhaglen hon ydyw, ac efallai eich bod chi’n gwybod yn well.',
  },
  lacks: {
    en: 'It rests on a clause that this edition does not have ({edition}), and does not apply to plans that are checked under it.',
    cy: 'Mae’n seiliedig ar gymal nad yw yn yr argraffiad hwn ({edition}), ac nid yw’n gymwys i gynlluniau a wirir o dano.',
  },
  personal: {
    en: 'It rests on no clause of the guidance. The law on data protection applies to schools whatever stands here, and this program does not know it: ask whoever answers for it in the school or the authority.',
    cy: 'Nid yw’n seiliedig ar gymal o’r canllawiau. Mae’r gyfraith ar ddiogelu data’n gymwys i ysgolion beth bynnag sydd yma, ac nid yw’r rhaglen hon yn ei hadnabod: gofynnwch i’r sawl sy’n gyfrifol amdani yn yr ysgol neu’r awdurdod.',
  },
  local: { en: 'It is a local expectation and not national advice.', cy: 'Disgwyliad lleol ydyw, ac nid cyngor cenedlaethol.' },
  integrity: { en: 'It is about whether the files hold together, and neither law nor advice.', cy: 'Mae’n ymwneud â’r ffordd y mae’r ffeiliau’n dal at ei gilydd, ac nid yw’n gyfraith nac yn gyngor.' },
  warning: { en: 'A warning at every stage. The exit code stays 0, unless you ask for --fail-on warning.', cy: 'Rhybudd ar bob cam. Mae’r cod gorffen yn aros yn 0, oni bai eich bod yn gofyn am --fail-on warning.' },
  info: { en: 'A note at every stage. The exit code stays 0.', cy: 'Nodyn ar bob cam. Mae’r cod gorffen yn aros yn 0.' },
  error: { en: 'An error at every stage, drafts included. The exit code is 1.', cy: 'Gwall ar bob cam, gan gynnwys drafft. Y cod gorffen yw 1.' },
  across: { en: 'It stays silent while a file cannot be read.', cy: 'Mae’n aros yn dawel tra na ellir darllen ffeil.' },
  versions: {
    en: 'It is told by sip lint where the plan is kept in git, and by sip check where it is asked for with --only: it needs the earlier versions.',
    cy: 'Fe’i dywedir gan sip lint lle cedwir y cynllun yn git, a chan sip check lle gofynnir amdani gyda --only: mae angen y fersiynau cynharach.',
  },
  before: { en: 'A version before it', cy: 'Fersiwn o’i blaen' },
  most: { en: 'It speaks above a number, {most} unless sip.yaml says otherwise:', cy: 'Mae’n siarad uwchlaw rhif, sef {most} oni bai bod sip.yaml yn dweud fel arall:' },
  aside: { en: 'On the item itself, with a reason. The date is optional:', cy: 'Ar yr eitem ei hun, gyda rheswm. Nid oes rhaid rhoi’r dyddiad:' },
  all: { en: 'To set the whole rule aside', cy: 'I roi’r rheol gyfan o’r neilltu' },
  sentence: {
    en: 'One sentence, in sip.yaml, by the mark that the message gives. A sentence that is changed has a new mark. The date is optional:',
    cy: 'Un frawddeg, yn sip.yaml, yn ôl y nod y mae’r neges yn ei roi. Mae nod newydd ar frawddeg a newidir. Nid oes rhaid rhoi’r dyddiad:',
  },
  whole: { en: 'For the whole school, in sip.yaml: silent, info, warning or error:', cy: 'Ar gyfer yr ysgol gyfan, yn sip.yaml: silent, info, warning neu error:' },
  never: { en: 'It cannot be set aside: what it finds keeps the rest from being checked.', cy: 'Ni ellir ei roi o’r neilltu: mae’r hyn y mae’n ei ganfod yn rhwystro gwirio’r gweddill.' },
} satisfies Record<string, Said>;

const SENTENCE = 'lint:\n  personal-data:\n    p0a1b2c3d:\n      reason: A character in a story, and nobody here.\n      until: summer 2027';

/** A rule of the advice, or one that is law under the edition: why, what it rests on, what it reports and what is fine, and how to set it aside. */
export function ofRule(rule: Rule, name: string, { edition }: Knowledge): Explanation {
  const own = rule.personal ? said.personal : rule.basis === 'ours' ? said.ours : rule.basis === 'local' ? said.local : rule.basis === 'integrity' ? said.integrity : undefined;
  const clause = rule.clause !== undefined && registerOf(edition)[rule.clause] ? rule.clause : undefined;
  const standing = standingOf(rule, edition);
  const law = standing?.basis === 'law' ? (standing.severity as 'error' | 'warning') : undefined;
  return {
    type: rule.basis === 'local' ? 'local-check' : 'rule',
    ...(law && { called: said.law }),
    name,
    title: rule.summary,
    sections: [
      // A local check that gives no reason of its own has that of its clause, which follows.
      ...(clause !== undefined && registerOf(edition)[clause]!.text.en === rule.why.en ? [] : [section(HEADINGS.why, words(rule.why))]),
      ...(clause === undefined ? [section(HEADINGS.rests, words(own ?? (rule.clause === undefined ? said.ours : say(said.lacks, { edition: edition.id }))))] : [restsOn(edition, clause)]),
      ...(rule.before?.[0] ? [section(said.before, ...files(rule.before[0]))] : []),
      ...(rule.bad[0] ? [section(HEADINGS.bad, ...files(rule.bad[0]))] : []),
      ...(rule.good[0] ? [section(HEADINGS.good, ...files(rule.good[0]))] : []),
      section(HEADINGS.loud, ...(law ? loudnessOfLaw(law) : [words(said[rule.severity])]), ...(rule.across ? [words(said.across)] : []), ...(rule.before ? [words(said.versions)] : []), ...threshold(rule)),
      ...(rule.personal ? [purging(), section(HEADINGS.aside, words(said.sentence), { code: same(SENTENCE) })] : []),
      ...(law ? [] : [section(rule.personal ? said.all : HEADINGS.aside, words(said.aside), { code: acceptance(rule.id) }, words(said.whole), { code: same(`lint:\n  rules:\n    ${rule.id}: silent`) })]),
    ],
    notes: clause === undefined ? [] : clauseNotes(edition, clause),
  };
}

const threshold = ({ id, most }: Rule): Part[] => (most === undefined ? [] : [words(say(said.most, { most })), { code: same(`lint:\n  rules:\n    ${id}:\n      most: ${most}`) }]);

/** Said in Welsh above an example that has none of its own. */
const IN_ENGLISH = '# Yn Saesneg y mae’r enghraifft hon.';

const isWelsh = (example: Example): boolean => Object.values(example).some((text) => /\blanguage: cy\b/.test(text));

/** An example's files, each under its name; the mark of the reported line is in the reader's language. */
function files(example: Example): Part[] {
  const entries = Object.entries(example);
  return entries.map(([path, text]) => {
    const whole = `${entries.length > 1 ? `# ${path}\n` : ''}${text.replace(/\s+$/, '')}`;
    return { code: { en: whole, cy: `${entries[0]![0] === path && !isWelsh(example) ? `${IN_ENGLISH}\n` : ''}${whole}`.replace(/# <-- here/g, '# <-- yma') } };
  });
}

/** One of the checks of the files themselves. */
export function ofCheck(check: Check, name: string): Explanation {
  const personal = check === CHECKS['personal-data'];
  return {
    type: 'check',
    name,
    title: check.title,
    sections: [
      section(HEADINGS.why, words(check.why)),
      section(HEADINGS.next, words(check.next)),
      ...(personal ? [section(HEADINGS.figures, words(FIGURES)), purging()] : []),
      section(HEADINGS.loud, words(said[check.severity]), ...(check.severity === 'error' ? [words(said.never)] : [])),
    ],
    notes: [],
  };
}

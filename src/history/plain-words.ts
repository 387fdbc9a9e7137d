import { asHeading } from '../language/in-line.ts';
import type { Said } from '../language/said.ts';
import type { Meaning, Verdict } from './change.ts';
import { meaningWord, VERDICT_WORDS } from './words.ts';

/** What the field’s words mean, for somebody who does not use them. */
const GLOSSES: Readonly<Partial<Record<Verdict, Said>>> = {
  're-based': { en: 'counted from another start', cy: 'cyfrir o fan cychwyn arall' },
  rescheduled: { en: 'moved in time', cy: 'symudwyd mewn amser' },
  reassigned: { en: 'given to somebody else', cy: 'rhoddwyd i rywun arall' },
};

const heading = ({ en, cy }: Said): Said => ({ en: asHeading(en), cy: asHeading(cy) });

/** What became of something, as the beginning of a line on a page: “Rescheduled (moved in time)”. */
export function verdictWords(verdict: Verdict): Said {
  const { en, cy } = heading(VERDICT_WORDS[verdict]);
  const gloss = GLOSSES[verdict];
  return gloss ? { en: `${en} (${gloss.en})`, cy: `${cy} (${gloss.cy})` } : { en, cy };
}

/** What a change means, as a remark on a page. */
export const meaningWords = (meaning: Meaning, committee: boolean): Said => heading(meaningWord(meaning, committee));

/** Headings and sentences that the page and the comment share. */
export const words = {
  heading: { en: 'What really changed', cy: 'Beth a newidiodd mewn gwirionedd' },
  earlier: { en: 'Earlier version', cy: 'Fersiwn gynharach' },
  later: { en: 'Later version', cy: 'Fersiwn ddiweddarach' },
  agree: { en: 'What the governors should agree', cy: 'Yr hyn y dylai’r llywodraethwyr gytuno arno' },
  agreeCommittee: { en: 'What the management committee should agree', cy: 'Yr hyn y dylai’r pwyllgor rheoli gytuno arno' },
  agreeBasis: {
    en: 'The guidance says that those who govern should approve the priorities, the plan and the support it asks for. That a change to what they approved goes back to them is how we read it. It is advice and not law.',
    cy: 'Dywed y canllawiau y dylai’r rhai sy’n llywodraethu gymeradwyo’r blaenoriaethau, y cynllun a’r gefnogaeth y mae’n gofyn amdani. Ein dehongliad ni yw bod newid i’r hyn a gymeradwywyd yn mynd yn ôl atynt. Cyngor ydyw ac nid y gyfraith.',
  },
  nothingToAgree: { en: 'Nothing: no change here touches what was approved, and no new support is asked for.', cy: 'Dim: nid oes newid yma sy’n cyffwrdd â’r hyn a gymeradwywyd, ac ni ofynnir am gymorth newydd.' },
  nothingToAgreeUntold: { en: 'Nothing in what could be read.', cy: 'Dim yn yr hyn y gellid ei ddarllen.' },
  unchanged: { en: 'Nothing has changed between the two versions, in what {audience} may read. Order, layout and comments count as no change.', cy: 'Nid oes dim wedi newid rhwng y ddwy fersiwn, yn yr hyn y caiff {audience} ei ddarllen. Nid yw trefn, gosodiad na sylwadau yn cyfrif fel newid.' },
  untold: { en: 'Not everything could be compared', cy: 'Ni ellid cymharu popeth' },
  untoldText: { en: 'Some files could not be read. What stands in them may have changed or may not, and nothing should be concluded from what is not told here. To see why, the person who keeps the plan can run sip check.', cy: 'Ni ellid darllen rhai ffeiliau. Efallai fod yr hyn sydd ynddynt wedi newid, efallai nad yw, ac ni ddylid dod i gasgliad o’r hyn na ddywedir yma. I weld pam, gall y sawl sy’n cadw’r cynllun redeg sip check.' },
  nothingRead: { en: 'In what could be read, no change was found.', cy: 'Yn yr hyn y gellid ei ddarllen, ni chafwyd newid.' },
  inEarlier: { en: 'in the earlier version', cy: 'yn y fersiwn gynharach' },
  inLater: { en: 'in the later version', cy: 'yn y fersiwn ddiweddarach' },
  priorities: { en: 'Priority by priority', cy: 'Fesul blaenoriaeth' },
  parts: { en: 'Other parts of the plan', cy: 'Rhannau eraill o’r cynllun' },
  why: { en: 'Why', cy: 'Pam' },
  was: { en: 'Was', cy: 'Cynt' },
  now: { en: 'Now', cy: 'Nawr' },
  worktree: { en: 'the files as they stand', cy: 'y ffeiliau fel y maent' },
  staged: { en: 'what is ready for the next commit', cy: 'yr hyn sy’n barod i’w gadw nesaf' },
  approvedOn: { en: 'approved on {day}', cy: 'a gymeradwywyd ar {day}' },
  approved: { en: 'the version that was approved', cy: 'y fersiwn a gymeradwywyd' },
  minute: { en: 'minute: {minute}', cy: 'cofnod: {minute}' },
  kept: { en: 'kept as {commit}, {day}', cy: 'cadwyd fel {commit}, {day}' },
  keptUndated: { en: 'kept as {commit}', cy: 'cadwyd fel {commit}' },
  notLegal: { en: 'It is no legal advice.', cy: 'Nid cyngor cyfreithiol ydyw.' },
  draftWelsh: { en: 'The Welsh wording of the law and the guidance is a draft, still to be confirmed.', cy: 'Drafft, i’w gadarnhau, yw geiriad Cymraeg y gyfraith a’r canllawiau.' },
  suppressed: { en: 'Counts of fewer than 5 are not shown.', cy: 'Ni ddangosir niferoedd o lai na 5.' },
  madeFor: { en: 'It holds what {audience} may read.', cy: 'Mae’n dal yr hyn y caiff {audience} ei ddarllen.' },
  madeWith: { en: 'Made with sip {version}.', cy: 'Lluniwyd gyda sip {version}.' },
} satisfies Record<string, Said>;

/** Who may read it, inside a sentence. */
export const AUDIENCE_WORDS = {
  school: { en: 'the school', cy: 'yr ysgol' },
  governors: { en: 'governors', cy: 'llywodraethwyr' },
  authority: { en: 'the local authority', cy: 'yr awdurdod lleol' },
  collaborative: { en: 'the collaborative', cy: 'y grŵp cydweithredol' },
  public: { en: 'everybody', cy: 'pawb' },
} satisfies Record<string, Said>;

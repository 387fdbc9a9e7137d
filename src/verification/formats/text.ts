import { namesOf } from '../../diagnostics/names.ts';
import { paint } from '../../diagnostics/paint.ts';
import { safe } from '../../diagnostics/safe.ts';
import { wrap } from '../../diagnostics/width.ts';
import { wordOf } from '../../format/fields.ts';
import { isCommittees } from '../../history/arrange.ts';
import { text as differences } from '../../history/formats/text.ts';
import { inLineSaid } from '../../language/in-line.ts';
import { joinSaid, same, say } from '../../language/said.ts';
import type { Said } from '../../language/said.ts';
import { asSaid } from '../../link/text.ts';
import { sayTimeBoth } from '../../link/time.ts';
import type { Stands, TagState, Verified } from '../verify.ts';
import { shouldBeAgreed } from '../within.ts';
import type { VerificationFormat, VerificationLayout } from './layout.ts';

const words = {
  approved: { en: 'Approved on {when} by: {by}', cy: 'Cymeradwywyd ar {when} gan: {by}' },
  minuted: { en: '{approved} ({minute})', cy: '{approved} ({minute})' },
  of: { en: '{approved} · {what}', cy: '{approved} · {what}' },
  nobody: { en: 'nobody named', cy: 'neb wedi ei enwi' },
  noDay: { en: 'no day given', cy: 'diwrnod heb ei nodi' },
  tag: { en: 'The version is sealed with the tag {name} (commit {commit}).', cy: 'Mae’r fersiwn wedi ei selio â’r tag {name} (comit {commit}).' },
  unnamed: {
    en: 'The comparison names no difference: it lies in how a value is spelt. To see it: git diff {commit}',
    cy: 'Nid yw’r gymhariaeth yn enwi gwahaniaeth: sut y sillefir gwerth sy’n wahanol. I’w weld: git diff {commit}',
  },
  noVersion: { en: 'What changed cannot be told: the version that was approved cannot be found.', cy: 'Ni ellir dweud beth a newidiodd: ni ellir dod o hyd i’r fersiwn a gymeradwywyd.' },
  renamed: { en: 'Only short names are others than they were: {renamed}.', cy: 'Dim ond enwau byr sy’n wahanol i’r hyn oeddent: {renamed}.' },
  noneNeeds: { en: 'None of the changes is one that the guidance says the governors should agree.', cy: 'Nid yw’r un o’r newidiadau’n un y dywed y canllawiau y dylai’r llywodraethwyr gytuno arno.' },
  noneNeedsCommittee: { en: 'None of the changes is one that the guidance says the management committee should agree.', cy: 'Nid yw’r un o’r newidiadau’n un y dywed y canllawiau y dylai’r pwyllgor rheoli gytuno arno.' },
  untold: { en: 'Not everything that changed can be told. Files: {files}', cy: 'Ni ellir dweud popeth a newidiodd. Ffeiliau: {files}' },
  unreadable: { en: 'Files that could not be read: {files}. To see why: sip check', cy: 'Ffeiliau na ellid eu darllen: {files}. I weld pam: sip check' },
} satisfies Record<string, Said>;

const STANDS: Readonly<Record<Stands, Said>> = {
  stands: { en: 'What stands is what was approved.', cy: 'Yr hyn a gymeradwywyd sy’n sefyll.' },
  changed: { en: 'What stands is not what was approved.', cy: 'Nid yr hyn a gymeradwywyd sy’n sefyll.' },
  unsealed: {
    en: 'The record has no seal, so it cannot be told whether what stands is what was approved. sip approve writes one.',
    cy: 'Nid oes sêl ar y cofnod, felly ni ellir dweud ai’r hyn a gymeradwywyd sy’n sefyll. Mae sip approve yn ysgrifennu un.',
  },
  unknown: { en: 'It cannot be told whether what stands is what was approved.', cy: 'Ni ellir dweud ai’r hyn a gymeradwywyd sy’n sefyll.' },
};
const SIGNS: Readonly<Record<Stands, string>> = { stands: '✓', changed: '✗', unsealed: '?', unknown: '?' };

const TAGS: Readonly<Record<Exclude<TagState, 'holds'>, Said>> = {
  missing: {
    en: 'No tag on the way to this version seals it, so what was approved could not be found again. If the tag was made elsewhere: git fetch --tags. Else sip approve, with the same answers, makes it as long as nothing has changed.',
    cy: 'Nid oes tag ar y ffordd i’r fersiwn hon yn ei selio, felly ni ellid dod o hyd eto i’r hyn a gymeradwywyd. Os gwnaed y tag mewn man arall: git fetch --tags. Fel arall mae sip approve, gyda’r un atebion, yn ei wneud cyn belled nad oes dim wedi newid.',
  },
  moved: {
    en: 'The tag {name} leads to a version that is not what its seal says: it was moved, or made again. Ask whoever made it.',
    cy: 'Mae’r tag {name} yn arwain at fersiwn nad yw’r hyn y mae ei sêl yn ei ddweud: fe’i symudwyd, neu fe’i gwnaed eto. Gofynnwch i bwy bynnag a’i gwnaeth.',
  },
  'other-seal': {
    en: 'The seal in the record is not the one in the tag {name}, which was made with the approval: one of the two was changed.',
    cy: 'Nid y sêl yn y cofnod yw’r un yn y tag {name}, a wnaed gyda’r gymeradwyaeth: newidiwyd un o’r ddau.',
  },
  unread: { en: 'The version that the tag {name} leads to cannot be read.', cy: 'Ni ellir darllen y fersiwn y mae’r tag {name} yn arwain ati.' },
  'no-git': { en: 'The plan is not kept in git, so there is no version to look it up in.', cy: 'Ni chedwir y cynllun yn git, felly nid oes fersiwn i edrych ynddi.' },
};

/** Each approval in force in a block of its own: what it was, whether it still stands, and what changed since. */
export const text: VerificationFormat = ({ heading, approvals, unreadable }, layout) => {
  const { lang, width } = layout;
  const files = unreadable.length === 0 ? [] : [wrap(say(words.unreadable, { files: namesOf(unreadable) })[lang], width)];
  return `${[paint(layout).bold(wrap(heading[lang], width)), ...approvals.map((one) => block(one, layout)), ...files].join('\n\n')}\n`;
};

function block(verified: Verified, layout: VerificationLayout): string {
  const { lang, width } = layout;
  const { stands, tag, changes } = verified;
  const colours = paint(layout);
  const line = (said: Said): string => wrap(said[lang], width, '    ');
  const sign = stands === 'stands' ? colours.green : colours.yellow;
  const lines = [wrap(safe(titleOf(verified)[lang], 1_000), width), sign(wrap(`${SIGNS[stands]} ${STANDS[stands][lang]}`, width, '  ', '    '))];
  const name = safe(tag.name ?? '');
  const commit = (tag.commit ?? '').slice(0, 7);
  if (tag.state === 'holds') lines.push(line(say(words.tag, { name, commit })));
  else if (stands !== 'unsealed' || tag.state === 'other-seal') lines.push(line(say(TAGS[tag.state], tag.state === 'missing' || tag.state === 'no-git' ? {} : { name })));
  if (verified.renamed) lines.push(line(say(words.renamed, { renamed: safe(verified.renamed.map(({ former, path }) => `${former} → ${path}`).join(', '), 500) })));
  if (stands === 'changed' && !changes) lines.push(line(words.noVersion));
  if (changes) {
    const all = changes.groups.flatMap((group) => group.changes);
    if (changes.untold.length > 0) lines.push(line(say(words.untold, { files: namesOf([...new Set(changes.untold.map(({ file }) => file))]) })));
    else if (all.length === 0) lines.push(line(say(words.unnamed, { commit })));
    else if (!all.some(shouldBeAgreed)) lines.push(line(isCommittees(changes) ? words.noneNeedsCommittee : words.noneNeeds));
    if (all.length > 0) lines.push('', differences(changes, { ...layout, audience: 'school' }).trimEnd());
  }
  return lines.join('\n');
}

/** What was approved, by whom and when. */
function titleOf({ approval: { data }, parts }: Verified): Said {
  const approved = say(words.approved, { when: data.when ? sayTimeBoth(data.when) : words.noDay, by: data.by ? asSaid(data.by) : words.nobody });
  const minuted = data.minute ? say(words.minuted, { approved, minute: asSaid(data.minute) }) : approved;
  return say(words.of, { approved: minuted, what: joinSaid(parts.map((part) => inLineSaid(wordOf('approval', 'what', part))), same(', ').en) });
}

import type { CommandSpec } from '../spec.ts';

export const add: CommandSpec = {
  name: 'add',
  summary: {
    en: 'add a finding, a priority, a target, a note to the log …, beside its like',
    cy: 'ychwanegu canfyddiad, blaenoriaeth, targed, nodyn i’r log …, wrth ochr ei debyg',
  },
  details: {
    en: 'KIND is finding, priority, target, action, milestone, professional-learning, evidence, cause, review, support, log, reading (of a target), or any other kind of item; its Welsh name is understood too. WORDS are its title or its sentence. On a terminal, what is missing is asked for.\nIds that it refers to may have commas between them. What is given is checked before anything is written.\n  sip add finding "A few learners answer nearly every question" --kind improve\n  sip add target "Every learner reads daily" --under reading --by "summer 2027"\n  sip add log "Four classes were visited" --for reading\n  sip add reading 66% --under reading/T1 --when 2027-03-12',
    cy: 'KIND yw finding, priority, target, action, milestone, professional-learning, evidence, cause, review, support, log, reading (darlleniad targed), neu unrhyw fath arall o eitem; deellir ei enw Cymraeg hefyd. WORDS yw ei deitl neu ei frawddeg. Ar derfynell, gofynnir am yr hyn sydd ar goll.\nGellir rhoi comas rhwng yr enwau byr y mae’n cyfeirio atynt. Gwirir yr hyn a roddir cyn ysgrifennu dim.\n  sip add canfyddiad "Ychydig o ddysgwyr sy’n ateb bron pob cwestiwn" --kind improve\n  sip add targed "Mae pob dysgwr yn darllen bob dydd" --under darllen --by "haf 2027"\n  sip add log "Ymwelwyd â phedwar dosbarth" --for darllen\n  sip add reading 66% --under darllen/T1 --when 2027-03-12',
  },
  args: [
    { name: '<kind>', about: { en: 'what to add', cy: 'beth i’w ychwanegu' } },
    { name: '[words...]', about: { en: 'its title or its sentence', cy: 'ei deitl neu ei frawddeg' } },
  ],
  options: [
    { flags: '--title <words>', about: { en: 'its title or its sentence', cy: 'ei deitl neu ei frawddeg' } },
    { flags: '--id <id>', about: { en: 'its short id; without it, one is made from its words', cy: 'ei enw byr; hebddo, gwneir un o’i eiriau' } },
    { flags: '--under <id>', about: { en: 'what it stands in: a target in its priority, a cause in its finding', cy: 'yr hyn y mae’n sefyll ynddo: targed yn ei flaenoriaeth, achos yn ei ganfyddiad' } },
    { flags: '--for <ids>', about: { en: 'what it is for', cy: 'ar gyfer beth y mae' }, repeatable: true },
    { flags: '--because <ids>', about: { en: 'what it rests on', cy: 'ar beth y mae’n gorffwys' }, repeatable: true },
    { flags: '--lead <who>', about: { en: 'who leads', cy: 'pwy sy’n arwain' }, repeatable: true },
    { flags: '--by <when or who>', about: { en: 'by when, or by whom', cy: 'erbyn pryd, neu gan bwy' }, repeatable: true },
    { flags: '--when <time>', about: { en: 'when', cy: 'pryd' } },
    { flags: '--kind <word>', about: { en: 'of which kind', cy: 'o ba fath' } },
    { flags: '--set <field=value>', about: { en: 'any other field; may be given several times', cy: 'unrhyw faes arall; gellir ei roi sawl gwaith' }, repeatable: true },
    { flags: '--dry-run', about: { en: 'write nothing; show what would be added', cy: 'ysgrifennu dim; dangos yr hyn a fyddai’n cael ei ychwanegu' } },
  ],
  shares: ['school', 'as-of', 'quiet'],
  load: () => import('./add.run.ts'),
};

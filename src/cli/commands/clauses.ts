import type { CommandSpec } from '../spec.ts';

export const clauses: CommandSpec = {
  name: 'clauses',
  summary: { en: 'list what the law and the guidance say, and where each part of it lives or is to live', cy: 'rhestru’r hyn y mae’r gyfraith a’r canllawiau’n ei ddweud, a ble mae pob rhan ohono’n byw, neu i fyw' },
  details: {
    en: 'Every must, should, may and definition of the sources, in our own words. Each is carried by a statutory item, a rule, a field or a report; or it is something people do (process), or left alone on purpose (none), with the reason. What only a count over many schools would carry (aggregate) is marked as still to come: no command counts over schools yet.',
    cy: 'Pob rhaid, dylid, gellir a diffiniad yn y ffynonellau, yn ein geiriau ein hunain. Cludir pob un gan eitem statudol, rheol, maes neu adroddiad; neu mae’n rhywbeth y mae pobl yn ei wneud (process), neu’n cael ei adael o fwriad (none), gyda’r rheswm. Nodir bod yr hyn na fyddai ond cyfrif dros lawer o ysgolion yn ei gludo (aggregate) eto i ddod: nid oes gorchymyn yn cyfrif dros ysgolion eto.',
  },
  args: [],
  options: [
    {
      flags: '--actor <actor>',
      about: { en: 'only what speaks to them', cy: 'dim ond yr hyn sy’n siarad â hwy' },
      choices: ['all', 'school', 'governing-body', 'head-teacher', 'pru', 'local-authority', 'welsh-government', 'dysgu', 'estyn', 'diocesan-authority', 'scrutiny', 'collaborative', 'improvement-partner'],
    },
    { flags: '--force <force>', about: { en: 'only these: must, should, may or definition', cy: 'dim ond y rhain: must, should, may neu definition' }, choices: ['must', 'should', 'may', 'definition'] },
    {
      flags: '--carrier <carrier>',
      about: { en: 'only what lives there: item, rule, schema, report, aggregate, process or none, or one by its name (rule:no-root-cause)', cy: 'dim ond yr hyn sy’n byw yno: item, rule, schema, report, aggregate, process neu none, neu un wrth ei enw (rule:no-root-cause)' },
    },
    { flags: '--source <source>', about: { en: 'only this document: 001 the school improvement guidance, 000 its draft of June 2024, 003 the Vale of Glamorgan report, law the 2014 Regulations and related law', cy: 'dim ond y ddogfen hon: 001 y canllawiau gwella ysgolion, 000 eu drafft ym Mehefin 2024, 003 adroddiad Bro Morgannwg, law Rheoliadau 2014 a chyfraith gysylltiedig' } },
    { flags: '--edition <id>', about: { en: 'under this edition; without it, the current one', cy: 'o dan yr argraffiad hwn; hebddo, yr un cyfredol' } },
    { flags: '--profile <id>', about: { en: 'those of a local profile, and not of the edition', cy: 'rhai proffil lleol, ac nid rhai’r argraffiad' } },
    { flags: '--format <format>', about: { en: 'text, md or json', cy: 'text, md neu json' }, choices: ['text', 'md', 'json'] },
  ],
  shares: ['quiet'],
  load: () => import('./clauses.run.ts'),
};

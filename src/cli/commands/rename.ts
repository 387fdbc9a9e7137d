import type { CommandSpec } from '../spec.ts';

export const rename: CommandSpec = {
  name: 'rename',
  summary: {
    en: 'give something another id; every reference follows, and it remembers what it was called',
    cy: 'rhoi enw byr arall i rywbeth; mae pob cyfeiriad yn dilyn, ac mae’n cofio beth oedd ei enw',
  },
  details: {
    en: 'ID is written as a reference writes it: reading, reading/T1 for its target, finding/poverty where a priority has the same id. NEW is the new id alone.\nWords in prose stay as they are. Nothing is written unless, afterwards, every reference of the plan means what it meant.',
    cy: 'Ysgrifennir ID fel y mae cyfeiriad yn ei ysgrifennu: reading, reading/T1 am ei darged, finding/poverty lle mae gan flaenoriaeth yr un enw byr. NEW yw’r enw byr newydd ar ei ben ei hun.\nMae geiriau mewn rhyddiaith yn aros fel y maent. Nid ysgrifennir dim oni bai bod pob cyfeiriad yn y cynllun wedyn yn golygu’r hyn yr oedd yn ei olygu.',
  },
  args: [
    { name: '<id>', about: { en: 'what it is called now', cy: 'beth yw ei enw byr nawr' } },
    { name: '<new>', about: { en: 'what it is to be called', cy: 'beth fydd ei enw byr' } },
  ],
  options: [{ flags: '--dry-run', about: { en: 'write nothing; tell what would change', cy: 'ysgrifennu dim; dweud beth a fyddai’n newid' } }],
  shares: ['school', 'quiet'],
  load: () => import('./rename.run.ts'),
};

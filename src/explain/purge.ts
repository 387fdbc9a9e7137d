import { same } from '../language/said.ts';
import { section, words } from './explanation.ts';
import type { Section } from './explanation.ts';

const HEADING = { en: 'When it is in git already', cy: 'Pan fydd yn git eisoes' };

/** What to do about personal data that was committed: whom to tell first, and how the history is written anew. */
export function purging(): Section {
  return section(
    HEADING,
    words({
      en: 'git keeps every version, and so does every copy: the computers of all who work on the plan, the service that it is pushed to, backups. To delete the words in a new version changes none of the earlier ones. To see what is in them: sip lint --history',
      cy: 'Mae git yn cadw pob fersiwn, ac felly hefyd bob copi: cyfrifiaduron pawb sy’n gweithio ar y cynllun, y gwasanaeth y gwthir ef iddo, copïau wrth gefn. Nid yw dileu’r geiriau mewn fersiwn newydd yn newid yr un o’r rhai cynharach. I weld beth sydd ynddynt: sip lint --history',
    }),
    words({
      en: '1. Tell whoever answers for data protection in the school or the authority before anything else. They decide what has to be recorded and whom to tell, and whether the steps below are right.',
      cy: '1. Dywedwch wrth y sawl sy’n gyfrifol am ddiogelu data yn yr ysgol neu’r awdurdod cyn dim arall. Nhw sy’n penderfynu beth sydd i’w gofnodi a phwy sydd i gael gwybod, ac a yw’r camau isod yn iawn.',
    }),
    words({
      en: '2. Mend the files and commit. Agree on a time with everybody who has a copy: all of them push what they have, and then nobody works until step 5.',
      cy: '2. Trwsiwch y ffeiliau a chomitio. Cytunwch ar amser gyda phawb sydd â chopi: pawb yn gwthio’r hyn sydd ganddynt, ac yna neb yn gweithio tan gam 5.',
    }),
    words({
      en: '3. In a fresh clone, write the history anew with git filter-repo (a program of its own: https://github.com/newren/git-filter-repo). In words.txt, outside the clone, stands a line for each piece of text, with what takes its place; text that runs over two lines needs a line for each. Delete words.txt afterwards.',
      cy: '3. Mewn clôn newydd, ailysgrifennwch yr hanes gyda git filter-repo (rhaglen ar wahân: https://github.com/newren/git-filter-repo). Yn geiriau.txt, y tu allan i’r clôn, mae llinell ar gyfer pob darn o destun, gyda’r hyn a ddaw yn ei le; mae angen llinell yr un ar destun sy’n rhedeg dros ddwy linell. Dilëwch geiriau.txt wedyn.',
    }),
    { code: { en: 'the words==>[taken out]', cy: 'y geiriau==>[tynnwyd]' } },
    { code: { en: 'git filter-repo --replace-text ../words.txt', cy: 'git filter-repo --replace-text ../geiriau.txt' } },
    words({
      en: '4. Look again, then replace what the service holds: git filter-repo forgets where the clone came from, so tell it the address. Ask the service to clear what it keeps beside the branches: pull requests, copies, stored pages.',
      cy: '4. Edrychwch eto, yna disodlwch yr hyn sydd gan y gwasanaeth: mae git filter-repo yn anghofio o ble y daeth y clôn, felly rhowch y cyfeiriad iddo. Gofynnwch i’r gwasanaeth glirio’r hyn y mae’n ei gadw heblaw’r canghennau: ceisiadau tynnu, copïau, tudalennau a storiwyd.',
    }),
    { code: same('sip lint --history') },
    { code: { en: 'git remote add origin ADDRESS', cy: 'git remote add origin CYFEIRIAD' } },
    { code: same('git push --force --all && git push --force --tags') },
    words({
      en: '5. Everybody deletes their copy and clones again. One old copy that is pushed brings everything back. All versions have new names now, so approvals that were sealed have to be sealed again.',
      cy: '5. Pawb yn dileu eu copi ac yn clonio eto. Mae un hen gopi a wthir yn dod â’r cyfan yn ôl. Mae enw newydd ar bob fersiwn nawr, felly rhaid selio eto unrhyw gymeradwyaeth a seliwyd.',
    }),
  );
}

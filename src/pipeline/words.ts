import type { Said } from '../language/said.ts';

/** The notes in the files, for whoever opens them. None holds a mark that YAML or a shell would obey. */
export const notes = {
  check: {
    en: 'Checks the plan whenever somebody proposes a change to it, and says what really changed. It reads the files and changes nothing.',
    cy: 'Yn gwirio’r cynllun pryd bynnag y bydd rhywun yn cynnig newid iddo, ac yn dweud beth a newidiodd mewn gwirionedd. Mae’n darllen y ffeiliau heb newid dim.',
  },
  stamp: {
    en: 'The line above lets “sip ci” bring this file up to date and keep your edits: leave it as it is.',
    cy: 'Mae’r llinell uchod yn gadael i “sip ci” ddiweddaru’r ffeil hon a chadw eich newidiadau: gadewch hi fel y mae.',
  },
  install: {
    en: 'sip is not on a package registry yet. Set the variable SIP_PACKAGE to the address of its packed file, the .tgz that “npm pack” makes.',
    cy: 'Nid yw sip ar gofrestrfa becynnau eto. Gosodwch y newidyn SIP_PACKAGE yn gyfeiriad ei ffeil bac, y .tgz y mae “npm pack” yn ei wneud.',
  },
  github: { en: 'On GitHub: Settings, Secrets and variables, Actions, Variables.', cy: 'Ar GitHub: Settings, Secrets and variables, Actions, Variables.' },
  gitlab: { en: 'On GitLab: Settings, CI/CD, Variables.', cy: 'Ar GitLab: Settings, CI/CD, Variables.' },
  azure: { en: 'On Azure DevOps: Edit the pipeline, Variables.', cy: 'Ar Azure DevOps: Golygwch y pipeline, Variables.' },
  pinned: {
    en: 'Each action of GitHub’s own is named by the full hash of a commit, so that nobody can put another in its place. The version stands behind it.',
    cy: 'Enwir pob gweithred sy’n eiddo i GitHub wrth hash llawn commit, fel na all neb roi un arall yn ei lle. Saif y fersiwn ar ei hôl.',
  },
  comment: {
    en: 'Keeps one comment on the proposal, with what it changes. It runs apart from the check and reads no file of the proposal: what the check hands over is a stranger’s text, held to a size and stripped of links, pictures and mentions. It begins to work once it is on the default branch.',
    cy: 'Yn cadw un sylw ar y cynnig, gyda’r hyn y mae’n ei newid. Mae’n rhedeg ar wahân i’r gwiriad ac nid yw’n darllen yr un o ffeiliau’r cynnig: testun dieithryn yw’r hyn a ddaw o’r gwiriad, wedi ei gyfyngu o ran maint a heb ddolenni, lluniau na chyfeiriadau at bobl. Mae’n dechrau gweithio unwaith y bydd ar y brif gangen.',
  },
  gitlabComment: {
    en: 'Keeps one comment on the merge request, with what it changes, where the variable SIP_COMMENT_TOKEN is set: a token of this project with the scope api, masked. Who may push a branch can use it, so it should be able to do nothing else.',
    cy: 'Yn cadw un sylw ar y cais cyfuno, gyda’r hyn y mae’n ei newid, lle gosodwyd y newidyn SIP_COMMENT_TOKEN: tocyn i’r prosiect hwn â’r cwmpas api, wedi ei guddio. Gall pwy bynnag a gaiff wthio cangen ei ddefnyddio, felly ni ddylai allu gwneud dim arall.',
  },
  azureComment: {
    en: 'Keeps one comment on the pull request, with what it changes, once the build service may contribute to pull requests. The token is given to this step alone, and never to a build of a fork.',
    cy: 'Yn cadw un sylw ar y cais tynnu, gyda’r hyn y mae’n ei newid, unwaith y caiff y gwasanaeth adeiladu gyfrannu at geisiadau tynnu. I’r cam hwn yn unig y rhoddir y tocyn, a byth i adeiladwaith fforc.',
  },
  include: { en: 'The check of the plan stands in a file of its own.', cy: 'Saif gwiriad y cynllun mewn ffeil ei hun.' },
  preCommit: {
    en: 'Checks what is about to be committed: pip install pre-commit, then pre-commit install. It runs the sip that is on this computer.',
    cy: 'Yn gwirio’r hyn sydd ar fin cael ei gadw: pip install pre-commit, yna pre-commit install. Mae’n rhedeg y sip sydd ar y cyfrifiadur hwn.',
  },
  hook: {
    en: 'Looks for personal data in what is about to be committed: git keeps what is deleted later.',
    cy: 'Yn chwilio am ddata personol yn yr hyn sydd ar fin cael ei gadw: mae git yn cadw’r hyn a ddilëir wedyn.',
  },
  noSip: {
    en: 'sip is not on this computer any more, so what is about to be committed was not looked at. Install it, or remove this hook',
    cy: 'Nid yw sip ar y cyfrifiadur hwn bellach, felly nid edrychwyd ar yr hyn sydd ar fin cael ei gadw. Gosodwch ef, neu dilëwch y bachyn hwn',
  },
  stopped: {
    en: 'Nothing was committed. To commit it all the same, once: git commit --no-verify',
    cy: 'Ni chomitiwyd dim. I’w gomitio er hynny, unwaith: git commit --no-verify',
  },
  unset: { en: 'SIP_PACKAGE is not set', cy: 'Nid yw SIP_PACKAGE wedi ei osod' },
} satisfies Record<string, Said>;

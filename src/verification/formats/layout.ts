import type { Lang } from '../../language/said.ts';
import type { Verification } from '../verify.ts';

export interface VerificationLayout {
  readonly lang: Lang;
  readonly colour: boolean;
  readonly width: number;
  readonly version: string;
}

export type VerificationFormat = (verification: Verification, layout: VerificationLayout) => string;

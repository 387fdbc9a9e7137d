export { cannotFollow, mayBeMissing } from '../link/doubt.ts';

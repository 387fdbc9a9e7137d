import { Chalk } from 'chalk';

const plain = new Chalk({ level: 0 });
const coloured = new Chalk({ level: 1 });

/** Colours for a terminal, or none: colour helps and is never needed. */
export const paint = (layout: { readonly colour: boolean }) => (layout.colour ? coloured : plain);

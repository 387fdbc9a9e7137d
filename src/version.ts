/** The program's version; a test holds that it is the package's. */
export const VERSION = '0.1.0';

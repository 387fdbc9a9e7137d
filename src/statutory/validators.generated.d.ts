/** What the generated validators give; one for each edition's statutory contents. */
interface Validator {
  (data: unknown): boolean;
  errors?: readonly { readonly instancePath: string; readonly keyword: string; readonly params: Record<string, unknown> }[] | null;
}
export const statutory_wales_2025: Validator;

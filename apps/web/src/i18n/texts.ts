/** The shape of one language's texts: the same keys, other words. `export const shell = {…} satisfies Texts<typeof id>`. */
export type Texts<Of> = { readonly [Key in keyof Of]: Of[Key] extends string ? string : Texts<Of[Key]> };

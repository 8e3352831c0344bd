/** "tel:+49264137030" from "+49 2641 3703 – 0". */
export const telephoneLink = (printed: string) => `tel:${printed.replace(/(?!^\+)\D/g, '')}`;

import type { Author, Authorship } from "../../utils/authors/types.ts";

/** Those to be shown as authors: an agency that signs the piece is named once, as the agency. */
export const withoutAgencies = ({ authors, agencies }: Pick<Authorship, "authors" | "agencies">): Author[] =>
  authors.filter(({ name, collective }) => !(collective && agencies.includes(name)));

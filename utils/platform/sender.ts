/** Where a message comes from, of which the messaging library says nothing. */
export type Sender = { tab?: { id?: number; url?: string }; frameId?: number };

/** The tab whose page a message comes from; undefined where it comes from a page of our own. */
export const tabOf = (sender: unknown): number | undefined => (sender as Sender).tab?.id;

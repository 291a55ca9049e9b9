/** For what nobody waits for: a tab that closes or navigates half way is no error. */
export function quietly(doing: Promise<unknown> | undefined): void {
  doing?.catch((error) => console.debug("Says Who:", error));
}

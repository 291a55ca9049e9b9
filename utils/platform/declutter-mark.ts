/**
 * By this symbol's name the declutter script is known to be there, in the isolated world, which is our own; until it
 * is, what it is given stands there.
 */
export const DECLUTTER_MARK = "clutter";

/** By this symbol's name a frame's consent script is known to be there, in the isolated world, which is our own. */
export const CONSENT_MARK = "says-who consent";
/** By this one, whether a dialog that opened in the frame has been refused. */
export const REFUSED_MARK = "says-who consent refused";

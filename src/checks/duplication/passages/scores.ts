/** What a pair of equal function words adds to a passage, where a pair of other words adds 1. */
export const FUNCTION_WORD = 0.5;

/** What each word takes that stands on one side only. */
export const UNPAIRED = 0.3;

/** A passage ends where it has lost so much from its best. */
export const DROP = 5;

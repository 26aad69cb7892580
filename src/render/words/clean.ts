/** Controls that no text needs, and marks that would turn the reading direction of what follows. */
const unsafe = /(?![\t\n\r])[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const loneSurrogates = /\p{Cs}/gu;

/** Text that keeps to its place on a screen: without controls and marks of direction, lone surrogates shown as such. */
export const clean = (text: string): string => text.replace(unsafe, '').replace(loneSurrogates, '\ufffd');

/** How many earlier claims of one key a claim is compared with: it keeps the work linear in the length of the text. */
const WINDOW = 12;

/**
 * Pairs each claim with the first earlier one of the same key that clashes with it: a passage is charged once.
 * @param keys what a claim is filed under; claims meet only under a common key
 * @param clash what is wrong with the two, or `null`
 */
export function clashes<Claim, Finding>(
  claims: readonly Claim[],
  keys: (claim: Claim) => readonly string[],
  clash: (earlier: Claim, later: Claim) => Finding | null,
): Finding[] {
  const filed = new Map<string, Claim[]>();
  const findings: Finding[] = [];
  for (const claim of claims) {
    const own = keys(claim);
    const earlier = new Set<Claim>();
    for (const key of own) for (const other of filed.get(key) ?? []) earlier.add(other);
    for (const other of earlier) {
      const finding = clash(other, claim);
      if (finding === null) continue;
      findings.push(finding);
      break;
    }
    for (const key of own) {
      const file = filed.get(key);
      if (file === undefined) filed.set(key, [claim]);
      else {
        file.push(claim);
        if (file.length > WINDOW) file.shift();
      }
    }
  }
  return findings;
}

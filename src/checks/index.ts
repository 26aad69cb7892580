import { attribution } from './attribution/index.js';
import type { CheckDefinition } from './check.js';
import { contradictions } from './contradictions/index.js';
import { duplication } from './duplication/index.js';
import { vagueClaims } from './vague-claims/index.js';

/** Every check of the program, in the order of the report. */
export const checks: readonly CheckDefinition[] = [attribution, duplication, vagueClaims, contradictions];

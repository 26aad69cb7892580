// Removes what an earlier build left, so that no stale chunk is run or packed.
import { rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });

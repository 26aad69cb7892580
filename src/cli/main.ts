#!/usr/bin/env node
import { openBundle } from './bundle.js';

await openBundle().run(process.argv);

#!/usr/bin/env -S node --import tsx
process.exit(0);

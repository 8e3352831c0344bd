import type { BuildOptions } from 'esbuild';

export function islandSettings(): BuildOptions;

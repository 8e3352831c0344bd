import type { SystemUser } from './postgres-user.mjs';

export function findBinaries(user: SystemUser): string;

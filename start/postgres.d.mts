import type { SystemUser } from './postgres-user.mjs';

export interface ClusterPlace {
  folder: string;
  binaries: string;
  user: SystemUser;
  password: string;
  /** For tests: faster, and gone after a power cut. */
  quick?: boolean;
}

export interface RunningPostgres {
  pid: number;
  exited: Promise<unknown>;
  stop(): Promise<void>;
}

export const ownerName: string;
export function makeCluster(place: ClusterPlace): void;
export function startPostgres(place: ClusterPlace & { port: number; log: string }): Promise<RunningPostgres>;
export function drawPassword(): string;

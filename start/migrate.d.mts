export interface DatabaseAddresses {
  ownerUrl: string;
  staffUrl: string;
  readerUrl: string;
}

export function migrate(
  addresses: DatabaseAddresses,
  options?: { ours?: boolean; files?: { migrations: string; sql: string } },
): Promise<{ applied: string[]; renewed: boolean; missing: string[] }>;

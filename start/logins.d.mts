import type { Client } from 'pg';

export interface Address {
  user: string;
  password: string;
  database: string;
}

export function readAddress(url: string): Address;
export function addressFor(url: string, change: Partial<Address>): string;
export function ensureDatabase(url: string): Promise<void>;
export function withConnection<T>(url: string, work: (client: Client) => Promise<T>): Promise<T>;

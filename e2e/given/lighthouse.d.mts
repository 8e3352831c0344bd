export type Audit = { scores: Record<string, number>; failed: string[]; numbers: Record<string, number | null> };
export function openLighthouse(): Promise<{
  audit(url: string, categories: string[]): Promise<Audit>;
  close(): Promise<void>;
}>;

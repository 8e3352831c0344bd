export function startThrowaway(): Promise<{ url(database: string): string; stop(): Promise<void> }>;

export function startThrowaway(): Promise<{ folder: string; url(database: string): string; stop(): Promise<void> }>;

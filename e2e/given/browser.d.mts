export const launchOptions: { args: string[]; executablePath?: string };

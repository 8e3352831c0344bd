export const OWNER_LINK_HOURS: number;
export function linkForFirstOwner(ownerUrl: string, address: string): Promise<string | null>;
export function drawOwnerLink(ownerUrl: string, address: string): Promise<string>;
